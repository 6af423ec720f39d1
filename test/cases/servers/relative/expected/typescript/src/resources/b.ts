import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class B extends APIResource {
  static _key = ['b'] as const;

  /**
   * @example
   * ```ts
   * await client.b.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return this._client.get('/b', {
      defaultBaseURL: 'https://files.example.com/x',
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}
