import { APIClient, type BaseClientOptions, type RequestOptions } from './core/codegen.js';
import { definition } from './definition.js';
import * as Errors from './error.js';
import * as CartsAPI from './resources/carts.js';
import { Carts, type SizesModel } from './resources/carts.js';
import * as SizesAPI from './resources/sizes.js';
import { Sizes } from './resources/sizes.js';

export { type Logger, type LogLevel } from './core/codegen.js';

/**
 * Options of the `Shops` client.
 */
export interface ClientOptions extends BaseClientOptions {}

/**
 * API client for the Shops.
 */
export class Shops extends APIClient<ClientOptions> {
  carts: CartsAPI.Carts = new CartsAPI.Carts(this);
  sizes: SizesAPI.Sizes = new SizesAPI.Sizes(this);

  static Shops = Shops;
  static DEFAULT_TIMEOUT: number = 60000;
  static ShopsError = Errors.ShopsError;
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
   * @param options.baseURL - Defaults to process.env['SHOPS_BASE_URL'], then `https://api.example.com`.
   * @param options.timeout - Milliseconds that one attempt may take; 60000 unless given.
   * @param options.maxRetries - How often a failed request is sent again; 2 unless given.
   */
  constructor(options: ClientOptions = {}) {
    super();
    this._configure(definition, options);
  }
}

Shops.Carts = CartsAPI.Carts;
Shops.Sizes = SizesAPI.Sizes;

export declare namespace Shops {
  export { type RequestOptions as RequestOptions };

  export { Carts as Carts, type SizesModel as SizesModel };

  export { Sizes as Sizes };
}
