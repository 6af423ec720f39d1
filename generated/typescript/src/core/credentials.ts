/** Which credentials a request has, and whether they are enough. */
import type { AuthScheme, Credentials } from './auth.js';
import { SDKError } from './error.js';
import type { NullableHeaders } from './headers.js';
import type { Security } from './options.js';

type Schemes = { readonly [name: string]: AuthScheme };

/** Options of a client by name. */
type Values = { readonly [option: string]: unknown };

/** What the schemes that a request uses add to it, as far as their options have values. */
export function credentials(schemes: Schemes, security: Security, values: Values): Credentials {
  const found: Credentials = { headers: {} };
  for (const [name, { options, apply }] of Object.entries(schemes)) {
    const own = security[name] ? options.map((option) => values[option] ?? null) : [null];
    if (own.length > 0 && !own.includes(null)) apply(found, own as string[]);
  }
  return found;
}

/**
 * Asks the functions that callers gave for the options that a request needs, and keeps the answers in `values`.
 *
 * @throws {SDKError} when one fails, or gives no text.
 */
export async function refresh(
  schemes: Schemes,
  security: Security,
  given: Values,
  values: { [option: string]: unknown },
): Promise<void> {
  for (const [name, { options }] of Object.entries(schemes)) {
    for (const option of security[name] ? options : []) {
      const source = given[option];
      if (typeof source === 'function') values[option] = await ask(option, source as () => unknown);
    }
  }
}

async function ask(option: string, source: () => unknown): Promise<string> {
  let value: unknown;
  try {
    value = await source();
  } catch (error) {
    if (error instanceof SDKError) throw error;
    const message = (error as Partial<Error> | undefined)?.message;
    throw new SDKError(`Failed to get token from '${option}' function: ${message}`, { cause: error });
  }
  if (typeof value === 'string' && value) return value;
  throw new SDKError(
    `Expected '${option}' function argument to return a string but it returned ${value as string}`,
  );
}

/** Whether the headers of a request hold credentials, it needs none, or its caller removed the header for them. */
export function suffices(schemes: Schemes, security: Security, { values, nulls }: NullableHeaders): boolean {
  return (
    !Object.keys(schemes).some((name) => security[name] === true) ||
    Object.values(schemes).some(
      ({ header = '' }) => header && (values.get(header) || nulls.has(header.toLowerCase())),
    )
  );
}
