/** OAuth 2 client credentials (RFC 6749, section 4.4): tokens that the client asks for, keeps, and renews. */
import { bearer, headerKey, type AuthScheme } from './auth.js';
import { isStream } from './body.js';
import { APIClient } from './client.js';
import type { ClientDefinition } from './definition.js';
import { APIError } from './error.js';
import { buildHeaders, type HeadersLike } from './headers.js';
import type { BaseClientOptions, FinalRequestOptions, Security } from './options.js';
import { abortError, parseResponse } from './parse.js';
import { send } from './send.js';

/** How a client gets tokens. */
export interface Grant {
  /** Option of the client that holds its ID. */
  readonly clientID: string;
  /** Option of the client that holds its secret. */
  readonly clientSecret: string;
  /** Where tokens are given; relative to the base URL (RFC 3986, section 5). */
  readonly tokenURL: string;
  /** What the tokens are to be good for; the server decides where there are none. */
  readonly scopes?: readonly string[];
}

/** A bearer token that a grant gives, unless the caller has one. */
export interface GrantScheme extends AuthScheme {
  readonly grant: Grant;
}

/** `Authorization: Bearer`, with the token in an option where there is one, else with the one that a grant gives. */
export function clientCredentials(grant: Grant, accessToken?: string): GrantScheme {
  return { ...(accessToken === undefined ? headerKey('Authorization') : bearer(accessToken)), grant };
}

/** The token endpoint gave no token. */
export class OAuthError extends APIError {
  /** The endpoint's own word for what is wrong, such as `invalid_client` (RFC 6749, section 5.2). */
  declare readonly error_code: string | undefined;

  constructor(
    status: number | undefined,
    body: object | undefined,
    text: string | undefined,
    headers: Headers | undefined,
  ) {
    const { error, error_description } = (body ?? {}) as { readonly [name: string]: unknown };
    const said = [error, error_description].filter((part) => typeof part === 'string').join(': ');
    super(status, body, text, headers, `No access token was given: ${said || text || 'no reason was given'}`);
    this.error_code = typeof error === 'string' ? error : undefined;
  }
}

/** Who asks for a token, where, and what for: two requests that are equal may have the same token. */
interface TokenRequest {
  readonly url: string;
  readonly id: string;
  readonly secret: string;
  readonly scope: string;
}

interface Token {
  readonly request: TokenRequest;
  readonly value: Promise<string>;
  /** The value, once it is there. */
  text?: string;
  /** The value of the token that it replaces. */
  readonly before: string | undefined;
  /** From when on it is not to be used, in milliseconds since the epoch. */
  until: number;
  /** Whether the endpoint takes the client's credentials in the body alone. */
  inBody: boolean;
}

/** A token is given up this long before its end, in milliseconds, or a tenth of its life if that is less. */
const MARGIN = 30_000;

/** A client of an API that takes tokens of client credentials. Copies share tokens for the same credentials. */
export abstract class OAuthClient<
  Options extends BaseClientOptions = BaseClientOptions,
