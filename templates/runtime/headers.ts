/** Headers in layers, where a later layer replaces what an earlier one said, and `null` removes it. */

/** `null` removes the header, `undefined` says nothing about it. */
export type HeaderValue = string | undefined | null;

/** Headers as a caller may write them. Values that come under one name are joined with a comma. */
export type HeadersLike =
  | Headers
  | Iterable<readonly HeaderValue[]>
  | { readonly [name: string]: HeaderValue | readonly HeaderValue[] }
  | NullableHeaders
  | undefined
  | null;

/** Headers after merging, with the names (in lower case) of those that were removed. */
export class NullableHeaders {
  readonly values = new Headers();
  readonly nulls = new Set<string>();
}

type Pair = readonly [name: unknown, value: HeaderValue | readonly HeaderValue[]];

/** RFC 9110, section 5.6.2. */
const TOKEN = /^[\w!#$%&'*+\-.^`|~]+$/;

/**
 * Merges layers of headers, the later over the earlier, names compared without case.
 *
 * @throws {TypeError} when a name is no token.
 */
export function buildHeaders(layers: readonly HeadersLike[]): NullableHeaders {
  const merged = new NullableHeaders();
  const { values, nulls } = merged;
  /** Values by name in lower case, each with the source that it is from. `Headers` itself is slow to change. */
  const all = new Map<string, readonly [values: readonly string[], source: unknown]>();
  /** Sets a header, or adds to what the same source has set. */
  const set = (name: unknown, value: HeaderValue, source: object): void => {
    if (typeof name !== 'string') throw new TypeError('expected header name to be a string');
    if (value === undefined) return;
    if (!TOKEN.test(name)) throw new TypeError(`Header name must be a valid HTTP token ["${name}"]`);
    const key = name.toLowerCase();
    const [before = [], from] = all.get(key) ?? [];
    if (value === null) {
      all.delete(key);
      nulls.add(key);
    } else {
      all.set(key, [source === from ? [...before, value] : [value], source]);
      nulls.delete(key);
    }
  };
  for (const layer of layers) {
    if (!layer) continue;
    if (layer instanceof NullableHeaders) layer.nulls.forEach((name) => set(name, null, merged));
    const entries = layer instanceof NullableHeaders ? layer.values : layer;
    // Pairs of one name are joined; of two members that differ in case alone, the later counts.
    const pairs = Symbol.iterator in entries && {};
    for (const [name, value] of (pairs ? entries : Object.entries(entries)) as Iterable<Pair>) {
      const each = (Array.isArray(value) ? value : [value]) as readonly HeaderValue[];
      for (const one of each) set(name, one, pairs || each);
    }
  }
  all.forEach(([each], name) => each.forEach((value) => values.append(name, value)));
  return merged;
}
