import { APIClient, type APIKeySetter, type BaseClientOptions, type RequestOptions } from './core/codegen.js';
import { definition } from './definition.js';
import * as Errors from './error.js';
import * as PlantIDsAPI from './resources/plant-ids.js';
import { type PlantIDListResponse, PlantIDs } from './resources/plant-ids.js';
import * as PlantsAPI from './resources/plants.js';
import {
  type Plant,
  type PlantReplaceParams,
  type PlantRetrieveByIDParams,
  type PlantRetrieveParams,
  Plants,
} from './resources/plants.js';

export { type Logger, type LogLevel } from './core/codegen.js';

/**
 * Options of the `Garden` client. Those left out are looked for in the
 * environment, where they say so.
 */
export interface ClientOptions extends BaseClientOptions {
  /**
   * May be a function, which is then asked for the value before each attempt at a
   * request.
   *
   * Defaults to process.env['GARDENER'].
   */
  gardenerId?: string | APIKeySetter | undefined;
}

/**
 * API client for the Garden.
 */
export class Garden extends APIClient<ClientOptions> {
  plants: PlantsAPI.Plants = new PlantsAPI.Plants(this);
  plantIds: PlantIDsAPI.PlantIDs = new PlantIDsAPI.PlantIDs(this);

  declare gardenerId: string;

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
   * @param options.gardenerId - Defaults to process.env['GARDENER'].
   * @param options.baseURL - Defaults to process.env['GARDEN_BASE_URL'], then `https://garden.example`.
   * @param options.timeout - Milliseconds that one attempt may take; 60000 unless given.
   * @param options.maxRetries - How often a failed request is sent again; 2 unless given.
   */
  constructor(options: ClientOptions = {}) {
    super();
    this._configure(definition, options);
  }
}

Garden.Plants = PlantsAPI.Plants;
Garden.PlantIDs = PlantIDsAPI.PlantIDs;

export declare namespace Garden {
  export { type RequestOptions as RequestOptions };

  export {
    Plants as Plants,
    type Plant as Plant,
    type PlantRetrieveParams as PlantRetrieveParams,
    type PlantReplaceParams as PlantReplaceParams,
    type PlantRetrieveByIDParams as PlantRetrieveByIDParams,
  };

  export { PlantIDs as PlantIDs, type PlantIDListResponse as PlantIDListResponse };
}
