import {
  APIClient,
  type APIPromise,
  type BaseClientOptions,
  buildHeaders,
  type RequestOptions,
} from './core/codegen.js';
import { definition } from './definition.js';
import * as Errors from './error.js';
import * as SignsResourceAPI from './resources/signs.js';
import { type Sign, type SignRetrieveParams, SignsResource } from './resources/signs.js';

export { type Logger, type LogLevel } from './core/codegen.js';

/**
 * Options of the `Signs` client.
 */
export interface ClientOptions extends BaseClientOptions {}

/**
 * API client for the Signs.
 */
export class Signs extends APIClient<ClientOptions> {
  signs: SignsResourceAPI.SignsResource = new SignsResourceAPI.SignsResource(this);

  static Signs = Signs;
  static DEFAULT_TIMEOUT: number = 60000;
  static SignsError = Errors.SignsError;
  static APIError = Errors.APIError;
  static APIConnectionError = Errors.APIConnectionError;
  static APIConnectionTimeoutError = Errors.APIConnectionTimeoutError;
  static APIUserAbortError = Errors.APIUserAbortError;
  static NotFoundError = Errors.NotFoundError;
  static ConflictError = Errors.ConflictError;
  static RateLimitError = Errors.RateLimitError;
  static BadRequestError = Errors.BadRequestError;
  static AuthenticationError = Errors.AuthenticationError;
  static InternalServerError = Errors.InternalServerError;
  static PermissionDeniedError = Errors.PermissionDeniedError;
  static UnprocessableEntityError = Errors.UnprocessableEntityError;
  static InvalidWebhookSignatureError = Errors.InvalidWebhookSignatureError;

  /**
   * @param options.baseURL - Defaults to process.env['SIGNS_BASE_URL'], then `https://signs.test`.
   * @param options.timeout - Milliseconds that one attempt may take; 60000 unless given.
   * @param options.maxRetries - How often a failed request is sent again; 2 unless given.
   */
  constructor(options: ClientOptions = {}) {
    super();
    this._configure(definition, options);
  }

  /**
   * @example
   * ```ts
   * await client.aB();
   * ```
   */
  aB(options?: RequestOptions): APIPromise<void> {
    return this.get('/', { ...options, headers: buildHeaders([{ Accept: '*/*' }, options?.headers]) });
  }
}

Signs.SignsResource = SignsResourceAPI.SignsResource;

export declare namespace Signs {
  export { type RequestOptions as RequestOptions };

  export { SignsResource as SignsResource, type Sign as Sign, type SignRetrieveParams as SignRetrieveParams };
}
