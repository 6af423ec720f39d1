// Grown by hand.

import { type APIPromise, APIResource, path, type RequestOptions } from '../../core/codegen.js';

export class Plants extends APIResource {
  static _key = ['beds', 'plants'] as const;

  /**
   * Look at a plant
   *
   * @example
   * ```ts
   * const plant = await client.beds.plants.look({
   *   bed_id: 'bed_id',
   *   plant_id: 'plant_id',
   * });
   * ```
   */
  look(params: PlantLookParams, options?: RequestOptions): APIPromise<Plant> {
    const { bed_id, plant_id } = params;
    return (
      this._client.get(path`/beds/${bed_id}/api_plants/${plant_id}`, options) as APIPromise<{ result: Plant }>
    )._thenUnwrap((obj) => obj.result);
  }
}

export interface Plant {
  id?: string;

  kind?: string;
}

export interface PlantLookParams {
  bed_id: string;

  plant_id: string;
}

export declare namespace Plants {
  export { type Plant as Plant, type PlantLookParams as PlantLookParams };
}
