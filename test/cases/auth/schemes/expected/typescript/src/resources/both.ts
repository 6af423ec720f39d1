import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class Both extends APIResource {
  static _key = ['both'] as const;

  /**
   * @example
   * ```ts
   * await client.both.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return this._client.get('/both', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
      __security: { basic: true, app: true },
    });
  }
}
