/** The members of a choice: what tells them apart, and what they are called. */
import { words } from '../../lib/words.js';
import type { Core } from './core.js';
import type { Alternatives, Facets, Scoped } from './facets.js';
import { componentName, isNull, isSchema, referenceOf, type Node } from './reader.js';

/** A member of a choice: what it is once references are followed, and what is known of it. */
export interface Variant {
  readonly node: Scoped;
  /** The schema at the end of its references. */
  readonly target: Node;
  readonly facets: Facets;
  /** Names for it, best first, in words. */
  readonly proposals: readonly string[];
}

/** The property whose single value tells the variants of a choice apart: as declared, or one that each object variant has with a value of its own. */
export function tellingProperty(alternatives: Alternatives, facets: readonly Facets[]): string | undefined {
  const declared = declaredDiscriminator(alternatives);
  if (declared !== undefined) return declared;
  const objects = facets.filter(({ properties }) => properties.size > 0);
  const [first, ...rest] = objects;
  if (!first || rest.length === 0) return undefined;
  for (const name of first.properties.keys()) {
    const values = objects.map((object) => onlyValue(object, name));
    if (values.every((value) => value !== undefined) && new Set(values).size === values.length) return name;
  }
  return undefined;
}

/** `discriminator.propertyName` of the schema that has the choice. */
export function declaredDiscriminator({ owner }: Alternatives): string | undefined {
  const { discriminator } = owner;
  const name = isSchema(discriminator) ? discriminator.propertyName : discriminator;
  return typeof name === 'string' ? name : undefined;
}

/** The one value that a property may have, where a `const` or an `enum` of one says so. */
export function onlyValue(facets: Facets, property: string): string | undefined {
  for (const node of facets.properties.get(property) ?? []) {
    const value = orNothing(node.value);
    if (!isSchema(value)) continue;
    const values: unknown[] = Array.isArray(value.enum) ? value.enum : 'const' in value ? [value.const] : [];
    const [only] = values;
    if (values.length === 1 && (typeof only === 'string' || typeof only === 'number')) return String(only);
  }
  return undefined;
}

/** What there is to choose from beside `null`, where that is one schema; any other schema as it is. */
function orNothing(schema: unknown): unknown {
  if (!isSchema(schema)) return schema;
  const members: unknown = schema.anyOf ?? schema.oneOf;
  if (!Array.isArray(members)) return schema;
  const [only, ...others] = members.filter((member) => !isNull(member)) as unknown[];
  return others.length === 0 ? only : schema;
}

/**
 * Whether a variant says itself what its value of a property is. What a reference in its `allOf` brings along is said of
 * another schema, which several variants may be made of.
 */
function saysItself(core: Core, variant: Scoped, property: string): boolean {
  const says = (schema: unknown): boolean =>
    isSchema(schema) &&
    ((isSchema(schema.properties) && property in schema.properties) ||
      (Array.isArray(schema.allOf) && schema.allOf.some(says)));
  return says([...hops(core, variant)].at(-1)?.value);
}

/**
 * What a variant may be called, best first: as `x-stainless-naming` says; by its value of the property that tells the variants apart, unless a
 * mapping names schemas, where that property is declared or a variant without a component says it itself; by its component; by its
 * title; by that value after all; by the property that makes it what it is.
 */
export function variantNames(
  core: Core,
  variant: Scoped,
  facets: Facets,
  alternatives: Alternatives,
  telling: string | undefined,
): string[] {
  const chain = [...hops(core, variant)];
  const value = telling === undefined ? undefined : onlyValue(facets, telling);
  const names: (string | undefined)[] = [];
  for (const { value: schema } of chain) if (isSchema(schema)) names.push(stainlessName(schema));
  const isDeclared = declaredDiscriminator(alternatives) !== undefined;
  const isComponent = chain.some(({ at }) => componentName(at) !== undefined);
  const isTold = isComponent ? isDeclared : telling !== undefined && saysItself(core, variant, telling);
  if (isTold && !hasMapping(alternatives)) names.push(value);
  for (const { at } of chain) names.push(componentName(at));
  for (const { value: schema } of chain)
    if (isSchema(schema) && typeof schema.title === 'string') names.push(schema.title);
  names.push(value);
  const required = [...facets.required].filter((name) => facets.properties.has(name));
  const [only] = facets.properties.keys();
  if (facets.properties.size === 1) names.push(only);
  else if (required.length === 1) names.push(required[0]);
  return names.filter((name): name is string => name !== undefined && words(name).length > 0);
}

function hasMapping({ owner }: Alternatives): boolean {
  return isSchema(owner.discriminator) && isSchema(owner.discriminator.mapping);
}

/** A name that the document itself gives by `x-stainless-naming`. */
function stainlessName(schema: { readonly [key: string]: unknown }): string | undefined {
  const naming = schema['x-stainless-naming'];
  if (typeof naming === 'string') return naming;
  if (!isSchema(naming)) return undefined;
  for (const key of ['typescript', 'node']) {
    const own = naming[key];
    const name = isSchema(own) ? (own.type_name ?? own.model_name) : own;
    if (typeof name === 'string') return name;
  }
  const name = naming.type_name ?? naming.model_name;
  return typeof name === 'string' ? name : undefined;
}

/** A schema and those that it refers to. */
export function* hops(core: Core, node: Scoped): Generator<Node> {
  const seen = new Set<string>();
  for (let next: Node | undefined = node; next && !seen.has(next.at);) {
    seen.add(next.at);
    yield next;
    next = referenceOf(next.value) === undefined ? undefined : core.reader.follow(next, node.scope);
  }
}
