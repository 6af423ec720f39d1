import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Several extends APIResource {
  static _key = ['several'] as const;

  /**
   * @example
   * ```ts
   * const several = await client.several.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<SeveralRetrieveResponse> {
    return this._client.get('/several', options);
  }
}

export interface SeveralRetrieveResponse {
  a?: string;
}

export declare namespace Several {
  export { type SeveralRetrieveResponse as SeveralRetrieveResponse };
}
