import { type APIPromise, APIResource, path, type RequestOptions } from '../../core/codegen.js';
import * as SoilAPI from './soil.js';
import { Soil, type SoilGetResponse } from './soil.js';

export class Beds extends APIResource {
  static _key = ['beds'] as const;

  _soil: SoilAPI.Soil = new SoilAPI.Soil(this._client);

  /**
   * @example
   * ```ts
   * const bed = await client.beds._water('bed_id', { litres: 0 });
   * ```
   */
  _water(bedID: string, body: BedWaterParams, options?: RequestOptions): APIPromise<Bed> {
    return this._client.post(path`/beds/${bedID}/water`, { body, ...options });
  }

  /**
   * @example
   * ```ts
   * const bed = await client.beds.waterTwice('bed_id', { litres: 0 });
   * ```
   */
  waterTwice(bedID: string, body: BedWaterTwiceParams, options?: RequestOptions): APIPromise<Bed> {
    return this._client.post(path`/beds/${bedID}/water`, { body, ...options });
  }
}

export interface Bed {
  id: string;
}

export interface BedWaterParams {
  litres: number;
}

export interface BedWaterTwiceParams {
  litres: number;
}

Beds.Soil = SoilAPI.Soil;

export declare namespace Beds {
  export {
    type Bed as Bed,
    type BedWaterParams as BedWaterParams,
    type BedWaterTwiceParams as BedWaterTwiceParams,
  };

  export { Soil as Soil, type SoilGetResponse as SoilGetResponse };
}
