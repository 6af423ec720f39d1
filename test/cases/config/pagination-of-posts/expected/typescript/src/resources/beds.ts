import { type APIPromise, APIResource, type PagePromise, type RequestOptions } from '../core/codegen.js';
import { Page, type PageParams } from '../pagination.js';

export class Beds extends APIResource {
  static _key = ['beds'] as const;

  /**
   * A search, whose page is asked for in the query, and what is looked for in the
   * body.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const bed of client.beds.list()) {
   *   // ...
   * }
   * ```
   */
  list(params: BedListParams | null | undefined = {}, options?: RequestOptions): PagePromise<BedsPage, Bed> {
    const { page, size, reverse, ...body } = params ?? {};
    return this._client.getAPIList('/beds/list', Page<Bed>, {
      query: { page, size, reverse },
      body,
      method: 'post',
      ...options,
    });
  }

  /**
   * Gives what looks like a page, and takes nothing of one.
   *
   * @example
   * ```ts
   * const pageOfBeds = await client.beds.createAll({});
   * ```
   */
  createAll(body: BedCreateAllParams, options?: RequestOptions): APIPromise<PageOfBeds> {
    return this._client.post('/beds', { body, ...options });
  }
}

export type BedsPage = Page<Bed>;

export interface Bed {
  id: string;
}

export interface PageOfBeds {
  items: Array<Bed>;

  page: number;

  pages: number;
}

export interface BedListParams extends PageParams {
  /**
   * Body param
   */
  filter?: { [key: string]: unknown };

  /**
   * Query param
   */
  reverse?: boolean;
}

export interface BedCreateAllParams {
  names?: Array<string>;
}

export declare namespace Beds {
  export {
    type Bed as Bed,
    type PageOfBeds as PageOfBeds,
    type BedsPage as BedsPage,
    type BedListParams as BedListParams,
    type BedCreateAllParams as BedCreateAllParams,
  };
}
