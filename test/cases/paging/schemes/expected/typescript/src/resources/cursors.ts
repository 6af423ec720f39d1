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
  ): PagePromise<CursorListResponsesCursorPage, CursorListResponse> {
    return this._client.getAPIList('/cursors', CursorPage<CursorListResponse>, { query, ...options });
  }
}

export type CursorListResponsesCursorPage = CursorPage<CursorListResponse>;

export interface CursorListResponse {
  id: string;
}

export interface CursorListParams extends CursorPageParams {}

export declare namespace Cursors {
  export {
    type CursorListResponse as CursorListResponse,
    type CursorListResponsesCursorPage as CursorListResponsesCursorPage,
    type CursorListParams as CursorListParams,
  };
}
