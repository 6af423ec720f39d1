/** What derived page classes are called. */
import type { PageRoles, PageScheme } from '../../ir/types.js';
import { pascal, words, type Casings } from '../../lib/words.js';
import type { FoundPaging } from './find.js';

/** The name of a page class: by what kind of page it is, and further by what tells it from those that have that name already. */
export function schemeName(
  { kind, roles, params, paramsIn }: FoundPaging,
  casings: Casings,
  taken: Set<string>,
): string {
  const base = baseName(kind, roles, casings);
  const items = roles.items[0] ?? 'list';
  const from = [
    base,
    `${pascal(items, casings)}${base}`,
    `${pascal(params[0]?.name ?? items, casings)}${base}`,
    ...params.map(({ name }) => `${pascal(name, casings)}${base}`),
    `${pascal(paramsIn, casings)}${base}`,
  ].filter((name) => /^[A-Za-z]/.test(name));
  const free = from.find((name) => !taken.has(name));
  if (free !== undefined) return free;
  let number = 2;
  while (taken.has(`${base}${number}`)) number += 1;
  return `${base}${number}`;
}

function baseName(kind: PageScheme['kind'], roles: PageRoles, casings: Casings): string {
  switch (kind) {
    case 'cursor': {
      const kept = words(roles.cursorField?.at(-1) ?? '').filter(
        (word) => !['cursor', 'page', 'token', 'id', 'start', 'pagination'].includes(word.toLowerCase()),
      );
      return `${pascal(kept.join('_'), casings)}CursorPage`;
    }
    case 'cursor_id':
      return 'CursorPage';
    case 'cursor_url':
      return 'LinkedPage';
    case 'fake_page':
      return 'Page';
    case 'offset':
      return 'OffsetPage';
    case 'page_number':
      return 'NumberedPage';
    default:
      return kind satisfies never;
  }
}
