import { APIClient, type BaseClientOptions, type RequestOptions } from './core/codegen.js';
import { definition } from './definition.js';
import * as Errors from './error.js';
import * as BedsAPI from './resources/beds.js';
import {
  type Bed,
  Beds,
  type Growth,
  type PlantingRequest,
  type PlantingRequestBase,
  type PlantingRequestNonStreaming,
  type PlantingRequestStreaming,
} from './resources/beds.js';
import * as GDNPlantsAPI from './resources/gdn-plants.js';
import { GDNPlants } from './resources/gdn-plants.js';

export { type Logger, type LogLevel } from './core/codegen.js';

/**
 * Options of the `Garden` client.
 */
export interface ClientOptions extends BaseClientOptions {
  key?: string | undefined;

  adminKey?: string | null | undefined;
}

/**
 * API client for the Garden.
 */
export class Garden extends APIClient<ClientOptions> {
  /**
   * Where things grow.
   */
  beds: BedsAPI.Beds = new BedsAPI.Beds(this);

  /**
   * @deprecated Use `beds`.
   */
  gdnPlants: GDNPlantsAPI.GDNPlants = new GDNPlantsAPI.GDNPlants(this);

  declare key: string;
  declare adminKey: string | null;

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
   * @param options.baseURL - Defaults to process.env['GARDEN_BASE_URL'], then `https://{region}.garden.example`.
   * @param options.timeout - Milliseconds that one attempt may take; 60000 unless given.
   * @param options.maxRetries - How often a failed request is sent again; 2 unless given.
   */
  constructor(options: ClientOptions = {}) {
    super();
    this._configure(definition, options);
  }
}

Garden.Beds = BedsAPI.Beds;
Garden.GDNPlants = GDNPlantsAPI.GDNPlants;

export declare namespace Garden {
  export { type RequestOptions as RequestOptions };

  export {
    Beds as Beds,
    type Bed as Bed,
    type Growth as Growth,
    type PlantingRequest as PlantingRequest,
    type PlantingRequestBase as PlantingRequestBase,
    type PlantingRequestNonStreaming as PlantingRequestNonStreaming,
    type PlantingRequestStreaming as PlantingRequestStreaming,
  };

  export { GDNPlants as GDNPlants };
}
