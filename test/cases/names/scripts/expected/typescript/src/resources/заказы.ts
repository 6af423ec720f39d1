import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../core/codegen.js';

export class Заказы extends APIResource {
  static _key = ['заказы'] as const;

  /**
   * @example
   * ```ts
   * await client.заказы.delete('заказ');
   * ```
   */
  delete(заказ: string, options?: RequestOptions): APIPromise<void> {
    return this._client.delete(path`/заказы/${заказ}`, {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}
