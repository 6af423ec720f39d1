import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class SignsResource extends APIResource {
  static _key = ['signs'] as const;

  /**
   * @example
   * ```ts
   * const sign = await client.signs.retrieve();
   * ```
   */
  retrieve(query: SignRetrieveParams | null | undefined = {}, options?: RequestOptions): APIPromise<Sign> {
    return this._client.get('/signs', { query, ...options });
  }
}

export interface Sign {
  value?: Sign.Value;
}

export namespace Sign {
  export interface Value {
    x?: string;
  }
}

export interface SignRetrieveParams {
  'half⳽'?: string;
}

export declare namespace SignsResource {
  export { type Sign as Sign, type SignRetrieveParams as SignRetrieveParams };
}
