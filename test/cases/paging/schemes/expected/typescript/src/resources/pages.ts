import { APIResource, type PagePromise, type RequestOptions } from '../core/codegen.js';
import { NumberedPage, type NumberedPageParams } from '../pagination.js';

export class PagesResource extends APIResource {
  static _key = ['pages'] as const;

  /**
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const page_ of client.pages.list()) {
   *   // ...
   * }
   * ```
   */
  list(
    query: PageListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<PageListResponsesNumberedPage, PageListResponse> {
    return this._client.getAPIList('/pages', NumberedPage<PageListResponse>, { query, ...options });
  }
}

export type PageListResponsesNumberedPage = NumberedPage<PageListResponse>;

export interface PageListResponse {
  id: string;
}

export interface PageListParams extends NumberedPageParams {}

export declare namespace PagesResource {
  export {
    type PageListResponse as PageListResponse,
    type PageListResponsesNumberedPage as PageListResponsesNumberedPage,
    type PageListParams as PageListParams,
  };
}
