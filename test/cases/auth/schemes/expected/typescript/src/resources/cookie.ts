import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class Cookie extends APIResource {
  static _key = ['cookie'] as const;

  /**
   * @example
   * ```ts
   * await client.cookie.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return this._client.get('/cookie', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
      __security: { cookie: true },
    });
  }
}
