import { APIResource, type PagePromise, type RequestOptions } from '../core/codegen.js';
import { TokenPage, type TokenPageParams } from '../pagination.js';

export class Searches extends APIResource {
  static _key = ['searches'] as const;

  /**
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const search of client.searches.list()) {
   *   // ...
   * }
   * ```
   */
  list(
    body: SearchListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<SearchListResponsesTokenPage, SearchListResponse> {
    return this._client.getAPIList('/searches', TokenPage<SearchListResponse>, {
      body,
      method: 'post',
      ...options,
    });
  }
}

export type SearchListResponsesTokenPage = TokenPage<SearchListResponse>;

export interface SearchListResponse {
  id: string;
}

export interface SearchListParams extends TokenPageParams {
  q?: string;
}

export declare namespace Searches {
  export {
    type SearchListResponse as SearchListResponse,
    type SearchListResponsesTokenPage as SearchListResponsesTokenPage,
    type SearchListParams as SearchListParams,
  };
}
