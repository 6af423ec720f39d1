import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class Search extends APIResource {
  copy(options?: RequestOptions): APIPromise<void> {
    return this._client.request({
      method: 'copy',
      path: '/search',
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  head(options?: RequestOptions): APIPromise<void> {
    return this._client.request({
      method: 'head',
      path: '/search',
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

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
   */
  query(body: SearchQueryParams, options?: RequestOptions): APIPromise<SearchQueryResponse> {
    return this._client.request({ method: 'query', path: '/search', body, ...options });
  }

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
