import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../../core/codegen.js';

export class Pets extends APIResource {
  static _key = ['beta', 'pets'] as const;

  /**
   * @example
   * ```ts
   * await client.beta.pets.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<void> {
    return this._client.get('/pets?beta=true', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}
