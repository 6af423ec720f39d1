import { APIResource, type PagePromise, type RequestOptions } from '../core/codegen.js';
import { URLPage } from '../pagination.js';

export class URLs extends APIResource {
  static _key = ['urls'] as const;

  /**
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const url of client.urls.list()) {
   *   // ...
   * }
   * ```
   */
  list(options?: RequestOptions): PagePromise<URLListResponsesURLPage, URLListResponse> {
    return this._client.getAPIList('/urls', URLPage<URLListResponse>, options);
  }
}

export type URLListResponsesURLPage = URLPage<URLListResponse>;

export interface URLListResponse {
  id: string;
}

export declare namespace URLs {
  export { type URLListResponse as URLListResponse, type URLListResponsesURLPage as URLListResponsesURLPage };
}
