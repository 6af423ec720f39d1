import { APIResource, type PagePromise, type RequestOptions } from '../core/codegen.js';
import { OffsetPage, type OffsetPageParams } from '../pagination.js';

export class Keys extends APIResource {
  static _key = ['keys'] as const;

  /**
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const item of client.keys.list({ offset: 0 })) {
   *   // ...
   * }
   * ```
   */
  list(query: KeyListParams, options?: RequestOptions): PagePromise<ItemsPage, Item> {
    return this._client.getAPIList('/keys', OffsetPage<Item>, { query, ...options });
  }
}

export type ItemsPage = OffsetPage<Item>;

export interface Item {
  id: string;
}

export interface KeyListParams extends OffsetPageParams {
  /**
   * How many to pass over.
   */
  offset: number;
}

export declare namespace Keys {
  export { type Item as Item, type ItemsPage as ItemsPage, type KeyListParams as KeyListParams };
}
