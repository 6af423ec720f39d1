import { APIClient, type BaseClientOptions, type RequestOptions } from './core/codegen.js';
import { definition } from './definition.js';
import * as Errors from './error.js';
import * as BedsAPI from './resources/beds/beds.js';
import {
  type Bed,
  type BedCreateParams,
  type BedListParams,
  type BedListResponse,
  Beds,
} from './resources/beds/beds.js';

export { type Logger, type LogLevel } from './core/codegen.js';

/**
 * Options of the `Garden` client. Those left out are looked for in the
 * environment, where they say so.
 */
export interface ClientOptions extends BaseClientOptions {
  /**
   * Defaults to process.env['GARDEN_TOKEN'].
   */
  token?: string | undefined;
}

/**
 * API client for the Garden.
 */
export class Garden extends APIClient<ClientOptions> {
  beds: BedsAPI.Beds = new BedsAPI.Beds(this);

  declare token: string;

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
   * @param options.token - Defaults to process.env['GARDEN_TOKEN'].
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

  export {
    Beds as Beds,
    type Bed as Bed,
    type BedListResponse as BedListResponse,
    type BedCreateParams as BedCreateParams,
    type BedListParams as BedListParams,
  };
}
