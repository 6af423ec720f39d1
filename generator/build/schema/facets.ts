/** Schemas that must all hold, taken apart into what they say together. */
import {
  isSchema,
  referenceOf,
  step,
  steps,
  type Node,
  type Reader,
  type Schema,
  type Scope,
} from './reader.js';
import { bothLimits, limitsOf, type Limits } from './limits.js';
import { malformedIn, type Malformed } from './malformed.js';
import { onlyRequired } from './only-required.js';
import { scopeInside } from './scope.js';
import type { Ref } from '../../lib/pointer.js';

/**
 * The types of JSON Schema that values have, `null` apart.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.1
 */
export type TypeName = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array';

const typeNames: ReadonlySet<unknown> = new Set<TypeName>([
  'string',
  'number',
  'integer',
  'boolean',
  'object',
  'array',
]);

/** Alternatives of a `oneOf` or `anyOf`. */
export interface Alternatives {
  readonly keyword: 'oneOf' | 'anyOf';
  readonly at: Ref;
  readonly members: readonly Node[];
  /** The schema that has the keyword, for its `discriminator`. */
  readonly owner: Schema;
  readonly scope: Scope;
}

/** A schema in a scope. */
export interface Scoped extends Node {
  readonly scope: Scope;
  /** Facets that hold in place of a value: what stands beside a choice, for each alternative. */
  readonly facets?: Facets;
}

/**
 * What a value must fulfil to fit several schemas at once: `allOf` and references taken apart, keyword by keyword. The
 * one form from which every type is made, so that `allOf` is no special case anywhere else.
 */
export interface Facets {
  /** Where the first of the schemas is: for a model, where it was declared. */
  readonly at: Ref;
  /** No value fits: a `false` schema, or types that exclude each other. */
  never: boolean;
  nullable: boolean;
  /** `undefined`: any. */
  types: ReadonlySet<TypeName> | undefined;
  /** The types that the last schema to name any names. */
  lastTypes: ReadonlySet<TypeName> | undefined;
  /** Values of `enum` and `const`, of every schema that has them. */
  readonly values: { readonly values: readonly unknown[]; readonly schema: Schema }[];
  readonly properties: Map<string, Scoped[]>;
  readonly required: Set<string>;
  /** `additionalProperties` of each schema that has them, as a schema or `false`; `unevaluatedProperties` where it alone is there. */
  readonly extras: (Scoped | false)[];
  readonly patterns: Scoped[];
  readonly propertyNames: Scoped[];
  readonly items: Scoped[];
  prefix: { readonly items: readonly Scoped[]; readonly rest: Scoped | boolean } | undefined;
  readonly alternatives: Alternatives[];
  /** Alternatives that do no more than require properties: of each, one of the sets of names. */
  readonly needs: (readonly (readonly string[])[])[];
  /** References to schemas that are models; they are not taken apart. */
  readonly models: Scoped[];
  /** What bounds the values of each type. */
  limits: Limits;
  format: string | undefined;
  encoding: string | undefined;
  mediaType: string | undefined;
  /** `x-stainless-any` */
  any: boolean;
  /** Keywords met that no type can say. */
  readonly ignored: { readonly keyword: string; readonly at: Ref }[];
}

/**
 * What gathering facets needs from around it: where to look, what is a model of its own, and whom to tell of
 * references that lead nowhere.
 */
export interface FacetOptions {
  readonly reader: Reader;
  /** Whether a referenced schema is a model, so that the reference stays one. */
  readonly isModel: (target: Node, scope: Scope) => boolean;
  /** Called for a reference that leads nowhere, or only in circles. */
  readonly onBroken: (at: Ref, why: 'missing' | 'circular' | 'too-deep') => void;
  /** Called with what is no schema, or has a keyword that says nothing. */
  readonly onMalformed: (malformed: Malformed) => void;
  /** Called when a referenced component is written out. */
  readonly onCopy: () => void;
}

