import { APIResource, type PagePromise, type RequestOptions } from '../core/codegen.js';
import { OffsetPage, type OffsetPageParams } from '../pagination.js';
import type * as Shared from './shared.js';
import type { OffsetListResponsesPage } from './shared.js';

export class Offset extends APIResource {
  static _key = ['offset'] as const;

  /**
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const item of client.offset.list()) {
   *   // ...
   * }
   * ```
   */
  list(
    query: OffsetListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<OffsetListResponsesPage, Shared.Item> {
    return this._client.getAPIList('/offset', OffsetPage<Shared.Item>, { query, ...options });
  }
}

export interface OffsetListParams extends OffsetPageParams {}

export declare namespace Offset {
  export { type OffsetListParams as OffsetListParams };
}

export { type OffsetListResponsesPage };
