/** Properties without which an object is not complete, though none of them alone is required. */
import { resolve, type Models } from './models.js';
import type { ModelId, Type } from './types.js';

/** Wire names: of each choice of an object type, of its bases and of the parts of an intersection, those of the first set. */
export function neededOf(
  type: Type,
  models: Models,
  seen: ReadonlySet<ModelId> = new Set(),
): ReadonlySet<string> {
  if (type.kind === 'ref' && seen.has(type.model)) return new Set();
  const inner = type.kind === 'ref' ? new Set([...seen, type.model]) : seen;
  const of = (part: Type) => [...neededOf(part, models, inner)];
  const plain = resolve(type, models);
  if (plain.kind === 'intersection') return new Set(plain.members.flatMap(of));
  if (plain.kind !== 'object') return new Set();
  const own = (plain.needs ?? []).flatMap(([first = []]) => first);
  return new Set([...(plain.bases ?? []).flatMap((model) => of({ kind: 'ref', model })), ...own]);
}
