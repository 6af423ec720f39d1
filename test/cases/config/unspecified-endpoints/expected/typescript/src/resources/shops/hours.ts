import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class Hours extends APIResource {
  static _key = ['shops', 'hours'] as const;

  /**
   * @example
   * ```ts
   * await client.shops.hours.retrieve('shop_id');
   * ```
   */
  retrieve(shopID: string, options?: RequestOptions): APIPromise<void> {
    return this._client.get(path`/shops/${shopID}/hours`, {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}
