import {
  type APIPromise,
  APIResource,
  buildHeaders,
  jsonQuery,
  type RequestOptions,
} from '../core/codegen.js';

export class JSON extends APIResource {
  static _key = ['json'] as const;

  /**
   * @example
   * ```ts
   * await client.json.retrieve();
   * ```
   */
  retrieve(query: JSONRetrieveParams | null | undefined = {}, options?: RequestOptions): APIPromise<void> {
    const { filter } = query ?? {};
    return this._client.get('/json', {
      query: jsonQuery(filter),
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface JSONRetrieveParams {
  filter?: JSONRetrieveParams.Filter;
}

export namespace JSONRetrieveParams {
  export interface Filter {
    q?: string;
  }
}

export declare namespace JSON {
  export { type JSONRetrieveParams as JSONRetrieveParams };
}
