import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Two extends APIResource {
  static _key = ['two'] as const;

  /**
   * @example
   * ```ts
   * const two = await client.two.retrieve();
   * ```
   */
  retrieve(
    query: TwoRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<TwoRetrieveResponse> {
    return this._client.get('/two', { query, ...options });
  }
}

export interface TwoRetrieveResponse {
  inner?: TwoRetrieveResponse.Inner;
}

export namespace TwoRetrieveResponse {
  export interface Inner {
    depth?: number;
  }
}

export interface TwoRetrieveParams {
  /**
   * Which page.
   */
  page?: number;
}

export declare namespace Two {
  export { type TwoRetrieveResponse as TwoRetrieveResponse, type TwoRetrieveParams as TwoRetrieveParams };
}
