import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class A extends APIResource {
  static _key = ['a'] as const;

  /**
   * @example
   * ```ts
   * await client.a.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return this._client.get('/a', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}
