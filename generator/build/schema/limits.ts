/** What schemas say of the values of a type that TypeScript cannot say: lengths, ranges, patterns. */
import type { ListLimits, NumberLimits, ObjectLimits, TextLimits } from '../../ir/limits.js';
import { isSchema, type Schema } from './reader.js';

/** What schemas say of the values of each type, beyond the type. */
export interface Limits {
  readonly number?: NumberLimits;
  readonly text?: TextLimits;
  readonly list?: ListLimits;
  readonly object?: ObjectLimits;
}

/** The limits that one schema sets by itself. Keywords whose values are none are passed over. */
export function limitsOf(schema: Schema): Limits {
  let found = false;
  for (const key in schema) if (keywords.has(key)) found = true;
  if (!found) return {};
  const number = pick(schema, ['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum'], isNumber);
  const step = pick(schema, ['multipleOf'], (value) => isNumber(value) && value > 0);
  const text = pick(schema, ['minLength', 'maxLength'], isCount);
  const patterns = typeof schema.pattern === 'string' ? { patterns: [schema.pattern] } : {};
  const list = pick(schema, ['minItems', 'maxItems'], isCount);
  const unique = schema.uniqueItems === true ? { uniqueItems: true as const } : {};
  const object = pick(schema, ['minProperties', 'maxProperties'], isCount);
  const names = namesOf(schema);
  return {
    ...whole('number', { ...number, ...step }),
    ...whole('text', { ...text, ...patterns }),
    ...whole('list', { ...list, ...unique }),
    ...whole('object', { ...object, ...(names && { names }) }),
  };
}

/** What properties may be called: by `propertyNames`, or by the patterns that alone are allowed. */
function namesOf(schema: Schema): TextLimits | undefined {
  const said = isSchema(schema.propertyNames) ? limitsOf(schema.propertyNames).text : undefined;
  if (schema.additionalProperties !== false || !isSchema(schema.patternProperties)) return said;
  const [pattern] = Object.keys(schema.patternProperties);
  return pattern === undefined ? said : { ...said, patterns: [pattern] };
}

const keywords: ReadonlySet<string> = new Set([
  ...['minimum', 'maximum', 'exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minLength', 'maxLength'],
  ...['pattern', 'minItems', 'maxItems', 'uniqueItems', 'minProperties', 'maxProperties', 'propertyNames'],
  'patternProperties',
]);

function isNumber(value: unknown): value is number {
  return typeof value === 'number' && Number.isFinite(value);
}

function isCount(value: unknown): value is number {
  return isNumber(value) && value >= 0;
}

function pick<K extends string>(
  schema: Schema,
  keys: readonly K[],
  isValid: (value: unknown) => boolean,
): { readonly [key in K]?: number } {
  return Object.fromEntries(keys.flatMap((key) => (isValid(schema[key]) ? [[key, schema[key]]] : []))) as {
    readonly [key in K]?: number;
  };
}

function whole<K extends keyof Limits>(kind: K, limits: NonNullable<Limits[K]>): { [key in K]?: Limits[K] } {
  return Object.keys(limits).length > 0 ? ({ [kind]: limits } as { [key in K]: Limits[K] }) : {};
}

/** What both allow. */
export function bothLimits(a: Limits, b: Limits): Limits {
  return merged({ ...a }, { ...b });
}

type Members = { readonly [key: string]: unknown };

/** The narrower of each: larger where it is the least, smaller where it is the most. */
function merged(a: Members, b: Members): Members {
  const result: { [key: string]: unknown } = { ...a };
  for (const [key, value] of Object.entries(b)) {
    const before = a[key];
    result[key] = before === undefined ? value : narrower(key, before, value);
  }
  return result;
}

function narrower(key: string, a: unknown, b: unknown): unknown {
  if (Array.isArray(a) && Array.isArray(b))
    return [...new Set<unknown>([...(a as unknown[]), ...(b as unknown[])])];
  if (typeof a === 'number' && typeof b === 'number') {
    if (key === 'multipleOf') return b % a === 0 ? b : a % b === 0 ? a : a * b;
    return /^min|^exclusiveMin/.test(key) ? Math.max(a, b) : Math.min(a, b);
  }
  return isSchema(a) && isSchema(b) ? merged(a, b) : a;
}
