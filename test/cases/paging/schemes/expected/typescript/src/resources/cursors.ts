import { APIResource, type PagePromise, type RequestOptions } from '../core/codegen.js';
import { CursorPage, type CursorPageParams } from '../pagination.js';

export class Cursors extends APIResource {
  static _key = ['cursors'] as const;

  /**
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const cursor of client.cursors.list()) {
   *   // ...
   * }
   * ```
   */
  list(
    query: CursorListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<CursorListResponsesPage, CursorListResponse> {
    return this._client.getAPIList('/cursors', CursorPage<CursorListResponse>, { query, ...options });
  }
}

export type CursorListResponsesPage = CursorPage<CursorListResponse>;

export interface CursorListResponse {
  id: string;
}

export interface CursorListParams extends CursorPageParams {}

export declare namespace Cursors {
  export {
    type CursorListResponse as CursorListResponse,
    type CursorListResponsesPage as CursorListResponsesPage,
    type CursorListParams as CursorListParams,
  };
}
