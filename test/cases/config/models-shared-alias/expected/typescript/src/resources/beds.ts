import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Beds extends APIResource {
  static _key = ['beds'] as const;

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
  id: string;

  width?: number;
}

/**
 * @deprecated Say bed.
 */
export type RaisedBed = Bed;

export interface BedListResponse {
  data: Array<Bed>;

  has_more: boolean;
}

export interface BedListParams {
  after?: string;

  tags?: Array<string>;
}

export declare namespace Beds {
  export {
    type Bed as Bed,
    type RaisedBed as RaisedBed,
    type BedListResponse as BedListResponse,
    type BedListParams as BedListParams,
  };
}
