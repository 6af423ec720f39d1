import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class ErrorResource extends APIResource {
  static _key = ['error'] as const;

  /**
   * @example
   * ```ts
   * const error = await client.error.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<Error> {
    return this._client.get('/error', options);
  }
}

export interface Error {
  message?: string;
}

export declare namespace ErrorResource {
  export { type Error as Error };
}
