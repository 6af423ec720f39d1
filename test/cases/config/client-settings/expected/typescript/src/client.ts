import { APIClient, type APIKeySetter, type BaseClientOptions, type RequestOptions } from './core/codegen.js';
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
 * Options of the `Gardener` client. Those left out are looked for in the
 * environment, where they say so.
 */
export interface ClientOptions extends BaseClientOptions {
  /**
   * May be a function, which is then asked for the value before each attempt at a
   * request.
   *
   * Defaults to process.env['GARDEN_KEY'].
   */
  key?: string | APIKeySetter | null | undefined;

  /**
   * Which plot.
   *
   * Defaults to `'north'`.
   */
  plot?: string | undefined;

  year?: number | null | undefined;
}

/**
 * API client for the Garden.
 */
export class Gardener extends APIClient<ClientOptions> {
  beds: BedsAPI.Beds = new BedsAPI.Beds(this);

  declare key: string | null;

  /**
   * Which plot.
   */
  declare plot: string;

  declare year: number | null;

  static Gardener = Gardener;
  static DEFAULT_TIMEOUT: number = 600000;
  static GardenerError = Errors.GardenerError;
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
   * @param options.key - Defaults to process.env['GARDEN_KEY'].
   * @param options.baseURL - Defaults to process.env['GARDEN_BASE_URL'], then `https://garden.example`.
   * @param options.timeout - Milliseconds that one attempt may take; 600000 unless given.
   * @param options.maxRetries - How often a failed request is sent again; 4 unless given.
   */
  constructor(options: ClientOptions = {}) {
    super();
    this._configure(definition, options);
  }
}

Gardener.Beds = BedsAPI.Beds;

export declare namespace Gardener {
  export { type RequestOptions as RequestOptions };

  export {
    Beds as Beds,
    type Bed as Bed,
    type BedListResponse as BedListResponse,
    type BedCreateParams as BedCreateParams,
    type BedListParams as BedListParams,
  };
}
