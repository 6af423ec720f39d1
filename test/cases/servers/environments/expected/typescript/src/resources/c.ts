import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class C extends APIResource {
  static _key = ['c'] as const;

  /**
   * @example
   * ```ts
   * await client.c.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return this._client.get('/c', {
      defaultBaseURL: 'https://eu.example.com/relative',
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}
