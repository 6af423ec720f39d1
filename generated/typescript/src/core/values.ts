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

/** The members of an object that stand for themselves, each as `write` gives it. */
export function eachMember<T>(
  value: object | null | undefined,
  write: (member: unknown) => T,
): { [name: string]: T } {
  return Object.fromEntries(Object.entries(value ?? {}).map(([name, member]) => [name, write(member)]));
}

/**
 * The option of a request that is its body, if that holds something: to a method whose bodies mean nothing an empty one is none.
 *
 * @see https://www.rfc-editor.org/rfc/rfc9110#section-9.3.1
 */
export function unlessEmpty<T extends object>(body: T | null | undefined): { body: T } | undefined {
  return body && Object.values(body).some((member) => member !== undefined) ? { body } : undefined;
}

/** A part of a form that is JSON (OpenAPI, Encoding Object, `contentType`); none for `undefined`. */
export function jsonPart(value: unknown): Blob | undefined {
  return value === undefined ? undefined : new Blob([JSON.stringify(value)], { type: 'application/json' });
}
