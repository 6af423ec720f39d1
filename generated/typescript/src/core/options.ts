/** What a caller may say about one request, and about a client. */
import type { APIClient } from './client.js';
import { SDKError } from './error.js';
import type { HeadersLike } from './headers.js';
import type { Logger, LogLevel } from './log.js';
import type { Fetch, FetchOptions, HTTPMethod, PromiseOrValue } from './types.js';

/** Which authentication schemes a request uses, by name; one that is `'optional'` is used when it has credentials. */
export type Security = { readonly [scheme: string]: boolean | 'optional' };

/** Options of a single request. They win over the client's, and over what the method itself would send. */
export interface RequestOptions {
  /** The HTTP method, in lower case. */
  method?: HTTPMethod;

  /** The path, or an absolute URL. */
  path?: string;

  /** Query parameters, in place of those of the method. `null` sends none. */
  query?: object | undefined | null;

  /** The body, in place of the method's: JSON data, or anything that `fetch` takes as it is. */
  body?: unknown;

  /** Headers beyond the client's. `null` removes one. */
  headers?: HeadersLike;

  /**
   * How often a request that failed for a passing reason is sent again.
   *
   * @default the client's `maxRetries`
   */
  maxRetries?: number;

  /**
   * How long one attempt may take. A request that timed out is retried.
   *
   * @unit milliseconds
   * @default the client's `timeout`
   */
  timeout?: number;

  /** Options passed on to `fetch`, over the client's `fetchOptions`. */
  fetchOptions?: FetchOptions;

  /** Aborts the request. */
  signal?: AbortSignal | undefined | null;

  /** Makes it safe to repeat the request, where the API knows such a key. */
  idempotencyKey?: string;

  /** The base URL, unless the client was given one of its own. */
  defaultBaseURL?: string | undefined;

  /** Whether the response is a stream, whose items are given as they arrive. */
  stream?: boolean | undefined;

  /** @internal */
  __metadata?: Record<string, unknown>;
  /** @internal */
  __security?: Security;
  /** @internal */
  __binaryResponse?: boolean | undefined;
  /** @internal */
  __stream?: StreamReader | undefined;
  /** @internal */
  __synthesizeEventData?: boolean | undefined;
}

/**
 * Reads a response as a stream. An API that has streams names its reader, so that one without them carries none.
 *
 * @param controller aborts the request.
 */
export type StreamReader = (
  response: Response,
  controller: AbortController,
  client: APIClient,
  options: RequestOptions,
) => unknown;

/** Options of a request that is complete enough to be sent. */
export type FinalRequestOptions = RequestOptions & { method: HTTPMethod; path: string };

/** Options that every client has. */
export interface BaseClientOptions {
  /** Where the API is, when not at its usual address. `null` means the usual address. */
  baseURL?: string | null | undefined;

  /**
   * How long one attempt at a request may take. A request that timed out is retried, so that the whole may take
   * several times as long.
   *
   * @unit milliseconds
   */
  timeout?: number | undefined;

  /** Options passed on to every call of `fetch`. */
  fetchOptions?: FetchOptions | undefined;

  /** The implementation of `fetch` to use. Defaults to the global one. */
  fetch?: Fetch | undefined;

  /** How often a request that failed for a passing reason (a lost connection, 408, 409, 429, 5xx) is sent again. */
  maxRetries?: number | undefined;

  /** Headers of every request. A request removes one by setting it to `null`. */
  defaultHeaders?: HeadersLike | undefined;

  /** Query parameters of every request. A request removes one by setting it to `undefined`. */
  defaultQuery?: Record<string, string | undefined> | undefined;

  /** How much is logged. Defaults to `'warn'`. */
  logLevel?: LogLevel | undefined;

  /** Where it is logged. Defaults to `console`. */
  logger?: Logger | undefined;
}

/** Options for a method and a path, both of which the caller's options may replace. */
export async function complete(
  method: HTTPMethod,
  path: string,
  options?: PromiseOrValue<RequestOptions>,
): Promise<FinalRequestOptions> {
  return { method, path, ...(await options) };
}

/**
 * Checks the `timeout` of a request.
 *
 * @throws {SDKError} when it is no integer, or below 0.
 */
export function checkTimeout(timeout: unknown): void {
  const whole = Number.isInteger(timeout);
  if (!whole || (timeout as number) < 0)
    throw new SDKError(`timeout must be a${whole ? ' positive' : 'n'} integer`);
}
