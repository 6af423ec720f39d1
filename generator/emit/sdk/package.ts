import type { Api } from '../../ir/types.js';
import type { OutFile } from '../emitter.js';
import type { Places } from './places.js';
export function packageFiles(_api: Api, _places: Places): OutFile[] {
  return [];
}
