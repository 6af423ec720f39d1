import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';
import type * as Shared from './shared.js';

export class Beds extends APIResource {
  static _key = ['beds'] as const;

  /**
   * @example
   * ```ts
   * const bed = await client.beds.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<Bed> {
    return this._client.get('/beds', options);
  }
}

export interface Bed {
  id: string;

  soil: Shared.Soil;
}

export type RaisedBed = Bed;
export type Soil = Shared.Soil;

export declare namespace Beds {
  export { type Bed as Bed, type RaisedBed as RaisedBed, type Soil as Soil };
}
