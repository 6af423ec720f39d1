import { APIResource, type PagePromise, type RequestOptions } from '../core/codegen.js';
import { OffsetPage, type OffsetPageParams } from '../pagination.js';

export class Offsets extends APIResource {
  static _key = ['offsets'] as const;

  /**
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const offset of client.offsets.list()) {
   *   // ...
   * }
   * ```
   */
  list(
    query: OffsetListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<OffsetListResponsesOffsetPage, OffsetListResponse> {
    return this._client.getAPIList('/offsets', OffsetPage<OffsetListResponse>, { query, ...options });
  }
}

export type OffsetListResponsesOffsetPage = OffsetPage<OffsetListResponse>;

export interface OffsetListResponse {
  id: string;
}

export interface OffsetListParams extends OffsetPageParams {}

export declare namespace Offsets {
  export {
    type OffsetListResponse as OffsetListResponse,
    type OffsetListResponsesOffsetPage as OffsetListResponsesOffsetPage,
    type OffsetListParams as OffsetListParams,
  };
}
