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
  for (const [name, scheme] of Object.entries(schemes)) if (security[name]) apply(scheme, found, values);
  return found;
}

/** Whether the options of a scheme have values, which are then added. */
function apply({ options, apply }: AuthScheme, found: Credentials, values: Values): boolean {
  const own = options.map((name) => values[name] ?? null);
  const complete = own.length > 0 && !own.includes(null);
  if (complete) apply(found, own as string[]);
  return complete;
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

/** Whether a request has credentials, needs none, or had the header that would carry them removed by its caller. */
export function suffices(
  schemes: Schemes,
  security: Security,
  values: Values,
  { values: headers, nulls }: NullableHeaders,
): boolean {
  const demanded = Object.entries(schemes).filter(([name]) => security[name] === true);
  return (
    demanded.length === 0 ||
    Object.values(schemes).some(
      ({ header = '' }) => header && (headers.get(header) || nulls.has(header.toLowerCase())),
    ) ||
    demanded.some(([, scheme]) => !scheme.header && apply(scheme, { headers: {} }, values))
  );
}
