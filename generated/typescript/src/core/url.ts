/** URLs of requests. */

/** RFC 3986, section 3.1. */
const ABSOLUTE = /^[a-z][a-z0-9+.-]*:/i;

/**
 * The URL for a path, which is itself taken as one when it is absolute. Parameters in the base URL, in the path, in
 * `defaults` and in `query` are merged, the later over the earlier; `undefined` removes one.
 *
 * @throws {TypeError} when it is no URL.
 */
export function buildURL(
  base: string,
  path: string,
  defaults: object | undefined,
  query: object | null | undefined,
  stringify: (query: object) => string,
): string {
  const absolute = ABSOLUTE.test(path);
  let inBase: object | undefined;
  if (!absolute && base.includes('?')) {
    const { origin, pathname, searchParams } = new URL(base);
    base = origin + pathname;
    inBase = Object.fromEntries(searchParams);
  }
  if (base.endsWith('/') && path.startsWith('/')) base = base.slice(0, -1);
  const url = new URL(absolute ? path : base + path);
  if (inBase || url.search || defaults) {
    query = { ...inBase, ...Object.fromEntries(url.searchParams), ...defaults, ...query };
  }
  if (typeof query === 'object' && query && !Array.isArray(query)) url.search = stringify(query);
  return url.href;
}
