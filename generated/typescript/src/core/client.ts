/**
 * The client that the client of every SDK extends. The file is long because its methods are what subclasses
 * override and callers reach, which only members of one class can be; what they do is in the files that it imports.
 */
import { APIPromise } from './api-promise.js';
import { encodeBody, isStream, type EncodedBody } from './body.js';
import { configure, envHeaders, type GivenOptions } from './configure.js';
import { credentials, refresh, suffices } from './credentials.js';
import type { ClientDefinition, FullDefinition } from './definition.js';
import { readEnv } from './env.js';
import { APIError, SDKError } from './error.js';
import { either, globalFetch } from './fetch.js';
import { buildHeaders, type HeadersLike, type NullableHeaders } from './headers.js';
import { parseLogLevel, type Logger, type LogLevel } from './log.js';
import {
  checkTimeout,
  complete,
  type BaseClientOptions,
  type FinalRequestOptions,
  type RequestOptions,
  type Security,
} from './options.js';
import { PagePromise, type AbstractPage, type PageConstructor } from './pagination.js';
import type { ResponseProps } from './parse.js';
import { isBrowser, platformHeaders } from './platform.js';
import { stringifyQuery } from './query.js';
import { send, type Sender } from './send.js';
import type { ServerURL } from './server.js';
import type { Fetch, FetchOptions, PromiseOrValue } from './types.js';
import { buildURL } from './url.js';

/** A client by its fields, those that the definition adds among them. */
type Fields = Record<string, unknown>;

/**
 * What every client does: it sends requests, again where that may help, and reads what comes back. A
 * subclass adds resources, and says in its definition where the API is and how it is asked.
 */
export abstract class APIClient<Options extends BaseClientOptions = BaseClientOptions> {
  /** Where the API is. */
  declare baseURL: string;
  /** How long one attempt at a request may take, in milliseconds. */
  declare timeout: number;
  /** Where to log. */
  declare logger: Logger;
  /** How much to log. */
  declare logLevel: LogLevel | undefined;
  /** Options of every call of `fetch`. */
  declare fetchOptions: FetchOptions | undefined;
  /** How often a request that failed for a passing reason is sent again. */
  declare maxRetries: number;
  declare private fetch: Fetch;
  declare protected _options: Options;
  /** Header that carries the idempotency key of any request but GET. */
  declare protected idempotencyHeader?: string;

  #definition!: FullDefinition;
  #usualURL!: string;
  #usualHeaders!: { readonly [name: string]: string };
  #envHeaders: HeadersLike;
  /** The fields that {@link withOptions} hands on as they are. */
  #live!: string[];

  /**
   * Sets everything that the SDK and the caller decide. The constructor of a subclass calls it once, at its end.
   *
   * @throws {SDKError} when an option that is required is missing, in a browser that was not allowed, or when both
   * `baseURL` and `environment` are given.
   */
  protected _configure(sdk: ClientDefinition, given: Options): void {
    const definition = { options: {}, auth: {}, security: {}, ...sdk };
    const { envPrefix, version, idempotencyHeader } = definition;
    const { usualURL, baseURL, options } = configure(definition, given as unknown as GivenOptions);
    this.#definition = definition;
    this.#usualURL = usualURL;
    this.#usualHeaders = {
      Accept: 'application/json',
      ...(!isBrowser() && { 'User-Agent': `${this.constructor.name}/JS ${version}` }),
      ...(!definition.omitPlatformHeaders && platformHeaders(version)),
      ...definition.headers,
    };
    this.#envHeaders = envHeaders(`${envPrefix}_CUSTOM_HEADERS`);

