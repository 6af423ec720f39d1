import type { Operation } from '../../ir/types.js';
import type { ResourceContext } from './resource.js';
export function exampleOf(_operation: Operation, _context: ResourceContext): string | undefined {
  return undefined;
}
