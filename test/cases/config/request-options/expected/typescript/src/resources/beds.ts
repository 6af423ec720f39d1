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
    return this._client.get('/beds', { query, timeout: 120000, maxRetries: 5, ...options });
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

export interface BedListParams {
  after?: string;

  tags?: Array<string>;
}

export declare namespace Beds {
  export { type BedListResponse as BedListResponse, type BedListParams as BedListParams };
}
