/** What is logged about requests, and what is kept out of logs. */
import type { FinalRequestOptions } from './options.js';

type LogFn = (message: string, ...rest: unknown[]) => void;

/** Where a client logs to; `console` is one. */
export interface Logger {
  error: LogFn;
  warn: LogFn;
  info: LogFn;
  debug: LogFn;
}

/** The least severe kind of message that is logged. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';

const LEVELS = ['off', 'error', 'warn', 'info', 'debug'] as const;

/** What has a logger: a client. */
export interface Logging {
  readonly logger: Logger | undefined;
  readonly logLevel: LogLevel | undefined;
}

/** Whether messages of a level are logged at all. */
export function logs({ logLevel }: Pick<Logging, 'logLevel'>, level: LogLevel): boolean {
  return LEVELS.indexOf(level) <= LEVELS.indexOf(logLevel as LogLevel);
}

/** Methods of the loggers in use, bound, by the level at that time and their own. */
const loggers = new WeakMap<Logger, Record<string, LogFn>>();

/** Logs a message, with details, where the level lets it through. */
export function log(
  client: Logging,
  level: Exclude<LogLevel, 'off'>,
  message: string,
  details?: LogDetails,
): void {
  const { logger, logLevel } = client;
  if (!logger || !logs(client, level)) return;
  const bound = loggers.get(logger) ?? {};
  loggers.set(logger, bound);
  const method = (bound[`${logLevel} ${level}`] ??= logger[level].bind(logger));
  method(message, ...(details ? [formatDetails(details)] : []));
}

/** A level that was given as text; warns, by name of its `source`, when it is none. */
export function parseLogLevel(
  level: string | undefined | null,
  source: string,
  client: Logging,
): LogLevel | undefined {
  if (LEVELS.includes(level as LogLevel)) return level as LogLevel;
  if (level)
    log(
      client,
      'warn',
      `${source} was set to ${JSON.stringify(level)}, expected one of ${JSON.stringify(LEVELS)}`,
    );
  return undefined;
}

/** Parts of the names of headers and query parameters that hold secrets. */
const SECRET =
  /key|token|secret|passw|pwd|^s(ig|id)$|signature|auth(?!ors?$)|session|jwt|credential|bearer|cookie|assertion/i;

/** Entries of an object, or of headers, with the secret ones starred out. */
function redact(source: object): object {
  const entries =
    Symbol.iterator in source ? [...(source as Iterable<[string, unknown]>)] : Object.entries(source);
  return Object.fromEntries(
    entries.map(([name, value]) => [name, SECRET.test(name) ? '***' : redactMembers(value)]),
  );
}

/** The same of what a value holds in turn; what holds no members of its own (a `Date`, or a `Map`) stays as it is. */
function redactMembers(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(redactMembers);
  const inner = typeof value === 'object' && value && !(Symbol.iterator in value) ? value : {};
  return Object.keys(inner).length > 0 ? redact(inner) : value;
}

/** A URL or path without what it says in secret. */
export function redactURL(url: string): string {
  return url
    .replace(/([?&#]([^=&#]*)=)[^&#]*/g, (pair, before: string, name: string) =>
      SECRET.test(name) ? `${before}***` : pair,
    )
    .replace(/\/\/[^/?#]*@/, '//***@');
}

/** What kind of body there is, and how long, in place of what it says. */
export function summarize(body: unknown): unknown {
  if (body === undefined || body === null) return body;
  const { byteLength, size, length } = body as { readonly [measure: string]: number | undefined };
  return {
    type: typeof body === 'string' ? 'string' : body.constructor.name,
    length: byteLength ?? size ?? length,
  };
}

/** What is logged about a request or a response. */
export interface LogDetails {
  method?: string;
  url: string;
  status?: number;
  options?: FinalRequestOptions;
  headers?: object;
  body?: unknown;
  message?: unknown;
  durationMs?: number;
  retryOf?: string | undefined;
}

function withoutHeaders<T extends object>(source: T): Omit<T, 'headers'> {
  const { headers: _, ...rest } = source as T & { headers?: unknown };
  return rest;
}

/** The details without their secrets. Bodies are to be summarized before. */
export function formatDetails({ ...shown }: LogDetails): object {
  const { url, options, headers } = shown;
  shown.url = redactURL(url);
  if (options) {
    const rest = withoutHeaders(options);
    shown.options = rest;
    if (rest.fetchOptions) rest.fetchOptions = withoutHeaders(rest.fetchOptions);
    rest.path = redactURL(rest.path);
    if (rest.query) rest.query = redact(rest.query);
  }
  if (headers) shown.headers = redact(headers);
  if (!shown.retryOf) delete shown.retryOf;
  return shown;
}
