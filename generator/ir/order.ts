/** The order in which types declare their properties. */
import { compareText } from '../lib/compare.js';
import type { Property } from './types.js';

/** Properties in the order in which an interface declares them: required ones, then optional ones, in each `id` and `token` first, otherwise by code unit; or as the document has them. */
export function inOrder<P extends Pick<Property, 'wireName' | 'required'>>(
  properties: readonly P[],
  sorted: boolean,
): readonly P[] {
  if (!sorted) return properties;
  return [...properties].sort((a, b) => rank(a) - rank(b) || compareText(a.wireName, b.wireName));
}

function rank({ wireName, required }: Pick<Property, 'wireName' | 'required'>): number {
  return (required ? 0 : 3) + (wireName === 'id' ? 0 : wireName === 'token' ? 1 : 2);
}
