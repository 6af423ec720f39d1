import { type APIPromise, APIResource, type RequestOptions } from '../../core/codegen.js';
import * as PlantZAPI from './plants.js';
import { type Plant, PlantZ, type PlantZLookParams, type PlantZLookResponse } from './plants.js';

export class BEDs extends APIResource {
  static _key = ['beds'] as const;

  plantz: PlantZAPI.PlantZ = new PlantZAPI.PlantZ(this._client);

  /**
   * Lay out a bed
   *
   * @example
   * ```ts
   * const bed = await client.beds.create({ width: 0 });
   * ```
   */
  create(body: BEDCreateParams, options?: RequestOptions): APIPromise<BED> {
    return this._client.post('/beds', { body, ...options });
  }

  /**
   * List beds
   *
   * @example
   * ```ts
   * const bed = await client.beds.list();
   * ```
   */
  list(query: BEDListParams | null | undefined = {}, options?: RequestOptions): APIPromise<BEDListResponse> {
    return this._client.get('/beds', { query, ...options });
  }
}

export interface BED {
  id: string;

  width?: number;
}

export interface BEDListResponse {
  data: Array<BED>;

  has_more: boolean;
}

export interface BEDCreateParams {
  width: number;
}

export interface BEDListParams {
  after?: string;

  tags?: Array<string>;
}

BEDs.PlantZ = PlantZAPI.PlantZ;

export declare namespace BEDs {
  export {
    type BED as BED,
    type BEDListResponse as BEDListResponse,
    type BEDCreateParams as BEDCreateParams,
    type BEDListParams as BEDListParams,
  };

  export {
    PlantZ as PlantZ,
    type Plant as Plant,
    type PlantZLookResponse as PlantZLookResponse,
    type PlantZLookParams as PlantZLookParams,
  };
}