/** Takes schemas that must all hold apart into one set of facets. `expand`: references at the root are taken apart even where they lead to models. */
export function facetsOf(nodes: readonly Scoped[], options: FacetOptions, expand = false): Facets {
  const facets: Facets = {
    at: nodes[0]?.at ?? '#',
    never: false,
    nullable: false,
    types: undefined,
    lastTypes: undefined,
    values: [],
    properties: new Map(),
    required: new Set(),
    extras: [],
    patterns: [],
    propertyNames: [],
    items: [],
    prefix: undefined,
    alternatives: [],
    needs: [],
    models: [],
    limits: {},
    format: undefined,
    encoding: undefined,
    mediaType: undefined,
    any: false,
    ignored: [],
  };
  const seen = new Set<Ref>();
  for (const node of nodes) add(facets, node, { ...options, expand, seen }, true, 0);
  return facets;
}

interface Walk extends FacetOptions {
  readonly expand: boolean;
  /** Schemas that have been referred to. */
  readonly seen: Set<Ref>;
}

/** References and `allOf`s that lead on from one another further than this are not followed. */
const maxHops = 200;

function add(facets: Facets, node: Scoped, walk: Walk, outermost: boolean, hops: number): void {
  if (node.facets) merge(facets, node.facets);
  if (node.value === false) facets.never = true;
  malformedIn(node).forEach(walk.onMalformed);
  if (!isSchema(node.value)) return;
  if (hops > maxHops) return walk.onBroken(node.at, 'too-deep');
  const schema = node.value;
  const scope = scopeInside(node, node.scope);
  const here: Scoped = { ...node, scope };
  if (referenceOf(schema) !== undefined) addReference(facets, here, walk, hops);
  for (const member of steps(node, 'allOf')) add(facets, { ...member, scope }, walk, false, hops + 1);
  addKeywords(facets, here, schema, outermost);
}

function addReference(facets: Facets, from: Scoped, walk: Walk, hops: number): void {
  const target = walk.reader.follow(from, from.scope);
  if (!target) return walk.onBroken(from.at, 'missing');
  if (!walk.expand && walk.isModel(target, from.scope)) {
    if (!facets.models.some(({ at }) => at === target.at))
      facets.models.push({ ...target, scope: from.scope });
    return;
  }
  if (walk.seen.has(target.at)) {
    const empty = isSchema(target.value) && Object.keys(target.value).every((key) => key === '$ref');
    if (empty) walk.onBroken(from.at, 'circular');
    return;
  }
  walk.seen.add(target.at);
  if (!walk.expand) walk.onCopy();
  add(facets, { ...target, scope: from.scope }, walk, true, hops + 1);
}

function addKeywords(facets: Facets, node: Scoped, schema: Schema, outermost: boolean): void {
  const { scope } = node;
  const scoped = (...keys: (string | number)[]): Scoped => ({ ...step(node, ...keys), scope });
  addTypes(facets, schema, outermost);
  // An enumeration of nothing allows nothing, which nobody means.
  if (Array.isArray(schema.enum) && schema.enum.length > 0)
    facets.values.push({ values: schema.enum, schema });
  if ('const' in schema) facets.values.push({ values: [schema.const], schema });
  if (isSchema(schema.properties)) {
    for (const name of Object.keys(schema.properties)) {
      const list = facets.properties.get(name);
      if (list) list.push(scoped('properties', name));
      else facets.properties.set(name, [scoped('properties', name)]);
    }
  }
  if (Array.isArray(schema.required))
    for (const name of schema.required) if (typeof name === 'string') facets.required.add(name);
  const extra = 'additionalProperties' in schema ? 'additionalProperties' : 'unevaluatedProperties';
  if (schema[extra] === false) facets.extras.push(false);
  else if (schema[extra] === true || isSchema(schema[extra])) facets.extras.push(scoped(extra));
  if (isSchema(schema.patternProperties))
    for (const pattern of Object.keys(schema.patternProperties))
      facets.patterns.push(scoped('patternProperties', pattern));
  if (isSchema(schema.propertyNames)) facets.propertyNames.push(scoped('propertyNames'));
  addItems(facets, node, schema);
  for (const keyword of ['oneOf', 'anyOf'] as const) {
    const members = steps(node, keyword);
    const sets = members.map(({ value }) => onlyRequired(value));
    if (sets.length > 0 && sets.every((set) => set !== undefined)) facets.needs.push(sets);
    else if (members.length > 0)
      facets.alternatives.push({ keyword, at: node.at, members, owner: schema, scope });
  }
  facets.limits = bothLimits(facets.limits, limitsOf(schema));
  if (typeof schema.format === 'string') facets.format ??= schema.format;
  if (typeof schema.contentEncoding === 'string') facets.encoding ??= schema.contentEncoding;
  if (typeof schema.contentMediaType === 'string') facets.mediaType ??= schema.contentMediaType;
  if (schema['x-stainless-any'] === true) facets.any = true;
  for (const keyword of unsayable) if (keyword in schema) facets.ignored.push({ keyword, at: node.at });
}

