import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Beds extends APIResource {
  static _key = ['beds'] as const;

  /**
   * Lay out a bed
   *
   * @example
   * ```ts
   * const apiBed2 = await client.beds.create({ width: 0 });
   * ```
   */
  create(body: BedCreateParams, options?: RequestOptions): APIPromise<APIBed2> {
    return this._client.post('/beds', { body, ...options });
  }

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

export interface APIBed2 {
  id: string;

  width?: number;
}

export interface BedListResponse {
  data: Array<APIBed2>;

  has_more: boolean;
}

export interface BedCreateParams {
  width: number;
}

export interface BedListParams {
  after?: string;

  tags?: Array<string>;
}

export declare namespace Beds {
  export {
    type APIBed2 as APIBed2,
    type BedListResponse as BedListResponse,
    type BedCreateParams as BedCreateParams,
    type BedListParams as BedListParams,
  };
}
