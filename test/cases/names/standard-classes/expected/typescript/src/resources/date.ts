import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';
import type * as Shared from './shared.js';

export class DateResource extends APIResource {
  static _key = ['date'] as const;

  /**
   * @example
   * ```ts
   * const date = await client.date.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<Shared.Date> {
    return this._client.get('/date', options);
  }
}
