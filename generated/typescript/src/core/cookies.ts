/**
 * The value of a `Cookie` header: `name=value` pairs, percent-encoded, of the values that there are; `undefined` where there
 * are none. An array gives a pair for each of its items. `keys` are cookies that hold options of the client, by name.
 *
 * @see https://www.rfc-editor.org/rfc/rfc6265#section-4.2
 */
export function cookies(
  values: { readonly [name: string]: unknown },
  client?: object,
  keys: { readonly [name: string]: string } = {},
): string | undefined {
  const options = client as { readonly [option: string]: unknown } | undefined;
  const pairs = [
    ...Object.entries(keys).map(([name, option]) => [name, options?.[option]] as const),
    ...Object.entries(values),
  ]
    .flatMap(([name, value]) =>
      (Array.isArray(value) ? (value as unknown[]) : [value]).map((one) => [name, one] as const),
    )
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(String(value))}`);
  return pairs.length > 0 ? pairs.join('; ') : undefined;
}
