import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';
import type * as Shared from './shared.js';

export class ErrorResource extends APIResource {
  static _key = ['error'] as const;

  /**
   * @example
   * ```ts
   * const error = await client.error.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<Shared.Error> {
    return this._client.get('/error', options);
  }
}
