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

  /**
   * List beds
   *
   * @deprecated Say list.
   */
  all(query: BedAllParams | null | undefined = {}, options?: RequestOptions): APIPromise<BedAllResponse> {
    return this._client.get('/beds', { query, ...options });
  }

  /**
   * Lay out a bed
   *
   * @deprecated Do not.
   */
  make(body: BedMakeParams, options?: RequestOptions): APIPromise<BedMakeResponse> {
    return this._client.post('/beds', { body, ...options });
  }
}

export interface BedListResponse {
  data: Array<BedListResponse.Data>;

  has_more: boolean;
}

export namespace BedListResponse {
  export interface Data {
    id: string;

    width?: number;
  }
}

export interface BedAllResponse {
  data: Array<BedAllResponse.Data>;

  has_more: boolean;
}

export namespace BedAllResponse {
  export interface Data {
    id: string;

    width?: number;
  }
}

export interface BedMakeResponse {
  id: string;

  width?: number;
}

export interface BedListParams {
  after?: string;

  tags?: Array<string>;
}

export interface BedAllParams {
  after?: string;

  tags?: Array<string>;
}

export interface BedMakeParams {
  width: number;
}

export declare namespace Beds {
  export {
    type BedListResponse as BedListResponse,
    type BedAllResponse as BedAllResponse,
    type BedMakeResponse as BedMakeResponse,
    type BedListParams as BedListParams,
    type BedAllParams as BedAllParams,
    type BedMakeParams as BedMakeParams,
  };
}
