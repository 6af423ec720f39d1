import { type APIPromise, APIResource, path, type RequestOptions } from '../../core/codegen.js';

export class Soil extends APIResource {
  static _key = ['beds', '_soil'] as const;

  /**
   * @example
   * ```ts
   * const response = await client.beds._soil.__get('bed_id');
   * ```
   */
  __get(bedID: string, options?: RequestOptions): APIPromise<SoilGetResponse> {
    return this._client.get(path`/beds/${bedID}/soil`, options);
  }
}

export interface SoilGetResponse {
  ph?: number;
}

export declare namespace Soil {
  export { type SoilGetResponse as SoilGetResponse };
}
