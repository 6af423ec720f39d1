import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class None extends APIResource {
  static _key = ['none'] as const;

  /**
   * @example
   * ```ts
   * await client.none.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return this._client.get('/none', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}
