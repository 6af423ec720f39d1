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

/** RFC 9110, section 5.6.2. */
const TOKEN = /^[\w!#$%&'*+\-.^`|~]+$/;

/**
 * Merges layers of headers, the later over the earlier, names compared without case.
 *
 * @throws {TypeError} when a name is no token.
 */
export function buildHeaders(layers: readonly HeadersLike[]): NullableHeaders {
  const merged = new NullableHeaders();
  for (const layer of layers) {
    if (!layer) continue;
    if (layer instanceof NullableHeaders) {
      layer.nulls.forEach((name) => set(merged, name, null));
      layer.values.forEach((value, name) => set(merged, name, value));
    } else if (layer instanceof Headers) {
      layer.forEach((value, name) => set(merged, name, value));
    } else if (Symbol.iterator in layer) {
      const seen = new Set<string>();
      for (const [name, value] of layer) set(merged, name as string, value, seen);
    } else {
      for (const [name, value] of Object.entries(layer)) {
        if (Array.isArray(value)) {
          const seen = new Set<string>();
          for (const one of value as readonly HeaderValue[]) set(merged, name, one, seen);
        } else {
          set(merged, name, value as HeaderValue);
        }
      }
    }
  }
  return merged;
}

/** Sets or removes one header; adds to it when its name is among those `seen` in the same layer. */
function set({ values, nulls }: NullableHeaders, name: string, value: HeaderValue, seen?: Set<string>): void {
  if (typeof name !== 'string') throw new TypeError('expected header name to be a string');
  if (value === undefined) return;
  if (!TOKEN.test(name)) throw new TypeError(`Header name must be a valid HTTP token ["${name}"]`);
  const key = name.toLowerCase();
  if (value === null) {
    values.delete(name);
    nulls.add(key);
    return;
  }
  if (!seen?.has(key)) values.delete(name);
  values.append(name, value);
  nulls.delete(key);
  seen?.add(key);
}
