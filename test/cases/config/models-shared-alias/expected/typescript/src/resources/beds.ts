import { APIResource, type PagePromise, type RequestOptions } from '../core/codegen.js';
import { CursorPage, type CursorPageParams } from '../pagination.js';

export class Beds extends APIResource {
  static _key = ['beds'] as const;

  /**
   * List beds
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const bed of client.beds.list()) {
   *   // ...
   * }
   * ```
   */
  list(query: BedListParams | null | undefined = {}, options?: RequestOptions): PagePromise<BedsPage, Bed> {
    return this._client.getAPIList('/beds', CursorPage<Bed>, { query, ...options });
  }
}

export type BedsPage = CursorPage<Bed>;

export interface Bed {
  id: string;

  width?: number;
}

/**
 * @deprecated Say bed.
 */
export type RaisedBed = Bed;

export interface BedListParams extends CursorPageParams {
  tags?: Array<string>;
}

export declare namespace Beds {
  export {
    type Bed as Bed,
    type RaisedBed as RaisedBed,
    type BedsPage as BedsPage,
    type BedListParams as BedListParams,
  };
}
