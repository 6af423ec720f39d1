import { APIResource, type PagePromise, type RequestOptions } from '../core/codegen.js';
import { IDPage, type IDPageParams } from '../pagination.js';

export class IDs extends APIResource {
  static _key = ['ids'] as const;

  /**
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const id of client.ids.list()) {
   *   // ...
   * }
   * ```
   */
  list(
    query: IDListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<IDListResponsesIDPage, IDListResponse> {
    return this._client.getAPIList('/ids', IDPage<IDListResponse>, { query, ...options });
  }
}

export type IDListResponsesIDPage = IDPage<IDListResponse>;

export interface IDListResponse {
  id: string;
}

export interface IDListParams extends IDPageParams {}

export declare namespace IDs {
  export {
    type IDListResponse as IDListResponse,
    type IDListResponsesIDPage as IDListResponsesIDPage,
    type IDListParams as IDListParams,
  };
}
