/**
 * The value of a `Cookie` header: `name=value` pairs, percent-encoded, of the values that there are; `undefined` where there
 * are none. Arrays are written with commas between their items. (RFC 6265, section 4.2.)
 */
export function cookies(values: { readonly [name: string]: unknown }): string | undefined {
  const pairs = Object.entries(values)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
  return pairs.length > 0 ? pairs.join('; ') : undefined;
}
