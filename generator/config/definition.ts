/** The parts of a zod schema that a comparison with a value needs, as one closed union. */
import { z } from 'zod';

type Schema = z.core.$ZodType;

/** One thing that a key may take. */
export type Option =
  | { readonly kind: 'object'; readonly shape: { readonly [key: string]: Schema } }
  | { readonly kind: 'record'; readonly value: Schema }
  | { readonly kind: 'list'; readonly element: Schema }
  | Leaf;

/** A value without parts. `values` are those that it may be, where it is one of a few. */
export interface Leaf {
  readonly kind: 'leaf';
  readonly type: 'string' | 'number' | 'boolean' | 'anything';
  readonly isWhole?: true;
  readonly values?: readonly string[];
  readonly schema: Schema;
}

/** The definitions of zod that the configuration is made of. */
type Definition =
  | { readonly type: 'object'; readonly shape: { readonly [key: string]: Schema } }
  | { readonly type: 'record'; readonly valueType: Schema }
  | { readonly type: 'array'; readonly element: Schema }
  | { readonly type: 'optional' | 'nullable'; readonly innerType: Schema }
  | { readonly type: 'lazy'; readonly getter: () => Schema }
  | { readonly type: 'union'; readonly options: readonly Schema[] }
  | { readonly type: 'enum' | 'literal' | 'string' | 'boolean' | 'unknown' }
  | { readonly type: 'number'; readonly format?: string };

/** What a schema takes, unions taken apart; and whether it takes nothing at all, as an empty key of YAML is. */
export function alternatives(schema: Schema): {
  readonly options: readonly Option[];
  readonly allowsNull: boolean;
} {
  const definition = schema._zod.def as unknown as Definition;
  const one = (option: Option) => ({ options: [option], allowsNull: false });
  switch (definition.type) {
    case 'optional':
      return alternatives(definition.innerType);
    case 'nullable':
      return { options: alternatives(definition.innerType).options, allowsNull: true };
    case 'lazy':
      return alternatives(definition.getter());
    case 'union': {
      const all = definition.options.map(alternatives);
      return {
        options: all.flatMap(({ options }) => options),
        allowsNull: all.some(({ allowsNull }) => allowsNull),
      };
    }
    case 'object':
      return one({ kind: 'object', shape: definition.shape });
    case 'record':
      return one({ kind: 'record', value: definition.valueType });
    case 'array':
      return one({ kind: 'list', element: definition.element });
    case 'enum':
    case 'literal':
      return one({
        kind: 'leaf',
        type: 'string',
        values: [...(schema._zod.values ?? [])].map(String),
        schema,
      });
    case 'number':
      return one({
        kind: 'leaf',
        type: 'number',
        ...(definition.format === 'safeint' && { isWhole: true }),
        schema,
      });
    case 'string':
    case 'boolean':
      return one({ kind: 'leaf', type: definition.type, schema });
    case 'unknown':
      return one({ kind: 'leaf', type: 'anything', schema });
    default:
      return definition satisfies never;
  }
}

/** Whether a value is of the kind that an option takes, whatever is in it. */
export function fits(option: Option, value: unknown): boolean {
  switch (option.kind) {
    case 'object':
    case 'record':
      return isMapping(value);
    case 'list':
      return Array.isArray(value);
    case 'leaf':
      return option.type === 'anything' || typeof value === option.type;
    default:
      return option satisfies never;
  }
}

/** Whether a value is an object with keys, neither a list nor `null`. */
export function isMapping(value: unknown): value is { readonly [key: string]: unknown } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an option is meant by a mapping with this `type`: where it has no such key, by any. */
export function isMeantBy(type: unknown, option: Option): boolean {
  const tag = option.kind === 'object' ? option.shape['type'] : undefined;
  return tag === undefined || accepts(tag, type);
}

/** What `type` may be in any of the options. */
export function typesOf(options: readonly Option[]): readonly string[] {
  const tags = options.flatMap((option) => (option.kind === 'object' ? (option.shape['type'] ?? []) : []));
  const values = tags.flatMap((tag) => alternatives(tag).options.flatMap(valuesOf));
  return [...new Set(values)];
}

function valuesOf(option: Option): readonly string[] {
  return option.kind === 'leaf' ? (option.values ?? []) : [];
}

/** Whether a schema takes a value. */
export function accepts(schema: Schema, value: unknown): boolean {
  return faultOf(schema, value) === undefined;
}

/** The first thing that a schema has against a value. */
export function faultOf(schema: Schema, value: unknown): z.core.$ZodIssue | undefined {
  return z.core.safeParse(schema, value).error?.issues[0];
}
