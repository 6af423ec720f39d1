import { APIResource, type PagePromise, type RequestOptions } from '../core/codegen.js';
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
    return this._client.getAPIList('/beds', CursorPage<BedListResponse>, {
      query,
      timeout: 120000,
      maxRetries: 5,
      ...options,
    });
  }
}

export type BedListResponsesPage = CursorPage<BedListResponse>;

export interface BedListResponse {
  id: string;

  width?: number;
}

export interface BedListParams extends CursorPageParams {
  tags?: Array<string>;
}

export declare namespace Beds {
  export {
    type BedListResponse as BedListResponse,
    type BedListResponsesPage as BedListResponsesPage,
    type BedListParams as BedListParams,
  };
}
