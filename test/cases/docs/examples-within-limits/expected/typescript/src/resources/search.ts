import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class Search extends APIResource {
  static _key = ['search'] as const;

  /**
   * @example
   * ```ts
   * await client.search.retrieve({ filter: { limit: 0 } });
   * ```
   */
  retrieve(query: SearchRetrieveParams, options?: RequestOptions): APIPromise<void> {
    const { filter } = query;
    return this._client.get('/search', {
      query: { ...filter },
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface SearchRetrieveParams {
  filter: SearchRetrieveParams.Filter;
}

export namespace SearchRetrieveParams {
  export interface Filter {
    limit?: number;

    text?: string;
  }
}

export declare namespace Search {
  export { type SearchRetrieveParams as SearchRetrieveParams };
}
