/** The emitter that prints the intermediate representation itself: what every other emitter is given, and nothing else. */
import { jsonText } from '../../lib/unsafe.js';
import type { Emitter } from '../emitter.js';

/** The IR itself, as JSON: what every other emitter is given, and the proof that it is plain data. */
export const ir: Emitter = {
  name: 'ir',
  emit: (api) => [{ path: 'ir.json', kind: 'text', text: jsonText(api) }],
};
