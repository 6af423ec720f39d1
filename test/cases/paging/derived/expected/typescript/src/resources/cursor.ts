import { APIResource, type PagePromise, type RequestOptions } from '../core/codegen.js';
import { CursorPage, type CursorPageParams } from '../pagination.js';
import type * as Shared from './shared.js';
import type { ItemsPage } from './shared.js';

export class Cursor extends APIResource {
  static _key = ['cursor'] as const;

  /**
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const item of client.cursor.list()) {
   *   // ...
   * }
   * ```
   */
  list(
    query: CursorListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ItemsPage, Shared.Item> {
    return this._client.getAPIList('/cursor', CursorPage<Shared.Item>, { query, ...options });
  }
}

export interface CursorListParams extends CursorPageParams {}

export declare namespace Cursor {
  export { type CursorListParams as CursorListParams };
}

export { type ItemsPage };
