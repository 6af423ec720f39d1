/** Headers in layers, where a later layer replaces what an earlier one said, and `null` removes it for good. */

/** `null` removes the header, `undefined` says nothing about it. */
export type HeaderValue = string | undefined | null;

/** Headers as a caller may write them. Several values of one name are joined with a comma. */
export type HeadersLike =
  | Headers
  | Iterable<readonly HeaderValue[]>
  | { readonly [name: string]: HeaderValue | readonly HeaderValue[] }
  | NullableHeaders
  | undefined
  | null;

/** Headers after merging, with the names (in lower case) that were removed explicitly. */
export class NullableHeaders {
  readonly values = new Headers();
  readonly nulls = new Set<string>();
}

/**
 * Merges layers of headers, later ones over earlier ones, names compared without case.
 *
 * @throws {TypeError} when a name is no token of HTTP (RFC 9110, section 5.6.2).
 */
export function buildHeaders(layers: readonly HeadersLike[]): NullableHeaders {
  const merged = new NullableHeaders();
  const { values, nulls } = merged;
  for (const layer of layers) {
    if (!layer) continue;
    /** Names that this layer has set, and so now appends to. */
    const seen = new Set<string>();
    const appends = layer instanceof Headers || Symbol.iterator in layer;
    for (const [name, value] of entriesOf(layer)) {
      if (value === undefined) continue;
      const key = name.toLowerCase();
      if (value === null) {
        values.delete(name);
        nulls.add(key);
      } else if (appends && seen.has(key)) {
        values.append(name, value);
      } else {
        values.set(name, value);
        nulls.delete(key);
        seen.add(key);
      }
    }
  }
  return merged;
}

function* entriesOf(layer: NonNullable<HeadersLike>): Generator<readonly [string, HeaderValue]> {
  if (layer instanceof NullableHeaders) {
    yield* layer.values;
    for (const name of layer.nulls) yield [name, null];
    return;
  }
  const entries = Symbol.iterator in layer ? layer : Object.entries(layer);
  for (const [name, value] of entries as Iterable<readonly [unknown, HeaderValue | readonly HeaderValue[]]>) {
    if (typeof name !== 'string') throw new TypeError('expected header name to be a string');
    if (Array.isArray(value)) for (const one of value as readonly HeaderValue[]) yield [name, one];
    else yield [name, value as HeaderValue];
  }
}
