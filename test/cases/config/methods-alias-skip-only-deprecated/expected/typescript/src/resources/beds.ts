import { type APIPromise, APIResource, type PagePromise, type RequestOptions } from '../core/codegen.js';
import { CursorPage, type CursorPageParams } from '../pagination.js';

export class Beds extends APIResource {
  static _key = ['beds'] as const;

  /**
   * List beds
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const bed of client.beds.list()) {
   *   // ...
   * }
   * ```
   */
  list(
    query: BedListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<BedListResponsesPage, BedListResponse> {
    return this._client.getAPIList('/beds', CursorPage<BedListResponse>, { query, ...options });
  }

  /**
   * List beds
   *
   * @deprecated Say list.
   */
  all(
    query: BedAllParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<BedAllResponsesPage, BedAllResponse> {
    return this._client.getAPIList('/beds', CursorPage<BedAllResponse>, { query, ...options });
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

export type BedListResponsesPage = CursorPage<BedListResponse>;
export type BedAllResponsesPage = CursorPage<BedAllResponse>;

export interface BedListResponse {
  id: string;

  width?: number;
}

export interface BedAllResponse {
  id: string;

  width?: number;
}

export interface BedMakeResponse {
  id: string;

  width?: number;
}

export interface BedListParams extends CursorPageParams {
  tags?: Array<string>;
}

export interface BedAllParams extends CursorPageParams {
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
    type BedListResponsesPage as BedListResponsesPage,
    type BedAllResponsesPage as BedAllResponsesPage,
    type BedListParams as BedListParams,
    type BedAllParams as BedAllParams,
    type BedMakeParams as BedMakeParams,
  };
}
