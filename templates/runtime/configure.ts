/** What a client is set up with, from its definition, the caller and the environment. */
import type { ClientDefinition, OptionDefinition } from './definition.js';
import { readEnv } from './env.js';
import { SDKError } from './error.js';
import { isBrowser } from './platform.js';

/** Options of a client as its constructor sees them: those that every client has, and those of its definition. */
export interface GivenOptions {
  readonly baseURL?: string | null | undefined;
  readonly environment?: string | null | undefined;
  readonly dangerouslyAllowBrowser?: boolean | undefined;
  readonly [name: string]: unknown;
}

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
 * @throws {SDKError} when one that is required is missing, when the client must not run here, or when `baseURL` and
 * `environment` are both given.
 */
export function configure(
  definition: ClientDefinition,
  given: GivenOptions,
  clientName: string,
): Configuration {
  const options: Record<string, unknown> = {};
  for (const [name, option] of Object.entries(definition.options ?? {})) {
    options[name] = given[name] === undefined ? fallback(option) : given[name];
  }
  for (const group of definition.required ?? []) requireOne(group, options, definition);
  refuseBrowser(definition, given, clientName);

  const variable = `${definition.envPrefix}_BASE_URL`;
  const baseURL = given.baseURL === undefined ? readEnv(variable) : given.baseURL;
  if (baseURL && given.environment) {
    throw new SDKError(
      `Both \`environment\` and \`baseURL\` (or ${variable}) are given. Pass \`baseURL: null\` to use the environment's.`,
    );
  }
  const name = given.environment ?? Object.keys(definition.environments)[0] ?? '';
  const environment = definition.environments[name];
  if (environment === undefined) {
    throw new SDKError(
      `Unknown \`environment\` "${name}", expected one of ${JSON.stringify(Object.keys(definition.environments))}`,
    );
  }
  const usualURL = typeof environment === 'string' ? environment : environment(options);
  return { usualURL, baseURL: baseURL || usualURL, options };
}

function fallback({ env, type, default: usual, nullable }: OptionDefinition): unknown {
  const text = env === undefined ? undefined : readEnv(env);
  if (text !== undefined) {
    if (type === 'number') return Number(text);
    return type === 'boolean' ? text === 'true' || text === '1' : text;
  }
  return usual ?? (nullable ? null : undefined);
}

function requireOne(
  group: readonly string[],
  values: { readonly [name: string]: unknown },
  { auth = {}, options = {} }: ClientDefinition,
): void {
  if (group.some((name) => (values[name] ?? '') !== '')) return;
  const secret = Object.values(auth).some((scheme) => scheme.options.some((name) => group.includes(name)));
  const names = group.map((name) => `\`${name}\``).join(', ');
  const variables = group.flatMap((name) => options[name]?.env ?? []).map((name) => `\`${name}\``);
  const or = variables.length > 0 ? `, or set the ${variables.join(' or ')} environment variable` : '';
  throw new SDKError(
    `Missing ${secret ? 'credentials' : 'option'}. Please pass a${/^`[aeiou]/i.test(names) ? 'n' : ''} ${names}${or}.`,
  );
}

function refuseBrowser(
  { browser = 'ask', browserMessage }: ClientDefinition,
  { dangerouslyAllowBrowser }: GivenOptions,
  clientName: string,
): void {
  if (browser === 'allow' || (browser === 'ask' && dangerouslyAllowBrowser === true) || !isBrowser()) return;
  const why =
    browserMessage ?? 'This is disabled by default, as anyone who opens the page can read the credentials.';
  const how =
    browser === 'ask' ? `\nTo allow it: new ${clientName}({ dangerouslyAllowBrowser: true })\n` : '\n';
  throw new SDKError(`It looks like you're running in a browser-like environment.\n\n${why}${how}`);
}

/** Headers from a variable of the environment: lines of `Name: value`. */
export function envHeaders(variable: string): [string, string][] | undefined {
  return readEnv(variable)
    ?.split('\n')
    .flatMap((line): [string, string][] => {
      const colon = line.indexOf(':');
      return colon < 0 ? [] : [[line.slice(0, colon).trim(), line.slice(colon + 1).trim()]];
    });
}
