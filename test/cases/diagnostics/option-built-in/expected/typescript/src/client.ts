import { APIClient, type BaseClientOptions, type RequestOptions } from './core/codegen.js';
import { definition } from './definition.js';
import * as Errors from './error.js';
import * as BedsAPI from './resources/beds.js';
import { Beds } from './resources/beds.js';

export { type Logger, type LogLevel } from './core/codegen.js';

/**
 * Options of the `Garden` client.
 */
export interface ClientOptions extends BaseClientOptions {
  timeout_?: number | null | undefined;
}

/**
 * API client for the Garden.
 */
export class Garden extends APIClient<ClientOptions> {
  beds: BedsAPI.Beds = new BedsAPI.Beds(this);

  declare timeout_: number | null;

  static Garden = Garden;
  static DEFAULT_TIMEOUT: number = 60000;
  static GardenError = Errors.GardenError;
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
   * @param options.baseURL - Defaults to process.env['GARDEN_BASE_URL'], then `https://garden.example`.
   * @param options.timeout - Milliseconds that one attempt may take; 60000 unless given.
   * @param options.maxRetries - How often a failed request is sent again; 2 unless given.
   */
  constructor(options: ClientOptions = {}) {
    super();
    this._configure(definition, options);
  }
}

Garden.Beds = BedsAPI.Beds;

export declare namespace Garden {
  export { type RequestOptions as RequestOptions };

  export { Beds as Beds };
}
