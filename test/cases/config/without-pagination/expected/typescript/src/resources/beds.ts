import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Beds extends APIResource {
  static _key = ['beds'] as const;

  /**
   * Looks like a page, and is one where the rules decide.
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
}

export interface BedListResponse {
  data: Array<Bed>;

  has_more: boolean;
}

export interface BedListParams {
  after?: string;

  limit?: number;
}

export declare namespace Beds {
  export { type Bed as Bed, type BedListResponse as BedListResponse, type BedListParams as BedListParams };
}
