import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class PlantIDs extends APIResource {
  static _key = ['plantIds'] as const;

  /**
   * @example
   * ```ts
   * const plantID = await client.plantIds.list();
   * ```
   */
  list(options?: RequestOptions): APIPromise<PlantIDListResponse> {
    return this._client.get('/plant-ids', { ...options, __security: { key: true } });
  }
}

export interface PlantIDListResponse {
  ids?: Array<string>;
}

export declare namespace PlantIDs {
  export { type PlantIDListResponse as PlantIDListResponse };
}
