import { type BaseClientOptions, OAuthClient, type RequestOptions } from './core/codegen.js';
import { definition } from './definition.js';
import * as Errors from './error.js';
import * as BerthsAPI from './resources/berths.js';
import { type BerthCreateParams, type BerthListResponse, Berths } from './resources/berths.js';
import * as StatusAPI from './resources/status.js';
import { Status } from './resources/status.js';

export { type Logger, type LogLevel } from './core/codegen.js';

/**
 * Options of the `Harbour` client. Those left out are looked for in the
 * environment, where they say so.
 */
export interface ClientOptions extends BaseClientOptions {
  /**
   * Defaults to process.env['HARBOUR_APP'].
   */
  appID?: string | undefined;

  /**
   * Defaults to process.env['HARBOUR_SECRET'].
   */
  appSecret?: string | undefined;
}

/**
 * API client for the Harbour.
 */
export class Harbour extends OAuthClient<ClientOptions> {
  berths: BerthsAPI.Berths = new BerthsAPI.Berths(this);
  status: StatusAPI.Status = new StatusAPI.Status(this);

  declare appID: string;
  declare appSecret: string;

  static Harbour = Harbour;
  static DEFAULT_TIMEOUT: number = 60000;
  static HarbourError = Errors.HarbourError;
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
  static OAuthError = Errors.OAuthError;

  /**
   * @param options.appID - Defaults to process.env['HARBOUR_APP'].
   * @param options.appSecret - Defaults to process.env['HARBOUR_SECRET'].
   * @param options.baseURL - Defaults to process.env['HARBOUR_BASE_URL'], then `https://harbour.example/v1`.
   * @param options.timeout - Milliseconds that one attempt may take; 60000 unless given.
   * @param options.maxRetries - How often a failed request is sent again; 2 unless given.
   */
  constructor(options: ClientOptions = {}) {
    super();
    this._configure(definition, options);
  }
}

Harbour.Berths = BerthsAPI.Berths;
Harbour.Status = StatusAPI.Status;

export declare namespace Harbour {
  export { type RequestOptions as RequestOptions };

  export {
    Berths as Berths,
    type BerthListResponse as BerthListResponse,
    type BerthCreateParams as BerthCreateParams,
  };

  export { Status as Status };
}
