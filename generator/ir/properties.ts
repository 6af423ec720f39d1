/** The properties that a value of a type may have, whatever the type is made of. */
import { groupBy } from '../lib/group.js';
import { resolve, type Models } from './models.js';
import { typeKey } from './type-key.js';
import type { Property, Type } from './types.js';

/**
 * All properties of an object type: those of its bases, of every part of an intersection, and of every member of a
 * union. Own ones come where they are declared and take the place of a base's. A property that only some members of a
 * union have is optional; one that they type differently has the union of the types. Empty for anything that is no object.
 */
export function propertiesOf(type: Type, models: Models): readonly Property[] {
  return collect(type, models, new Set());
}

function collect(type: Type, models: Models, path: Set<Type>): readonly Property[] {
  const plain = resolve(type, models);
  if (path.has(plain)) return [];
  path.add(plain);
  try {
    if (plain.kind === 'object') {
      if (!plain.bases?.length) return plain.properties;
      const bases = plain.bases.map((model) => collect({ kind: 'ref', model }, models, path));
      return replaceByName([...bases, plain.properties]);
    }
    if (plain.kind === 'intersection')
      return replaceByName(plain.members.map((member) => collect(member, models, path)));
    if (plain.kind !== 'union') return [];
    const members = plain.members.filter((member) => resolve(member, models).kind !== 'null');
    return either(members.map((member) => collect(member, models, path)));
  } finally {
    path.delete(plain);
  }
}

/** Later ones win, but stay where the first of the name stood; required where any of them says so. */
function replaceByName(groups: readonly (readonly Property[])[]): readonly Property[] {
  const found = new Map<string, Property>();
  for (const property of groups.flat()) {
    const key = property.key ?? property.wireName;
    const before = found.get(key);
    found.set(key, before?.required ? { ...property, required: true } : property);
  }
  return [...found.values()];
}

function either(groups: readonly (readonly Property[])[]): readonly Property[] {
  if (groups.length === 1) return groups[0] ?? [];
  const byKey = groupBy(groups.flat(), ({ key, wireName }) => key ?? wireName);
  return [...byKey.values()].map((same) => {
    const [first] = same as [Property];
    const types = new Map(same.map(({ type }) => [typeKey(type), type]));
    const type: Type = types.size === 1 ? first.type : { kind: 'union', members: [...types.values()] };
    const required = same.length === groups.length && same.every((property) => property.required);
    return { ...first, type, required };
  });
}
