import { APIResource, type PagePromise, type RequestOptions } from '../core/codegen.js';
import { OffsetPage, type OffsetPageParams } from '../pagination.js';
import type * as KeysAPI from './keys.js';
import type { ItemsPage } from './keys.js';

export class Items extends APIResource {
  static _key = ['items'] as const;

  /**
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const item of client.items.list()) {
   *   // ...
   * }
   * ```
   */
  list(
    query: ItemListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ItemsPage, KeysAPI.Item> {
    return this._client.getAPIList('/items', OffsetPage<KeysAPI.Item>, { query, ...options });
  }
}

export interface ItemListParams extends OffsetPageParams {}

export declare namespace Items {
  export { type ItemListParams as ItemListParams };
}

export { type ItemsPage };