    const logging = { logger: given.logger ?? console, logLevel: 'warn' } as const;
    const fields = {
      baseURL,
      timeout: given.timeout ?? definition.timeout,
      logger: logging.logger,
      logLevel:
        parseLogLevel(given.logLevel, 'ClientOptions.logLevel', logging) ??
        parseLogLevel(readEnv(`${envPrefix}_LOG`), `process.env['${envPrefix}_LOG']`, logging) ??
        'warn',
      fetchOptions: given.fetchOptions,
      maxRetries: this.#retries(given.maxRetries ?? definition.maxRetries),
      fetch: given.fetch ?? globalFetch(),
    };
    Object.assign(this, fields, { _options: { ...options, ...given, ...options, baseURL } });
    if (idempotencyHeader) this.idempotencyHeader = idempotencyHeader;
    this.#live = Object.keys(fields);
    for (const [option, { callable }] of Object.entries(definition.options)) {
      const value = options[option];
      (this as unknown as Fields)[option] = (
        callable ? typeof value === 'string' : typeof value !== 'function'
      )
        ? value
        : null;
      if (!callable) this.#live.push(option);
    }
  }

  /**
   * A new client of the same class that has this one's options and fields as they are now, but for those given.
   *
   * @throws {SDKError} as the constructor does.
   */
  withOptions(options: Partial<Options>): this {
    const live = Object.fromEntries(this.#live.map((name) => [name, (this as unknown as Fields)[name]]));
    const Client = this.constructor as new (options: Options) => this;
    const { moved } = this.#definition.server as ServerURL;
    return new Client({ ...this._options, ...live, ...moved?.(options, this._options), ...options });
  }

  /**
   * Sends a GET request to a path, or to an absolute URL; options may replace even these. The promise gives what the
   * response holds: data where it is JSON, else its text.
   *
   * @throws {SDKError} by the promise: an `APIError` for an answer that is an error, or for want of an answer.
   */
  get<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.request(complete('get', path, options));
  }

  /** Sends a POST request; otherwise as {@link get}. */
  post<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.request(complete('post', path, options));
  }

  /** Sends a PATCH request; otherwise as {@link get}. */
  patch<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.request(complete('patch', path, options));
  }

  /** Sends a PUT request; otherwise as {@link get}. */
  put<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.request(complete('put', path, options));
  }

  /** Sends a DELETE request; otherwise as {@link get}. */
  delete<Rsp>(path: string, options?: PromiseOrValue<RequestOptions>): APIPromise<Rsp> {
    return this.request(complete('delete', path, options));
  }

  /**
   * Sends a request that is described as a whole; otherwise as {@link get}.
   *
   * @param remainingRetries how many of its retries are left, where some were made already.
   */
  request<Rsp>(
    options: PromiseOrValue<FinalRequestOptions>,
    remainingRetries?: number | null,
  ): APIPromise<Rsp> {
    return new APIPromise<Rsp>(this, this.#send(options, remainingRetries));
  }

  /**
   * Requests the first page of a list, by GET unless the options say otherwise. The promise gives the page, and is itself an
   * iterable of the items of all pages.
   */
  getAPIList<Item, Page extends AbstractPage<Item> = AbstractPage<Item>>(
    path: string,
    Page: PageConstructor<Page>,
    options?: PromiseOrValue<RequestOptions>,
  ): PagePromise<Page, Item> {
    return this.requestAPIList(Page, complete('get', path, options));
  }

  /** Requests a page by a request that is described as a whole; otherwise as {@link getAPIList}. */
  requestAPIList<Item = unknown, Page extends AbstractPage<Item> = AbstractPage<Item>>(
    Page: PageConstructor<Page>,
    options: PromiseOrValue<FinalRequestOptions>,
  ): PagePromise<Page, Item> {
    return new PagePromise<Page, Item>(this, this.#send(options), Page);
  }

  /** Query parameters of every request; `undefined` when there are none. */
  protected defaultQuery(): Record<string, unknown> | undefined {
    const query = { ...this.#sent('query'), ...this._options.defaultQuery };
    return Object.keys(query).length > 0 ? query : undefined;
  }

  /** Headers with the credentials that the schemes in use have values for. */
  protected authHeaders(_options: FinalRequestOptions, security: Security): PromiseOrValue<HeadersLike> {
    return credentials(this.#definition.auth, security, this as unknown as Fields).headers;
  }

  /**
   * Checks that a request has credentials, unless it needs none or its caller removed their header.
   *
   * @throws {Error} when it has none.
   */
  protected validateHeaders(headers: NullableHeaders, security: Security): void {
    const { auth, unauthenticated } = this.#definition;
    if (!suffices(auth, security, headers)) throw new Error(unauthenticated);
  }

  /** Writes a query, or a form, as `name=value` pairs, without a `?`; taken off its client, by brackets. */
  protected stringifyQuery(this: APIClient | void, query: object): string {
    return ((this && this.#definition.query) || stringifyQuery)(query);
  }

  /** A new idempotency key, for a request whose caller gives none. It is kept across retries. */
  protected defaultIdempotencyKey(): string {
    return `stainless-node-retry-${crypto.randomUUID()}`;
  }

  /** The error for a response with an error status: `error` is its body as JSON, `message` its text where it is none. */
  protected makeStatusError(
    status: number,
    error: object | undefined,
    message: string | undefined,
    headers: Headers,
  ): APIError {
    return APIError.generate(status, error, message, headers, this.#definition.errorMessage);
  }

  /** Called before each attempt, to change the options of the request. */
  protected prepareOptions(_options: FinalRequestOptions): PromiseOrValue<void> {}

  /** Called before each attempt, to change what is given to `fetch`. */
  protected prepareRequest(
    _request: RequestInit,
    _context: { url: string; options: FinalRequestOptions },
  ): PromiseOrValue<void> {}

  /**
   * The URL of a request: the path, which may itself be one, behind the base URL, with all parameters merged.
   *
   * @param defaultBaseURL stands in for the base URL where the client has its usual one.
   * @throws {TypeError} when it is no URL.
   */
  buildURL(path: string, query: object | null | undefined, defaultBaseURL?: string): string {
    const base = (this.baseURL === this.#usualURL && defaultBaseURL) || this.baseURL;
    return buildURL(base, path, this.defaultQuery(), query, (merged) => this.stringifyQuery(merged));
  }

  /**
   * What is given to `fetch` for a request, and how long it may take, in milliseconds.
   *
   * @throws {SDKError} when the `timeout` is no whole number from 0 up, or a credential cannot be had.
   * @throws {Error} when there are no credentials.
   */
  async buildRequest(
    options: FinalRequestOptions,
    { retryCount = 0 }: { retryCount?: number } = {},
  ): Promise<{ req: RequestInit; url: string; timeout: number }> {
    const { query, signal, method } = options;
    const { idempotencyHeader } = this;
    const keyed = idempotencyHeader && method !== 'get';
    // Kept in the options, and so across retries.
    if (keyed) options.idempotencyKey ||= this.defaultIdempotencyKey();
    if ('timeout' in options) checkTimeout(options.timeout);
    const { auth, security } = this.#definition;
    const used = options.__security ?? security;
    await refresh(auth, used, this._options as unknown as Fields, this as unknown as Fields);
    const keys = credentials(auth, used, this as unknown as Fields).query;
    const url = this.buildURL(options.path, keys ? { ...keys, ...query } : query, options.defaultBaseURL);
    const { body, contentType, stream } = this.#encode(options);
    if (stream) options.__metadata = { ...options.__metadata, hasStreamingBody: true };
    const headers = buildHeaders([
      keyed ? { [idempotencyHeader]: options.idempotencyKey } : undefined,
      this.#usualHeaders,
      this.#headersOf(options, retryCount),
      await this.authHeaders(options, used),
      this.#envHeaders,
      this._options.defaultHeaders,
      { 'Content-Type': contentType },
      options.headers,
    ]);
    if (!keys) this.validateHeaders(headers, used);
    const req: RequestInit = {
      method,
      headers: headers.values,
      ...(signal && { signal }),
      ...(body ? { body: body as NonNullable<RequestInit['body']> } : undefined),
      ...this.fetchOptions,
      ...options.fetchOptions,
    };
    return { req, url, timeout: options.timeout ?? this.timeout };
  }

  /**
   * Calls `fetch`, without a `this`, and aborts the controller when the headers take longer than `ms` milliseconds.
   *
   * @throws what `fetch` throws, an `AbortError` after that time.
   */
  async fetchWithTimeout(
    url: string,
    init: RequestInit | undefined,
    ms: number,
    controller: AbortController,
  ): Promise<Response> {
    const { signal, method = 'get', ...rest } = init ?? {};
    const { fetch } = this; // A global `fetch` must be called without `this`.
    const timer = setTimeout(() => controller.abort(), ms);
    try {
      return await fetch(url, {
        signal: signal ? either(signal, controller) : controller.signal,
        ...(isStream(rest.body) && { duplex: 'half' }),
        method: method.toUpperCase(),
        ...rest,
      });
    } finally {
      clearTimeout(timer);
    }
  }

  async #send(
    input: PromiseOrValue<FinalRequestOptions>,
    remainingRetries?: number | null,
  ): Promise<ResponseProps> {
    const given = await input;
    const options = given.stream ? { __stream: this.#definition.stream, ...given } : given;
    if (options.stream && !options.__stream) throw new SDKError('This API has no streams');
    const maxRetries = this.#retries(options.maxRetries ?? this.maxRetries);
    // Some of what sending takes is protected, which no interface can say.
    return send(this as unknown as Sender, {
      options,
      delay: this.#definition.retryDelay,
      maxRetries,
      retries: maxRetries - (remainingRetries ?? maxRetries),
      retryOf: '',
    });
  }

  #encode(options: FinalRequestOptions): EncodedBody {
    const { body } = options;
    if (body === undefined) return 'body' in options ? { contentType: 'application/json' } : {};
    if (!body) return {};
    const contentType = buildHeaders([options.headers]).values.get('content-type');
    return encodeBody(body, contentType, (form) => this.stringifyQuery(form));
  }

  /** Headers that tell of the request, and of the options of the client. */
  #headersOf({ timeout, __metadata }: RequestOptions, retryCount: number): HeadersLike {
    const helper = __metadata?.helperMethod;
    return {
      ...(!this.#definition.omitPlatformHeaders && {
        'X-Stainless-Retry-Count': String(retryCount),
        'X-Stainless-Timeout': timeout ? String(Math.trunc(timeout / 1000)) : undefined,
        'X-Stainless-Helper-Method': typeof helper === 'string' ? helper : undefined,
      }),
      ...this.#sent('header'),
    };
  }

  /** The options of the client that are sent in headers, or in the query, by their names there. */
  #sent(place: 'header' | 'query'): Record<string, string | null | undefined> {
    const sent: Record<string, string | null | undefined> = {};
    for (const [option, { [place]: name }] of Object.entries(this.#definition.options)) {
      if (name)
        sent[name] =
          ((this as unknown as Fields)[option] as string | null) ?? (place === 'header' ? null : undefined);
    }
    return sent;
  }

  #retries(count: number): number {
    return Number.isSafeInteger(count) && count >= 0 ? count : this.#definition.maxRetries;
  }
}
