/** Types of texts, numbers and the like. */
import type { Type } from '../../ir/types.js';
import { limitsOf, type Limits } from './limits.js';
import { isSchema, type Node } from './reader.js';
import { orNull } from './simplify.js';

/** Keywords that change nothing about the type of a scalar. */
const harmless: ReadonlySet<string> = new Set([
  'type',
  'format',
  'description',
  'title',
  'default',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  'minLength',
  'maxLength',
  'pattern',
  'minimum',
  'maximum',
  'exclusiveMinimum',
  'exclusiveMaximum',
  'multipleOf',
]);

/**
 * The type of a schema that is nothing but a scalar, possibly `null` too: what most schemas of a large document are, so that
 * only the others need be taken apart. `undefined` for all others, and for text that may be the content of a file.
 */
export function scalarType({ value }: Node): Type | undefined {
  if (!isSchema(value) || value.format === 'binary') return undefined;
  for (const key in value) if (!harmless.has(key)) return undefined;
  const { type } = value;
  const limits = limitsOf(value);
  if (!Array.isArray(type)) return ofName(type, value.format, limits);
  const names: unknown[] = type.filter((name) => name !== 'null');
  const scalar = names.length === 1 ? ofName(names[0], value.format, limits) : undefined;
  return scalar && (names.length < type.length ? orNull(scalar) : scalar);
}

function ofName(name: unknown, written: unknown, { number, text }: Limits): Type | undefined {
  const format = typeof written === 'string' ? { format: written } : {};
  if (name === 'string') return { kind: 'string', ...format, ...(text && { limits: text }) };
  const limits = number && { limits: number };
  if (name === 'number') return { kind: 'number', ...format, ...limits };
  if (name === 'integer') return { kind: 'number', integer: true, ...format, ...limits };
  return name === 'boolean' ? { kind: 'boolean' } : undefined;
}
