/** Finds what a reference means in a source: by pointer or by anchor. */
import { isMembers, pointerOf, walk } from './grammar.js';
import type { Reference } from './reference.js';

/**
 * The JSON Pointer of what a fragment means, or `undefined` where nothing has that anchor.
 *
 * @see JSON Schema 2020-12 core, section 8.2.2
 */
export function findAnchor(data: unknown, { fragment }: Pick<Reference, 'fragment'>): string | undefined {
  if (fragment === '') return '';
  if (fragment.startsWith('/')) return fragment;
  return pointerWhere(data, (node) => node['$anchor'] === fragment || node['$dynamicAnchor'] === fragment);
}

function pointerWhere(
  data: unknown,
  test: (node: { [key: string]: unknown }) => boolean,
): string | undefined {
  if (!isMembers(data)) return undefined;
  let found: string | undefined;
  const kind = 'openapi' in data || 'swagger' in data ? 'document' : 'schema';
  walk(data, kind, (visit) => {
    if (found === undefined && visit.kind === 'schema' && test(visit.node)) found = pointerOf(visit);
    return found === undefined;
  });
  return found;
}
