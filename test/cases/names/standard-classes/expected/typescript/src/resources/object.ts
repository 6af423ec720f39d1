import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';
import type * as Shared from './shared.js';

export class ObjectResource extends APIResource {
  static _key = ['object'] as const;

  /**
   * @example
   * ```ts
   * const object = await client.object.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<Shared.Object> {
    return this._client.get('/object', options);
  }
}
