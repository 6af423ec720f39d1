/** A value that is written as it is. */
class Verbatim {
  constructor(readonly value: unknown) {}
}

/** A cookie that is sent as it is, not percent-encoded (OpenAPI 3.2, Parameter Object, `style: cookie`). */
export function verbatim(value: unknown): object {
  return new Verbatim(value);
}

/**
 * The value of a `Cookie` header: `name=value` pairs, percent-encoded but for what is {@link verbatim}, of the values that there
 * are; `undefined` where there are none. An array gives a pair for each of its items. `keys` are cookies that hold options of the client, by name.
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
  ].flatMap(([name, given]) => {
    const [value, encode] = given instanceof Verbatim ? [given.value, String] : [given, encodeURIComponent];
    return (Array.isArray(value) ? (value as unknown[]) : [value])
      .filter((one) => one !== undefined && one !== null)
      .map((one) => `${encode(name)}=${encode(String(one as string | number | boolean))}`);
  });
  return pairs.length > 0 ? pairs.join('; ') : undefined;
}
