import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';
import type * as BedsAPI from './beds.js';
import type * as Shared from './shared.js';

export class Plants extends APIResource {
  static _key = ['plants'] as const;

  /**
   * @example
   * ```ts
   * const plant = await client.plants.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<Plant> {
    return this._client.get('/plants', options);
  }
}

export type Ground = Shared.Soil;
export type Place = BedsAPI.Bed;

export interface Plant {
  name: string;

  soil?: Shared.Soil;
}

export declare namespace Plants {
  export { type Ground as Ground, type Place as Place, type Plant as Plant };
}
