import { APIClient, type APIPromise, type BaseClientOptions, type RequestOptions } from './core/codegen.js';
import { definition } from './definition.js';
import * as Errors from './error.js';
import * as BedsAPI from './resources/beds/beds.js';
import { type Bed, type BedCreateParams, Beds } from './resources/beds/beds.js';
import type * as TopLevelAPI from './resources/top-level.js';
import type { TourParams, TourResponse } from './resources/top-level.js';

export { type Logger, type LogLevel } from './core/codegen.js';

/**
 * Options of the `Garden` client.
 */
export interface ClientOptions extends BaseClientOptions {}

/**
 * API client for the Garden.
 */
export class Garden extends APIClient<ClientOptions> {
  beds: BedsAPI.Beds = new BedsAPI.Beds(this);

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

  /**
   * List beds
   *
   * @example
   * ```ts
   * const response = await client.tour();
   * ```
   */
  tour(
    query: TopLevelAPI.TourParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<TopLevelAPI.TourResponse> {
    return this.get('/beds', { query, ...options });
  }
}

Garden.Beds = BedsAPI.Beds;

export declare namespace Garden {
  export { type RequestOptions as RequestOptions };

  export { Beds as Beds, type Bed as Bed, type BedCreateParams as BedCreateParams };

  export { type TourResponse as TourResponse, type TourParams as TourParams };
}
