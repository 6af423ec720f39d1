import { APIResource, type PagePromise, type RequestOptions } from '../core/codegen.js';
import { NumberedPage, type NumberedPageParams } from '../pagination.js';

export class PagesResource extends APIResource {
  list(
    query: PagesResourceListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<PagesResourceListResponsesPage, PagesResourceListResponse> {
    return this._client.getAPIList('/pages', NumberedPage<PagesResourceListResponse>, { query, ...options });
  }
}

export type PagesResourceListResponsesPage = NumberedPage<PagesResourceListResponse>;

export interface PagesResourceListResponse {
  id: string;
}

export interface PagesResourceListParams extends NumberedPageParams {}

export declare namespace PagesResource {
  export {
    type PagesResourceListResponse as PagesResourceListResponse,
    type PagesResourceListResponsesPage as PagesResourceListResponsesPage,
    type PagesResourceListParams as PagesResourceListParams,
  };
}
