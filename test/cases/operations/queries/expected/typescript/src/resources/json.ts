import {
  type APIPromise,
  APIResource,
  buildHeaders,
  jsonQuery,
  type RequestOptions,
} from '../core/codegen.js';

export class Json extends APIResource {
  static _key = ['json'] as const;

  /**
   * @example
   * ```ts
   * await client.json.retrieve();
   * ```
   */
  retrieve(query: JsonRetrieveParams | null | undefined = {}, options?: RequestOptions): APIPromise<void> {
    const { filter } = query ?? {};
    return this._client.get('/json', {
      query: jsonQuery(filter),
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface JsonRetrieveParams {
  filter?: JsonRetrieveParams.Filter;
}

export namespace JsonRetrieveParams {
  export interface Filter {
    q?: string;
  }
}

export declare namespace Json {
  export { type JsonRetrieveParams as JsonRetrieveParams };
}
