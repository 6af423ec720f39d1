import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

/**
 * @deprecated Use `beds`.
 */
export class GDNPlants extends APIResource {
  static _key = ['gdnPlants'] as const;

  /**
   * @example
   * ```ts
   * await client.gdnPlants.count();
   * ```
   */
  count(options?: RequestOptions): APIPromise<void> {
    return this._client.get('/plants', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
      __security: { admin: true },
    });
  }
}
