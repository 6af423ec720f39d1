/** Making what interfaces extend fit them, once all types are known. */
import type { ModelId, ObjectType, Property, Type } from '../../ir/types.js';
import { inOrder } from '../../ir/order.js';
import { isAssignable, sameType, type TypeOf } from './assignable.js';
import { cutCircles } from './circles.js';
import type { Finding } from './findings.js';
import type { Draft, Registry } from './registry.js';
import { unionOf } from './simplify.js';
import type { TypeChoices } from './types.js';

/** Bases of bases further down than this are taken as they are. */
const maxFloors = 500;

/**
 * Makes what interfaces extend fit them, once all types are known. TypeScript wants a property to be assignable to the one it
 * overrides, the same property of two bases to be identical unless it is overridden, and every property to fit the index
 * signature. A property that a base has too becomes the narrower of both, or their intersection; where a base cannot be made to
 * fit, its properties are copied instead. Definitions that go round in circles are cut.
 */
export function settle(registry: Registry, choices: TypeChoices, complain: (finding: Finding) => void): void {
  cutCircles(registry, complain);
  const typeOf: TypeOf = (id) => registry.get(id).type;
  const settled = new Set<ModelId>();
  const visit = (draft: Draft, floors = 0): void => {
    if (settled.has(draft.id) || floors > maxFloors) return;
    settled.add(draft.id);
    const { type } = draft;
    if (type.kind !== 'object') return;
    for (const base of type.bases ?? []) visit(registry.get(base), floors + 1);
    const fitted = type.bases ? fitBases(draft, type, registry, typeOf, complain) : type;
    const properties = inOrder(fitted.properties, choices.sortProperties);
    draft.type = {
      ...fitted,
      properties,
      ...(fitted.extra && { extra: wideEnough(fitted, registry, typeOf) }),
    };
  };
  for (const draft of registry.all()) visit(draft);
}

function fitBases(
  draft: Draft,
  type: ObjectType,
  registry: Registry,
  typeOf: TypeOf,
  complain: (finding: Finding) => void,
): ObjectType {
  const own = new Map(type.properties.map((property) => [property.wireName, property]));
  const inherited = new Map<string, Property>();
  /** The same properties of every base that fits. */
  const kept = new Map<string, Property[]>();
  const bases: ModelId[] = [];
  let extra = type.extra;
  for (const base of type.bases ?? []) {
    const target = objectOf(base, registry);
    if (!target) continue;
    const properties = propertiesOf(target, registry);
    const overrides: Property[] = [];
    let fits = true;
    for (const property of properties) {
      const { wireName } = property;
      const mine = own.get(wireName) ?? inherited.get(wireName);
      const required = property.required || (mine?.required ?? false) || draft.required.has(wireName);
      if (!mine) {
        if (required !== property.required) overrides.push({ ...property, required });
        else inherited.set(wireName, property);
        continue;
      }
      const both = narrower(mine.type, property.type, typeOf);
      if (!both) {
        complain({ kind: 'conflict', at: mine.at, property: wireName });
        fits = false;
      }
      overrides.push({ ...mine, required, type: both ?? mine.type });
    }
    const baseExtra = extraOf(target, registry);
    if (baseExtra && baseExtra.kind !== 'unknown') {
      fits = false;
      extra = extra ? unionOf([extra, baseExtra]) : baseExtra;
    } else if (baseExtra && extra) extra = undefined;
    for (const property of overrides) own.set(property.wireName, property);
    if (fits) bases.push(base);
    for (const property of properties) {
      const { wireName } = property;
      if (fits) kept.set(wireName, [...(kept.get(wireName) ?? []), property]);
      else if (!own.has(wireName)) own.set(wireName, property);
    }
  }
  const declared = [...own.values()].filter(
    (property) => !saysTheSame(property, kept.get(property.wireName)),
  );
  return {
    kind: 'object',
    ...(bases.length > 0 && { bases }),
    properties: declared,
    ...(extra && { extra }),
    ...(type.needs && { needs: type.needs }),
    ...(type.limits && { limits: type.limits }),
  };
}

/** Whether a property need not be declared again: prose of its own is a reason to. */
function saysTheSame(property: Property, inherited: readonly Property[] = []): boolean {
  return (
    inherited.length > 0 &&
    inherited.every(
      ({ type, required, doc }) =>
        sameType(property.type, type) &&
        limitsIn(property.type) === limitsIn(type) &&
        property.required === required &&
        (property.doc === undefined || property.doc.body === doc?.body),
    )
  );
}

/** What bounds the values of a type, as text. */
function limitsIn(type: Type): string {
  return 'limits' in type ? JSON.stringify(type.limits) : '';
}

/** The type of values that fit both, assignable to each; `undefined` where there can be none. */
function narrower(mine: Type, theirs: Type, typeOf: TypeOf): Type | undefined {
  if (isAssignable(mine, theirs, typeOf)) return mine;
  if (isAssignable(theirs, mine, typeOf)) return theirs;
  if (mine.kind === 'enum' && theirs.kind === 'enum') {
    const values = mine.values.filter((value) => theirs.values.includes(value));
    return values.length === 0 ? undefined : { kind: 'enum', values };
  }
  return isStructured(mine, typeOf) && isStructured(theirs, typeOf)
    ? { kind: 'intersection', members: [theirs, mine] }
    : undefined;
}

function isStructured(type: Type, typeOf: TypeOf, depth = 0): boolean {
  if (depth > 8) return false;
  if (type.kind === 'ref') {
    const target = typeOf(type.model);
    return target !== undefined && isStructured(target, typeOf, depth + 1);
  }
  if (type.kind === 'union' || type.kind === 'intersection')
    return type.members.every((member) => member.kind === 'null' || isStructured(member, typeOf, depth + 1));
  return type.kind === 'object' || type.kind === 'record';
}

/** The object type that a model is, behind aliases. */
function objectOf(id: ModelId, registry: Registry): ObjectType | undefined {
  const seen = new Set<ModelId>();
  for (let at = id; !seen.has(at);) {
    seen.add(at);
    const { type } = registry.get(at);
    if (type.kind === 'object') return type;
    if (type.kind !== 'ref') return undefined;
    at = type.model;
  }
  return undefined;
}

/** All properties, inherited ones first. */
function propertiesOf(type: ObjectType, registry: Registry): Property[] {
  const found = new Map<string, Property>();
  for (const base of type.bases ?? []) {
    const target = objectOf(base, registry);
    if (target) for (const property of propertiesOf(target, registry)) found.set(property.wireName, property);
  }
  for (const property of type.properties) found.set(property.wireName, property);
  return [...found.values()];
}

function extraOf(type: ObjectType, registry: Registry): Type | undefined {
  if (type.extra) return type.extra;
  for (const base of type.bases ?? []) {
    const target = objectOf(base, registry);
    const extra = target && extraOf(target, registry);
    if (extra) return extra;
  }
  return undefined;
}

/** Of so many different types that an index signature would name, it says `unknown` instead. */
const manyTypes = 6;

/** The type of undeclared properties, widened to hold the declared ones. */
function wideEnough(type: ObjectType, registry: Registry, typeOf: TypeOf): Type {
  const { extra = { kind: 'unknown' } } = type;
  const misfits: Type[] = [];
  for (const property of propertiesOf(type, registry))
    if (!isAssignable(property.type, extra, typeOf)) misfits.push(property.type);
  if (misfits.length === 0) return extra;
  const wide = unionOf([extra, ...misfits]);
  return wide.kind === 'union' && wide.members.length > manyTypes ? { kind: 'unknown' } : wide;
}
