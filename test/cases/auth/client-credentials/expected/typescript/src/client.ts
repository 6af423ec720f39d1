import {
  type APIKeySetter,
  type BaseClientOptions,
  OAuthClient,
  type RequestOptions,
} from './core/codegen.js';
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
   * An access token that was got elsewhere. Where there is none, the client gets its
   * own.
   *
   * May be a function, which is then asked for the value before each attempt at a
   * request.
   *
   * Defaults to process.env['HARBOUR_ACCESS_TOKEN'].
   */
  accessToken?: string | APIKeySetter | null | undefined;

  /**
   * The ID of the application, which the client exchanges for access tokens (OAuth 2
   * client credentials).
   *
   * Defaults to process.env['HARBOUR_CLIENT_ID'].
   */
  clientID?: string | null | undefined;

  /**
   * The secret of the application, which the client exchanges for access tokens
   * (OAuth 2 client credentials).
   *
   * Defaults to process.env['HARBOUR_CLIENT_SECRET'].
   */
  clientSecret?: string | null | undefined;

  /**
   * Defaults to process.env['HARBOUR_USERNAME'].
   */
  username?: string | null | undefined;

  /**
   * Defaults to process.env['HARBOUR_PASSWORD'].
   */
  password?: string | null | undefined;
}

/**
 * API client for the Harbour.
 */
export class Harbour extends OAuthClient<ClientOptions> {
  berths: BerthsAPI.Berths = new BerthsAPI.Berths(this);
  status: StatusAPI.Status = new StatusAPI.Status(this);

  /**
   * An access token that was got elsewhere. Where there is none, the client gets its
   * own.
   */
  declare accessToken: string | null;

  /**
   * The ID of the application, which the client exchanges for access tokens (OAuth 2
   * client credentials).
   */
  declare clientID: string | null;

  /**
   * The secret of the application, which the client exchanges for access tokens
   * (OAuth 2 client credentials).
   */
  declare clientSecret: string | null;

  declare username: string | null;
  declare password: string | null;

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
   * @param options.accessToken - Defaults to process.env['HARBOUR_ACCESS_TOKEN'].
   * @param options.clientID - Defaults to process.env['HARBOUR_CLIENT_ID'].
   * @param options.clientSecret - Defaults to process.env['HARBOUR_CLIENT_SECRET'].
   * @param options.username - Defaults to process.env['HARBOUR_USERNAME'].
   * @param options.password - Defaults to process.env['HARBOUR_PASSWORD'].
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
