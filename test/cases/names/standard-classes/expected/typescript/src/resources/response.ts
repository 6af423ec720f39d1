import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';
import type * as Shared from './shared.js';

export class ResponseResource extends APIResource {
  static _key = ['response'] as const;

  /**
   * @example
   * ```ts
   * const response = await client.response.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<Response> {
    return this._client.get('/response', options);
  }
}

export interface Response {
  error?: Shared.Error;
}

export declare namespace ResponseResource {
  export { type Response as Response };
}
