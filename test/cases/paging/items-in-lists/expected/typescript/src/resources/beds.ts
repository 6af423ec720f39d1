import { APIResource, type PagePromise, path, type RequestOptions } from '../core/codegen.js';
import { CursorPage, type CursorPageParams } from '../pagination.js';

export class Beds extends APIResource {
  static _key = ['beds'] as const;

  /**
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const data of client.beds.listMarks('bed_id')) {
   *   // ...
   * }
   * ```
   */
  listMarks(
    bedID: string,
    query: BedListMarksParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<MarkListDataCursorPage, MarkList.Data> {
    return this._client.getAPIList(path`/beds/${bedID}/marks`, CursorPage<MarkList.Data>, {
      query,
      ...options,
    });
  }

  /**
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const plant of client.beds.listPlants('bed_id')) {
   *   // ...
   * }
   * ```
   */
  listPlants(
    bedID: string,
    query: BedListPlantsParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<PlantsCursorPage, Plant> {
    return this._client.getAPIList(path`/beds/${bedID}/plants`, CursorPage<Plant>, { query, ...options });
  }

  /**
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const bedListStonesResponse of client.beds.listStones('bed_id')) {
   *   // ...
   * }
   * ```
   */
  listStones(
    bedID: string,
    query: BedListStonesParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<BedListStonesResponsesCursorPage, BedListStonesResponse> {
    return this._client.getAPIList(path`/beds/${bedID}/stones`, CursorPage<BedListStonesResponse>, {
      query,
      ...options,
    });
  }

  /**
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const item of client.beds.listThings('bed_id')) {
   *   // ...
   * }
   * ```
   */
  listThings(
    bedID: string,
    query: BedListThingsParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<ThingListDataCursorPage, Plant | ThingList.Stone> {
    return this._client.getAPIList(path`/beds/${bedID}/things`, CursorPage<Plant | ThingList.Stone>, {
      query,
      ...options,
    });
  }
}

export type MarkListDataCursorPage = CursorPage<MarkList.Data>;
export type PlantsCursorPage = CursorPage<Plant>;
export type BedListStonesResponsesCursorPage = CursorPage<BedListStonesResponse>;
export type ThingListDataCursorPage = CursorPage<Plant | ThingList.Stone>;

export interface MarkList {
  data: Array<MarkList.Data>;

  has_more?: boolean;

  last_id?: string;
}

export namespace MarkList {
  export interface Data {
    id: string;

    text?: string;
  }
}

export interface Plant {
  id: string;

  type: 'plant';
}

export interface PlantList {
  data: Array<Plant>;

  has_more?: boolean;

  last_id?: string;
}

export interface ThingList {
  data: Array<Plant | ThingList.Stone>;

  has_more?: boolean;

  last_id?: string;
}

export namespace ThingList {
  export interface Stone {
    id: string;

    type: 'stone';

    weight?: number;
  }
}

export interface BedListStonesResponse {
  id: string;

  weight?: number;
}

export interface BedListMarksParams extends CursorPageParams {}

export interface BedListPlantsParams extends CursorPageParams {}

export interface BedListStonesParams extends CursorPageParams {}

export interface BedListThingsParams extends CursorPageParams {}

export declare namespace Beds {
  export {
    type MarkList as MarkList,
    type Plant as Plant,
    type PlantList as PlantList,
    type ThingList as ThingList,
    type BedListStonesResponse as BedListStonesResponse,
    type MarkListDataCursorPage as MarkListDataCursorPage,
    type PlantsCursorPage as PlantsCursorPage,
    type BedListStonesResponsesCursorPage as BedListStonesResponsesCursorPage,
    type ThingListDataCursorPage as ThingListDataCursorPage,
    type BedListMarksParams as BedListMarksParams,
    type BedListPlantsParams as BedListPlantsParams,
    type BedListStonesParams as BedListStonesParams,
    type BedListThingsParams as BedListThingsParams,
  };
}
