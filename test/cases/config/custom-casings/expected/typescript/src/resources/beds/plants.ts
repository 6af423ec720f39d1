import { type APIPromise, APIResource, path, type RequestOptions } from '../../core/codegen.js';

export class PlantZ extends APIResource {
  static _key = ['beds', 'plantz'] as const;

  /**
   * Look at a plant
   *
   * @example
   * ```ts
   * const response = await client.beds.plantz.look('plant_id', {
   *   bed_id: 'bed_id',
   * });
   * ```
   */
  look(plantID: string, params: PlantZLookParams, options?: RequestOptions): APIPromise<PlantZLookResponse> {
    const { bed_id } = params;
    return this._client.get(path`/beds/${bed_id}/api_plants/${plantID}`, options);
  }
}

export interface Plant {
  id?: string;

  kind?: string;
}

export interface PlantZLookResponse {
  result?: Plant;
}

export interface PlantZLookParams {
  bed_id: string;
}

export declare namespace PlantZ {
  export {
    type Plant as Plant,
    type PlantZLookResponse as PlantZLookResponse,
    type PlantZLookParams as PlantZLookParams,
  };
}
