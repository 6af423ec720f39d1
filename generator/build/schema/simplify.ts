/** Unions without members that say nothing. */
import type { Type } from '../../ir/types.js';
import { typeKey } from '../../ir/type-key.js';
import { enumOf } from './literals.js';

/**
 * One type for a choice of types: nested choices opened, the same member once, `null` last, values gathered into one enum, which is
 * `open` beside the kind that its values are of.
 */
export function unionOf(types: readonly Type[]): Type {
  const members: Type[] = [];
  const seen = new Set<string>();
  let nullable = false;
  const add = (type: Type): void => {
    if (type.kind === 'union' && !type.tag) return type.members.forEach(add);
    if (type.kind === 'null') nullable = true;
    else if (type.kind !== 'never' && !seen.has(typeKey(type))) {
      seen.add(typeKey(type));
      members.push(type);
    }
  };
  types.forEach(add);
  const merged = mergeValues(members);
  if (nullable) merged.push({ kind: 'null' });
  const [only] = merged;
  if (only === undefined) return { kind: 'never' };
  return merged.length === 1 ? only : { kind: 'union', members: merged };
}

/** Adds `null` to a type. */
export function orNull(type: Type): Type {
  if (type.kind === 'null') return type;
  if (type.kind !== 'union') return { kind: 'union', members: [type, { kind: 'null' }] };
  if (type.members.some(({ kind }) => kind === 'null')) return type;
  return { ...type, members: [...type.members, { kind: 'null' }] };
}

type Valued = Extract<Type, { kind: 'literal' | 'enum' }>;

function mergeValues(members: readonly Type[]): Type[] {
  const valued = members.filter((type): type is Valued => type.kind === 'literal' || type.kind === 'enum');
  if (valued.length === 0) return [...members];
  const open = valued.some((type) => type.kind === 'enum' && type.open) || undefined;
  const values = [...new Set(valued.flatMap((type) => (type.kind === 'enum' ? type.values : [type.value])))];
  const kinds = new Set(values.map((value) => typeof value));
  const [kind] = kinds;
  const around = members.find((type) => kinds.size === 1 && type.kind === kind && type.kind !== 'boolean');
  const docs = Object.assign({}, ...valued.map((type) => (type.kind === 'enum' ? type.docs : undefined))) as {
    [value: string]: string;
  };
  const texts = Object.keys(docs).length > 0 ? docs : undefined;
  const whole: Type =
    around || open
      ? { kind: 'enum', values, open: true, ...(texts && { docs: texts }) }
      : enumOf(values, texts);
  const first = members.findIndex(
    (type) => type === around || type.kind === 'literal' || type.kind === 'enum',
  );
  return members.flatMap((type, index) => {
    if (index === first) return [whole];
    return type === around || type.kind === 'literal' || type.kind === 'enum' ? [] : [type];
  });
}
