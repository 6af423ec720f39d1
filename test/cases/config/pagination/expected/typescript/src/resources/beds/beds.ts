import { type APIPromise, APIResource, type PagePromise, type RequestOptions } from '../../core/codegen.js';
import { CursorPage, type CursorPageParams } from '../../pagination.js';
import * as PlantsAPI from './plants.js';
import { type Plant, type PlantLookParams, type PlantLookResponse, Plants } from './plants.js';

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
   * // Automatically fetches more pages as needed.
   * for await (const bed of client.beds.list()) {
   *   // ...
   * }
   * ```
   */
  list(
    query: BedListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<BedsCursorPage, Bed> {
    return this._client.getAPIList('/beds', CursorPage<Bed>, { query, ...options });
  }
}

export type BedsCursorPage = CursorPage<Bed>;

export interface Bed {
  id: string;

  width?: number;
}

export interface BedCreateParams {
  width: number;
}

export interface BedListParams extends CursorPageParams {
  tags?: Array<string>;
}

Beds.Plants = PlantsAPI.Plants;

export declare namespace Beds {
  export {
    type Bed as Bed,
    type BedsCursorPage as BedsCursorPage,
    type BedCreateParams as BedCreateParams,
    type BedListParams as BedListParams,
  };

  export {
    Plants as Plants,
    type Plant as Plant,
    type PlantLookResponse as PlantLookResponse,
    type PlantLookParams as PlantLookParams,
  };
}