/** Keywords that restrict values in ways that TypeScript has no words for. */
const unsayable = ['not', 'if', 'dependentSchemas', 'contains'];

function addItems(facets: Facets, node: Scoped, schema: Schema): void {
  const { scope } = node;
  const key = Array.isArray(schema.items) ? 'items' : 'prefixItems';
  const prefix = steps(node, key).map((item) => ({ ...item, scope }));
  const restKey = key === 'items' ? 'additionalItems' : 'items';
  const rest = schema[restKey];
  if (prefix.length > 0) {
    const closed = rest === false || schema.maxItems === prefix.length;
    const open = isSchema(rest) ? { ...step(node, restKey), scope } : true;
    facets.prefix ??= { items: prefix, rest: closed ? false : open };
  } else if (isSchema(schema.items) || typeof schema.items === 'boolean') {
    facets.items.push({ ...step(node, 'items'), scope });
  }
}

/**
 * `null` beside other types, `nullable: true` and a `null` among enum values all mean the same. Said at the outermost schema it holds
 * whatever `allOf` or `$ref` beside it say: that is how it is meant wherever it is written.
 */
function addTypes(facets: Facets, schema: Schema, outermost: boolean): void {
  const listed = Array.isArray(schema.type) ? schema.type : schema.type === undefined ? [] : [schema.type];
  const names = listed.filter((name): name is TypeName => typeNames.has(name));
  const nullHere = listed.includes('null') || schema.nullable === true || schema['x-nullable'] === true;
  if (nullHere && (outermost || names.length === 0)) facets.nullable = true;
  if (listed.length === 0 || (names.length === 0 && !listed.includes('null'))) return;
  facets.lastTypes = new Set(names);
  facets.types = facets.types === undefined ? facets.lastTypes : intersect(facets.types, facets.lastTypes);
}

function intersect(a: ReadonlySet<TypeName>, b: ReadonlySet<TypeName>): ReadonlySet<TypeName> {
  const both = new Set<TypeName>();
  for (const name of a) {
    if (b.has(name)) both.add(name);
    else if (name === 'integer' && b.has('number')) both.add('integer');
    else if (name === 'number' && b.has('integer')) both.add('integer');
  }
  return both;
}

/** Adds all that `from` says to `into`. */
function merge(into: Facets, from: Facets): void {
  into.never ||= from.never;
  into.types = into.types && from.types ? intersect(into.types, from.types) : (into.types ?? from.types);
  into.values.push(...from.values);
  for (const [name, nodes] of from.properties)
    into.properties.set(name, [...(into.properties.get(name) ?? []), ...nodes]);
  for (const name of from.required) into.required.add(name);
  into.extras.push(...from.extras);
  into.patterns.push(...from.patterns);
  into.propertyNames.push(...from.propertyNames);
  into.items.push(...from.items);
  into.prefix ??= from.prefix;
  into.alternatives.push(...from.alternatives);
  into.needs.push(...from.needs);
  for (const model of from.models)
    if (!into.models.some(({ at }) => at === model.at)) into.models.push(model);
  into.limits = bothLimits(into.limits, from.limits);
  into.format ??= from.format;
  into.encoding ??= from.encoding;
  into.mediaType ??= from.mediaType;
}

/** Whether the schemas say anything that a reference beside them does not: more than prose, nullability and a type. */
export function saysMore(facets: Facets): boolean {
  return (
    facets.values.length > 0 ||
    facets.properties.size > 0 ||
    facets.extras.some((extra) => extra !== false) ||
    facets.patterns.length > 0 ||
    facets.items.length > 0 ||
    facets.prefix !== undefined ||
    facets.alternatives.length > 0
  );
}
