import { type APIPromise, APIResource, type PagePromise, type RequestOptions } from '../core/codegen.js';
import { CursorPage, type CursorPageParams } from '../pagination.js';

export class Beds extends APIResource {
  static _key = ['beds'] as const;

  /**
   * Lay out a bed
   *
   * @example
   * ```ts
   * const apiBed2 = await client.beds.create({ width: 0 });
   * ```
   */
  create(body: BedCreateParams, options?: RequestOptions): APIPromise<APIBed2> {
    return this._client.post('/beds', { body, ...options });
  }

  /**
   * List beds
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const apiBed2 of client.beds.list()) {
   *   // ...
   * }
   * ```
   */
  list(
    query: BedListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<APIBed2sPage, APIBed2> {
    return this._client.getAPIList('/beds', CursorPage<APIBed2>, { query, ...options });
  }
}

export type APIBed2sPage = CursorPage<APIBed2>;

export interface APIBed2 {
  id: string;

  width?: number;
}

export interface BedCreateParams {
  width: number;
}

export interface BedListParams extends CursorPageParams {
  tags?: Array<string>;
}

export declare namespace Beds {
  export {
    type APIBed2 as APIBed2,
    type APIBed2sPage as APIBed2sPage,
    type BedCreateParams as BedCreateParams,
    type BedListParams as BedListParams,
  };
}
