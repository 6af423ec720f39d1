/** Types of objects: named properties, records, or nothing that is known. */
import type { ModelId, ObjectType, Property, Type } from '../../ir/types.js';
import { inOrder } from '../../ir/order.js';
import { inside, type Context, type Core } from './core.js';
import { describe } from './describe.js';
import type { Facets, Scoped } from './facets.js';
import { isSchema, noScope } from './reader.js';
import { unionOf } from './simplify.js';

/** What an object's facets amount to. */
export type ObjectForm =
  /** Properties are known: an interface. */
  | 'interface'
  /** Keys are not known, their values are. */
  | 'record'
  /** Nothing is known. */
  | 'unknown';

/** What an object's keywords make of it: named properties, a record, or nothing that is known. */
export function objectForm(facets: Facets): ObjectForm {
  if (facets.properties.size > 0 || keysOf(facets).length > 0) return 'interface';
  if (facets.extras.some((extra) => extra !== false) || facets.patterns.length > 0) return 'record';
  return facets.extras.length > 0 && facets.types?.has('object') ? 'interface' : 'unknown';
}

/** The type of an object without models: an interface in a model of its own (or the one being made), a record, or `unknown`. */
export function objectType(core: Core, facets: Facets, nodes: readonly Scoped[], context: Context): Type {
  const form = facets.models.length > 0 ? 'interface' : objectForm(facets);
  const limits = facets.limits.object && { limits: facets.limits.object };
  if (form === 'unknown') return { kind: 'unknown' };
  if (form === 'record') {
    const name = context.self ? `${context.name} item` : context.name;
    const value = extraType(core, facets, inside(context, context.self, name));
    return { kind: 'record', value, ...limits };
  }
  if (context.self !== undefined) return interfaceType(core, facets, context.self, context);
  const { id, known } = core.nest(nodes, context);
  const make = () => interfaceType(core, facets, id, context);
  if (!known) core.registry.get(id).type = nodes.length === 1 ? core.within(nodes[0], id, make) : make();
  return { kind: 'ref', model: id };
}

function interfaceType(core: Core, facets: Facets, self: ModelId, context: Context): ObjectType {
  const properties: Property[] = [];
  // In their final order from the start, so that what is nested is declared in that order too.
  const declaredNames = [...facets.properties.keys()].map((wireName) => ({
    wireName,
    required: facets.required.has(wireName),
  }));
  for (const { wireName } of inOrder(declaredNames, core.choices.sortProperties)) {
    const nodes = facets.properties.get(wireName) ?? [];
    const property = propertyOf(core, facets, wireName, nodes, inside(context, self, wireName));
    if (property) properties.push(property);
  }
  for (const key of keysOf(facets)) {
    const type = extraType(core, facets, inside(context, self, key));
    properties.push({ at: facets.at, wireName: key, type, required: facets.required.has(key) });
  }
  const declared = new Set(properties.map(({ wireName }) => wireName));
  core.registry.get(self).required = new Set([...facets.required].filter((name) => !declared.has(name)));
  const open = facets.extras.some((extra) => extra !== false) || facets.patterns.length > 0;
  const bases = facets.models.map((model) => core.reference(model, context).model);
  return {
    kind: 'object',
    ...(bases.length > 0 && { bases }),
    properties: inOrder(properties, core.choices.sortProperties),
    ...(open &&
      facets.propertyNames.length === 0 && {
        extra: extraType(core, facets, inside(context, self, `${context.name} item`)),
      }),
    ...(facets.needs.length > 0 && { needs: facets.needs }),
    ...(facets.limits.object && { limits: facets.limits.object }),
  };
}

function propertyOf(
  core: Core,
  facets: Facets,
  wireName: string,
  nodes: readonly Scoped[],
  context: Context,
): Property | undefined {
  if (nodes.some(({ value }) => isSkipped(value))) return undefined;
  const [first] = nodes;
  const { default: fallback, ...description } = describe(nodes, core.reader, first?.scope ?? noScope);
  const other = context.direction === 'request' ? 'read' : 'write';
  if (!context.shared && description.access === other) return undefined;
  return {
    at: first?.at ?? facets.at,
    wireName,
    type: core.type(nodes, context),
    required: facets.required.has(wireName),
    ...description,
    ...(fallback !== undefined && { default: fallback }),
  };
}

/** Whether `x-stainless-skip` leaves something out, everywhere or for TypeScript. */
function isSkipped(value: unknown): boolean {
  const skip = isSchema(value) ? value['x-stainless-skip'] : undefined;
  return (
    skip === true ||
    (Array.isArray(skip) && skip.some((name) => ['typescript', 'node', 'js'].includes(String(name))))
  );
}

/** Keys that an object without declared properties is known to have or allow: an enumeration of `propertyNames`, or `required` ones of a map. */
function keysOf(facets: Facets): string[] {
  const keys = new Set<string>();
  const open = facets.extras.some((extra) => extra !== false);
  if (!open) return [];
  for (const { value } of facets.propertyNames)
    if (isSchema(value) && Array.isArray(value.enum))
      for (const key of value.enum) if (typeof key === 'string' && !facets.properties.has(key)) keys.add(key);
  for (const key of facets.required)
    if (!facets.properties.has(key) && facets.models.length === 0) keys.add(key);
  return [...keys];
}

/** The type of every property that is not declared. */
function extraType(core: Core, facets: Facets, context: Context): Type {
  const schemas = facets.extras.filter((extra) => extra !== false);
  const types: Type[] = facets.patterns.map((pattern) => core.type([pattern], context));
  if (schemas.length > 0) types.unshift(core.type(schemas, context));
  return types.length === 0 ? { kind: 'unknown' } : unionOf(types);
}
