import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class Usual extends APIResource {
  static _key = ['usual'] as const;

  /**
   * @example
   * ```ts
   * await client.usual.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return this._client.get('/usual', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
      __security: { bearer: true, key: true },
    });
  }
}
