import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class Maybe extends APIResource {
  static _key = ['maybe'] as const;

  /**
   * @example
   * ```ts
   * await client.maybe.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return this._client.get('/maybe', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
      __security: { bearer: 'optional' },
    });
  }
}