> extends APIClient<Options> {
  #sdk!: ClientDefinition;
  #tokens = new Map<string, Token>();

  protected override _configure(sdk: ClientDefinition, given: Options): void {
    this.#sdk = sdk;
    super._configure(sdk, given);
  }

  override withOptions(options: Partial<Options>): this {
    const copy = super.withOptions(options);
    copy.#tokens = this.#tokens;
    return copy;
  }

  /**
   * Adds a token where a scheme grants one and neither another scheme nor the caller has said who calls.
   *
   * @throws {OAuthError} when the token endpoint refuses.
   */
  protected override async authHeaders(
    options: FinalRequestOptions,
    security: Security,
  ): Promise<HeadersLike> {
    const own = await super.authHeaders(options, security);
    const { values, nulls } = buildHeaders([own, this._options.defaultHeaders, options.headers]);
    if (values.has('authorization') || nulls.has('authorization')) return own;
    for (const [name, scheme] of Object.entries(this.#sdk.auth ?? {})) {
      const { grant } = scheme as Partial<GrantScheme>;
      const request = grant && security[name] && this.#requestOf(grant);
      if (!request) continue;
      const token = await unlessAborted(this.#token(request), options.signal);
      return buildHeaders([own, { Authorization: `Bearer ${token}` }]);
    }
    return own;
  }

  /** Calls `fetch`, and once more with a new token when the one that was sent is refused before its time. */
  override async fetchWithTimeout(
    url: string,
    init: RequestInit | undefined,
    ms: number,
    controller: AbortController,
  ): Promise<Response> {
    const response = await super.fetchWithTimeout(url, init, ms, controller);
    if (response.status !== 401 || !init) return response;
    const headers = new Headers(init.headers);
    const sent = headers.get('authorization');
    const is = (text: string | undefined): boolean => text !== undefined && sent === `Bearer ${text}`;
    const refused = [...this.#tokens.values()].find(({ text, before }) => is(text) || is(before));
    if (!refused) return response;
    if (is(refused.text)) refused.until = 0;
    if (isStream(init.body)) return response;
    try {
      headers.set(
        'Authorization',
        `Bearer ${await unlessAborted(this.#token(refused.request), init.signal)}`,
      );
    } catch (error) {
      if (init.signal?.aborted) throw error;
      return response;
    }
    void (response.body as Partial<ReadableStream> | null)?.cancel?.().catch(() => {});
    return super.fetchWithTimeout(url, { ...init, headers }, ms, controller);
  }

  #requestOf({ clientID, clientSecret, tokenURL, scopes = [] }: Grant): TokenRequest | undefined {
    const { [clientID]: id, [clientSecret]: secret } = this as unknown as Record<string, unknown>;
    if (typeof id !== 'string' || typeof secret !== 'string') return undefined;
    return { url: new URL(tokenURL, this.baseURL).href, id, secret, scope: scopes.join(' ') };
  }

  /** The token that a request gives: one that is kept, the one that others wait for already, or a new one. */
  #token(request: TokenRequest): Promise<string> {
    const key = JSON.stringify(request);
    const kept = this.#tokens.get(key);
    if (kept && Date.now() < kept.until) return kept.value;
    const asked = Date.now();
    const token: Token = {
      request,
      before: kept?.text,
      until: Infinity,
      inBody: kept?.inBody ?? false,
      value: this.#ask(request, kept?.inBody ?? false).then(({ text, seconds, inBody }) => {
        const life = seconds * 1000;
        Object.assign(token, { text, inBody, until: asked + life - Math.min(MARGIN, life / 10) });
        return text;
      }),
    };
    this.#tokens.set(key, token);
    token.value.catch(() => (token.until = 0));
    return token.value;
  }

  /** Asks the endpoint; again with the credentials in the body when it will not have them in the header. */
  async #ask(
    request: TokenRequest,
    inBody: boolean,
  ): Promise<{ text: string; seconds: number; inBody: boolean }> {
    let response;
    try {
      response = await send(
        {
          logger: this.logger,
          logLevel: this.logLevel,
          prepareOptions: (options) => this.prepareOptions(options),
          buildRequest: (options, attempt) => this.buildRequest(options, attempt),
          prepareRequest: (req, context) => this.prepareRequest(req, context),
          fetchWithTimeout: (...args) => super.fetchWithTimeout(...args),
          makeStatusError: (...args) => new OAuthError(...args),
        },
        {
          options: tokenOptions(request, inBody),
          maxRetries: this.maxRetries,
          delay: this.#sdk.retryDelay,
          retries: 0,
          retryOf: '',
        },
      );
    } catch (error) {
      const status = error instanceof OAuthError ? error.status : undefined;
      if (inBody || (status !== 400 && status !== 401)) throw error;
      return this.#ask(request, true);
    }
    const data = await parseResponse<TokenResponse | undefined>(this, response);
    const { access_token: text, expires_in: seconds } = data ?? {};
    const { status, headers } = response.response;
    if (typeof text !== 'string' || !text)
      throw new OAuthError(status, undefined, 'the answer holds none', headers);
    // Zero is a time, too: such a token serves those who wait for it, and no one after them.
    const life = parseFloat(String(seconds));
    return { text, seconds: Number.isNaN(life) ? Infinity : life, inBody };
  }
}

/** RFC 6749, section 5.1. */
interface TokenResponse {
  readonly access_token?: unknown;
  readonly expires_in?: unknown;
}

/** A request for a token, with the client's credentials in a header or in the body (RFC 6749, section 2.3.1). */
function tokenOptions({ url, id, secret, scope }: TokenRequest, inBody: boolean): FinalRequestOptions {
  const form = new URLSearchParams({
    grant_type: 'client_credentials',
    ...(scope && { scope }),
    ...(inBody && { client_id: id, client_secret: secret }),
  });
  const pair = [id, secret].map((text) => new URLSearchParams([['', text]]).toString().slice(1));
  return {
    method: 'post',
    path: url,
    body: form.toString(),
    headers: {
      Authorization: inBody ? null : `Basic ${btoa(pair.join(':'))}`,
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    __security: {},
  };
}

/** What a promise gives, unless the signal aborts first. */
function unlessAborted<T>(promise: Promise<T>, signal: AbortSignal | null | undefined): Promise<T> {
  if (!signal) return promise;
  return new Promise((resolve, reject) => {
    const stop = (): void => reject(abortError(signal));
    signal.addEventListener('abort', stop);
    if (signal.aborted) stop();
    promise.then(resolve, reject).finally(() => signal.removeEventListener('abort', stop));
  });
}
