import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';
import type * as Shared from './shared.js';

export class PromiseResource extends APIResource {
  static _key = ['promise'] as const;

  /**
   * @example
   * ```ts
   * const promise = await client.promise.list();
   * ```
   */
  list(options?: RequestOptions): APIPromise<Promise> {
    return this._client.get('/promise', options);
  }
}

export interface Promise {
  objects?: Array<Shared.Object>;
}

export declare namespace PromiseResource {
  export { type Promise as Promise };
}
