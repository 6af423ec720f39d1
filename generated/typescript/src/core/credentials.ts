/** Which credentials a request has, and whether they are enough. */
import type { AuthScheme, Credentials } from './auth.js';
import { SDKError } from './error.js';
import type { NullableHeaders } from './headers.js';
import type { Security } from './options.js';

type Schemes = { readonly [name: string]: AuthScheme };

/** Reads the value of an option of the client. */
type Read = (option: string) => unknown;

/** What the schemes that a request uses add to it, as far as their options have values. */
export function credentials(schemes: Schemes, security: Security, read: Read): Credentials {
  const found: Credentials = { headers: {} };
  for (const [name, scheme] of Object.entries(schemes)) {
    if (security[name]) apply(scheme, found, read);
  }
  return found;
}

function apply({ options, apply }: AuthScheme, found: Credentials, read: Read): boolean {
  const values = options.map(read);
  if (values.length === 0 || values.some((value) => value === undefined || value === null)) return false;
  apply(found, values.map(String));
  return true;
}

/**
 * Asks the functions that callers gave for the options that a request needs, and gives each answer to `write`.
 *
 * @throws {SDKError} when one fails, or gives no text.
 */
export async function refresh(
  schemes: Schemes,
  security: Security,
  given: Read,
  write: (option: string, value: string) => void,
): Promise<void> {
  for (const [name, { options }] of Object.entries(schemes)) {
    for (const option of security[name] ? options : []) {
      const source = given(option);
      if (typeof source === 'function') write(option, await ask(option, source as () => unknown));
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

/**
 * Checks that a request has credentials, unless it needs none, or its caller removed the header that would carry them.
 *
 * @throws {Error} when it has none.
 */
export function requireCredentials(
  schemes: Schemes,
  security: Security,
  read: Read,
  { values, nulls }: NullableHeaders,
): void {
  const all = Object.values(schemes);
  if (all.some(({ header = '' }) => header && (values.get(header) || nulls.has(header.toLowerCase()))))
    return;
  const demanded = Object.entries(schemes).filter(([name]) => security[name] === true);
  if (demanded.length === 0) return;
  if (demanded.some(([, scheme]) => !scheme.header && apply(scheme, { headers: {} }, read))) return;

  const headers = [...new Set(all.flatMap(({ header }) => header ?? []))];
  const options = [...new Set(all.flatMap((scheme) => scheme.options))];
  const quoted = headers.map((name) => `"${name}"`).join(' or ');
  const some = headers.length > 1;
  throw new Error(
    `Could not resolve authentication method. Expected ${options.length > 1 ? 'either ' : ''}${options.join(' or ')} to be set.` +
      (quoted &&
        ` Or for ${some ? 'one of ' : ''}the ${quoted} header${some ? 's' : ''} to be explicitly omitted`),
  );
}
