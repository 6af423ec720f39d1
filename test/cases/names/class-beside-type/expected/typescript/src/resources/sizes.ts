import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class Sizes extends APIResource {
  static _key = ['sizes'] as const;

  /**
   * @example
   * ```ts
   * await client.sizes.list();
   * ```
   */
  list(options?: RequestOptions): APIPromise<void> {
    return this._client.get('/sizes', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}
