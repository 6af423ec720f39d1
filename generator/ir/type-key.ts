/** Telling types apart as TypeScript does. */
import type { Type } from './types.js';

/** The same text for types that are written the same, and for no others. What limits values is not written. */
export function typeKey(type: Type): string {
  if (type.kind === 'ref') return `ref ${type.model}`;
  return simple.has(type.kind) ? type.kind : JSON.stringify(type, written);
}

/** Kinds of which TypeScript has one type each. */
const simple: ReadonlySet<Type['kind']> = new Set([
  'string',
  'number',
  'boolean',
  'null',
  'unknown',
  'never',
  'binary',
]);

function written(key: string, value: unknown): unknown {
  return key === 'limits' && typeof value === 'object' ? undefined : value;
}
