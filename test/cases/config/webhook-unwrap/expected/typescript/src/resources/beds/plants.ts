import { type APIPromise, APIResource, path, type RequestOptions } from '../../core/codegen.js';

export class Plants extends APIResource {
  static _key = ['beds', 'plants'] as const;

  /**
   * Look at a plant
   *
   * @example
   * ```ts
   * const response = await client.beds.plants.look('plant_id', {
   *   bed_id: 'bed_id',
   * });
   * ```
   */
  look(plantID: string, params: PlantLookParams, options?: RequestOptions): APIPromise<PlantLookResponse> {
    const { bed_id } = params;
    return this._client.get(path`/beds/${bed_id}/api_plants/${plantID}`, options);
  }
}

export interface Plant {
  id?: string;

  kind?: string;
}

export interface PlantBloomedEvent {
  plant: Plant;

  type: 'plant.bloomed';
}

export interface PlantWiltedEvent {
  type: 'plant.wilted';

  since?: string;
}

export interface PlantLookResponse {
  result?: Plant;
}

export interface PlantLookParams {
  bed_id: string;
}

export declare namespace Plants {
  export {
    type Plant as Plant,
    type PlantBloomedEvent as PlantBloomedEvent,
    type PlantWiltedEvent as PlantWiltedEvent,
    type PlantLookResponse as PlantLookResponse,
    type PlantLookParams as PlantLookParams,
  };
}
