// Grown by hand.

import { type APIPromise, APIResource, type RequestOptions } from '../../core/codegen.js';
import * as PlantsAPI from './plants.js';
import { type Plant, type PlantLookParams, Plants } from './plants.js';

export class Beds extends APIResource {
  static _key = ['beds'] as const;

  plants: PlantsAPI.Plants = new PlantsAPI.Plants(this._client);

  /**
   * Lay out a bed
   *
   * @example
   * ```ts
   * const bed = await client.beds.create({ width: 0 });
   * ```
   */
  create(body: BedCreateParams, options?: RequestOptions): APIPromise<Bed> {
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
  list(query: BedListParams | null | undefined = {}, options?: RequestOptions): APIPromise<BedListResponse> {
    return this._client.get('/beds', { query, ...options });
  }
}

export interface Bed {
  width?: number;

  id: string;
}

export interface BedListResponse {
  data: Array<Bed>;

  has_more: boolean;
}

export interface BedCreateParams {
  width: number;
}

export interface BedListParams {
  after?: string;

  tags?: Array<string>;
}

Beds.Plants = PlantsAPI.Plants;

export declare namespace Beds {
  export {
    type Bed as Bed,
    type BedListResponse as BedListResponse,
    type BedCreateParams as BedCreateParams,
    type BedListParams as BedListParams,
  };

  export { Plants as Plants, type Plant as Plant, type PlantLookParams as PlantLookParams };
}
