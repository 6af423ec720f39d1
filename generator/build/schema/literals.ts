/** Types of values that are listed: `enum` and `const`. */
import type { Type } from '../../ir/types.js';
import type { Facets, TypeName } from './facets.js';
import { isSchema, type Schema } from './reader.js';

type Literal = string | number | boolean;

/** What `enum` and `const` come to: a type without `null`, and whether `null` is among the values. */
export interface LiteralType {
  readonly type: Type;
  readonly nullable: boolean;
}

/** The type of the values that every `enum` and `const` of the facets allows; `undefined` where there is none. */
export function literalType(facets: Facets): LiteralType | undefined {
  const [first, ...rest] = facets.values;
  if (!first) return undefined;
  const nullable = facets.values.every(({ values }) => values.includes(null));
  const shared = first.values.filter((value) =>
    rest.every(({ values }) => values.some((other) => same(other, value))),
  );
  const wanted = shared.filter((value) => value !== null);
  if (wanted.length === 0) return { type: { kind: nullable ? 'null' : 'never' }, nullable: false };
  const values = wanted.map((value) => asTyped(value, facets.types));
  // A value that is an object or a list has no literal type.
  if (!values.every(isLiteral)) return { type: { kind: 'unknown' }, nullable: false };
  const docs = descriptions(first.schema, first.values);
  return { type: enumOf([...new Set(values)], docs), nullable };
}

/** The tightest type for some values; all values of a kind are the kind itself. */
export function enumOf(values: readonly Literal[], docs?: { readonly [value: string]: string }): Type {
  const [only] = values;
  if (only === undefined) return { kind: 'never' };
  if (values.length === 1) return { kind: 'literal', value: only };
  if (values.length === 2 && values.includes(true) && values.includes(false)) return { kind: 'boolean' };
  return { kind: 'enum', values, ...(docs && { docs }) };
}

/** YAML reads `1.0` and `true` as what the author, who says `type: string`, did not mean. The type decides. */
function asTyped(value: unknown, types: ReadonlySet<TypeName> | undefined): unknown {
  if (types?.size !== 1) return value;
  if (types.has('string') && (typeof value === 'number' || typeof value === 'boolean')) return String(value);
  const numeric = types.has('integer') || types.has('number');
  if (numeric && typeof value === 'string' && value.trim() !== '' && Number.isFinite(Number(value)))
    return Number(value);
  if (types.has('boolean') && (value === 'true' || value === 'false')) return value === 'true';
  return value;
}

function isLiteral(value: unknown): value is Literal {
  return (
    typeof value === 'string' ||
    typeof value === 'boolean' ||
    (typeof value === 'number' && Number.isFinite(value))
  );
}

function same(a: unknown, b: unknown): boolean {
  return (
    a === b || (typeof a === 'object' && typeof b === 'object' && JSON.stringify(a) === JSON.stringify(b))
  );
}

/** Texts for the values, from the extensions in which documents give them: a list beside `enum`, or a mapping. */
function descriptions(
  schema: Schema,
  values: readonly unknown[],
): { readonly [value: string]: string } | undefined {
  for (const key of ['x-enum-descriptions', 'x-enumDescriptions']) {
    const given = schema[key];
    const entries = Array.isArray(given)
      ? values.map((value, index) => [String(value), (given as unknown[])[index]] as const)
      : isSchema(given)
        ? Object.entries(given)
        : [];
    const texts = entries.filter(
      (entry): entry is [string, string] => typeof entry[1] === 'string' && entry[1] !== '',
    );
    if (texts.length > 0) return Object.fromEntries(texts);
  }
  return undefined;
}
