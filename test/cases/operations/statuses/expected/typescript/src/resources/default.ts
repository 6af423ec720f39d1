import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Default extends APIResource {
  static _key = ['default'] as const;

  /**
   * @example
   * ```ts
   * const default_ = await client.default.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<DefaultRetrieveResponse> {
    return this._client.get('/default', options);
  }
}

export interface DefaultRetrieveResponse {
  code?: number;
}

export declare namespace Default {
  export { type DefaultRetrieveResponse as DefaultRetrieveResponse };
}
