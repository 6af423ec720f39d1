import { APIClient, type BaseClientOptions, type RequestOptions } from './core/codegen.js';
import { definition } from './definition.js';
import * as Errors from './error.js';
import * as ThingsAPI from './resources/things.js';
import { type ThingRetrieveResponse, Things } from './resources/things.js';

export { type Logger, type LogLevel } from './core/codegen.js';

/**
 * Options of the `名前` client.
 */
export interface ClientOptions extends BaseClientOptions {}

/**
 * API client for the Names.
 */
export class 名前 extends APIClient<ClientOptions> {
  things: ThingsAPI.Things = new ThingsAPI.Things(this);

  static 名前 = 名前;
  static DEFAULT_TIMEOUT: number = 60000;
  static 名前Error = Errors.名前Error;
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
   * @param options.baseURL - Defaults to process.env['___BASE_URL'], then `https://names.test`.
   * @param options.timeout - Milliseconds that one attempt may take; 60000 unless given.
   * @param options.maxRetries - How often a failed request is sent again; 2 unless given.
   */
  constructor(options: ClientOptions = {}) {
    super();
    this._configure(definition, options);
  }
}

名前.Things = ThingsAPI.Things;

export declare namespace 名前 {
  export { type RequestOptions as RequestOptions };

  export { Things as Things, type ThingRetrieveResponse as ThingRetrieveResponse };
}
