/** Whether a value of one type is always one of another. */
import { typeKey } from '../../ir/type-key.js';
import type { ModelId, Type } from '../../ir/types.js';

/** Finds a model's type, or `undefined` where it is not known. */
export type TypeOf = (model: ModelId) => Type | undefined;

/**
 * Whether TypeScript surely lets a value of `from` be given where `to` is wanted. `false` also where it is not known:
 * callers have a form that holds either way.
 */
export function isAssignable(from: Type, to: Type, typeOf: TypeOf, depth = 0): boolean {
  if (to.kind === 'unknown' || from.kind === 'never') return true;
  if (sameType(from, to)) return true;
  if (depth > 12) return false;
  const within = (a: Type, b: Type) => isAssignable(a, b, typeOf, depth + 1);
  if (from.kind === 'union') return from.members.every((member) => within(member, to));
  if (to.kind === 'union') {
    if (from.kind === 'enum') return from.values.every((value) => within({ kind: 'literal', value }, to));
    return to.members.some((member) => within(from, member));
  }
  if (to.kind === 'intersection') return to.members.every((member) => within(from, member));
  if (from.kind === 'intersection') return from.members.some((member) => within(member, to));
  if (from.kind === 'ref') {
    if (to.kind === 'ref' && extendsModel(from.model, to.model, typeOf)) return true;
    const target = typeOf(from.model);
    return target !== undefined && target.kind !== 'object' && within(target, to);
  }
  if (to.kind === 'ref') {
    const target = typeOf(to.model);
    return target !== undefined && target.kind !== 'object' && within(from, target);
  }
  return plain(from, to, within);
}

function plain(from: Type, to: Type, within: (a: Type, b: Type) => boolean): boolean {
  if (from.kind === 'literal')
    return (
      typeof from.value === to.kind || (to.kind === 'enum' && (!!to.open || to.values.includes(from.value)))
    );
  if (from.kind === 'enum') {
    if (to.kind === 'enum')
      return !!to.open || (!from.open && from.values.every((value) => to.values.includes(value)));
    return from.values.every((value) => typeof value === to.kind);
  }
  if (from.kind === 'array') return to.kind === 'array' && within(from.item, to.item);
  if (from.kind === 'record') return to.kind === 'record' && within(from.value, to.value);
  if (from.kind !== 'tuple' || to.kind !== 'array') return false;
  return [...from.items, ...(from.rest ? [from.rest] : [])].every((item) => within(item, to.item));
}

function extendsModel(from: ModelId, to: ModelId, typeOf: TypeOf, depth = 0): boolean {
  if (from === to) return true;
  const type = depth > 20 ? undefined : typeOf(from);
  return (
    type?.kind === 'object' && (type.bases ?? []).some((base) => extendsModel(base, to, typeOf, depth + 1))
  );
}

/** Whether two types are written the same. A format is prose. */
export function sameType(a: Type, b: Type): boolean {
  return a === b || (a.kind === b.kind && typeKey(a) === typeKey(b));
}
