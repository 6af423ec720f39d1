import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class Search extends APIResource {
  static _key = ['search'] as const;

  /**
   * @example
   * ```ts
   * await client.search.copy();
   * ```
   */
  copy(options?: RequestOptions): APIPromise<void> {
    return this._client.request({
      method: 'copy',
      path: '/search',
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  /**
   * @example
   * ```ts
   * await client.search.head();
   * ```
   */
  head(options?: RequestOptions): APIPromise<void> {
    return this._client.request({
      method: 'head',
      path: '/search',
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  /**
   * @example
   * ```ts
   * await client.search.options();
   * ```
   */
  options(options?: RequestOptions): APIPromise<void> {
    return this._client.request({
      method: 'options',
      path: '/search',
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  /**
   * Search with a body.
   *
   * @example
   * ```ts
   * const response = await client.search.query({});
   * ```
   */
  query(body: SearchQueryParams, options?: RequestOptions): APIPromise<SearchQueryResponse> {
    return this._client.request({ method: 'query', path: '/search', body, ...options });
  }

  /**
   * @example
   * ```ts
   * await client.search.trace();
   * ```
   */
  trace(options?: RequestOptions): APIPromise<void> {
    return this._client.request({
      method: 'trace',
      path: '/search',
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface SearchQueryResponse {
  hits?: number;
}

export interface SearchQueryParams {
  q?: string;
}

export declare namespace Search {
  export { type SearchQueryResponse as SearchQueryResponse, type SearchQueryParams as SearchQueryParams };
}
