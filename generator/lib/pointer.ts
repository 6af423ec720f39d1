/** A JSON Pointer into the bundled document, as a URI fragment (RFC 6901, section 6). */
export type Ref = `#/${string}` | '#';

/** One reference token of a JSON Pointer, with `~` and `/` escaped (RFC 6901, section 3). */
export function escapeToken(token: string | number): string {
  const text = String(token);
  return text.includes('/') || text.includes('~') ? text.replaceAll('~', '~0').replaceAll('/', '~1') : text;
}

/** The inverse of {@link escapeToken}. */
function unescapeToken(token: string): string {
  return token.includes('~') ? token.replaceAll('~1', '/').replaceAll('~0', '~') : token;
}

/** The pointer to a member of what `parent` points at. Steps are unescaped keys or indexes. */
export function child(parent: Ref, ...steps: readonly (string | number)[]): Ref {
  return [parent, ...steps.map(escapeToken)].join('/') as Ref;
}

/** The unescaped tokens of a pointer. A percent-encoded fragment is decoded first; a malformed one is read as it stands. */
export function tokens(pointer: string): string[] {
  const body = pointer.startsWith('#') ? pointer.slice(1) : pointer;
  if (body === '') return [];
  return body
    .slice(1)
    .split('/')
    .map((token) => unescapeToken(decode(token)));
}

function decode(token: string): string {
  if (!token.includes('%')) return token;
  try {
    return decodeURIComponent(token);
  } catch {
    return token;
  }
}

/** What a pointer leads to, or `undefined` where it leads nowhere. Follows own properties only. */
export function resolve(root: unknown, pointer: string): unknown {
  let value: unknown = root;
  for (const token of tokens(pointer)) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, token)) return undefined;
    value = (value as Record<string, unknown>)[token];
  }
  return value;
}
