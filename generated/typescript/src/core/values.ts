/** Small functions that a definition names where an API needs them. */

/** The value of an environment variable that is a boolean. */
export function parseBoolean(text: string): boolean {
  return text === 'true' || text === '1';
}

/** Reads what is at a path in JSON, `undefined` where it leads nowhere. */
export function valueAt(...path: readonly string[]): (json: unknown) => unknown {
  return (json) =>
    path.reduce(
      (value, name) => (value as { readonly [name: string]: unknown } | undefined | null)?.[name],
      json,
    );
}
