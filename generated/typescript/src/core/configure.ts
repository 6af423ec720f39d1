/** What a client is set up with, from its definition, the caller and the environment. */
import type { FullDefinition, OptionDefinition } from './definition.js';
import { readEnv } from './env.js';
import { SDKError } from './error.js';
import { buildHeaders, type HeadersLike } from './headers.js';
import { isBrowser } from './platform.js';

/** Options of a client as its constructor sees them: those that every client has, and those of its definition. */
export interface GivenOptions {
  readonly baseURL?: string | null | undefined;
  readonly environment?: string | null | undefined;
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  readonly [name: string]: unknown;
}

/**
 * What a client is configured to, once its options, the environment and the definition have had their say.
 */
export interface Configuration {
  /** Where the API is unless the caller says otherwise. */
  readonly usualURL: string;
  readonly baseURL: string;
  /** The options of the definition, each with the value it has in the end. */
  readonly options: { readonly [name: string]: unknown };
}

/**
 * Settles the options of a client.
 *
 * @throws {SDKError} when one that is required is missing, or when the client must not run here.
 */
export function configure(definition: FullDefinition, given: GivenOptions): Configuration {
  const options: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(definition.options)) {
    options[name] = given[name] === undefined ? fallback(option) : given[name];
  }
  for (const { options: group, message } of definition.required ?? []) {
    if (group.every((name) => (options[name] ?? '') === '')) throw new SDKError(message);
  }
  const {
    browser = given.dangerouslyAllowBrowser,
    browserMessage = 'This is disabled by default, see `dangerouslyAllowBrowser`.',
    server,
  } = definition;
  if (!browser && isBrowser()) {
    throw new SDKError(`It looks like you're running in a browser-like environment.\n\n${browserMessage}`);
  }

  const baseURL = given.baseURL === undefined ? readEnv(`${definition.envPrefix}_BASE_URL`) : given.baseURL;
  const usualURL = typeof server === 'string' ? server : server({ ...given, ...options, baseURL });
  return { usualURL, baseURL: baseURL || usualURL, options };
}

function fallback({ env, parse, default: usual, nullable }: OptionDefinition): unknown {
  const text = env && readEnv(env);
  if (text) return parse ? parse(text) : text;
  return usual ?? (nullable ? null : undefined);
}

/**
 * Headers from a variable of the environment: lines of `Name: value`, the later over the earlier.
 *
 * @throws {TypeError} when a name is no token.
 */
export function envHeaders(variable: string): HeadersLike {
  const lines = readEnv(variable)?.matchAll(/([^:\n]*):([^\n]*)/g) ?? [];
  return buildHeaders([...lines].map(([, name, value]) => ({ [(name as string).trim()]: value })));
}
