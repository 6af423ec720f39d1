import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class Machine extends APIResource {
  static _key = ['machine'] as const;

  /**
   * @example
   * ```ts
   * await client.machine.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return this._client.get('/machine', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
      __security: { machine: true },
    });
  }
}
