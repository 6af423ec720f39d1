import {
  type APIPromise,
  APIResource,
  type PagePromise,
  path,
  type RequestOptions,
} from '../core/codegen.js';
import { CursorPage, type CursorPageParams } from '../pagination.js';

export class Beds extends APIResource {
  static _key = ['beds'] as const;

  /**
   * Lay out a bed
   *
   * @example
   * ```ts
   * const bed = await client.beds.create({ settings: { width: 0 } });
   * ```
   */
  create(params: BedCreateParams, options?: RequestOptions): APIPromise<BedCreateResponse> {
    const { settings } = params;
    return this._client.post('/beds', { body: settings, ...options });
  }

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
  list(
    query: BedListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<BedListResponsesPage, BedListResponse> {
    return this._client.getAPIList('/beds', CursorPage<BedListResponse>, { query, ...options });
  }

  /**
   * Look at a plant
   *
   * @example
   * ```ts
   * const response = await client.beds.look('bed_id', 'plant_id');
   * ```
   */
  look(bedID: string, plantID: string, options?: RequestOptions): APIPromise<BedLookResponse> {
    return (
      this._client.get(path`/beds/${bedID}/api_plants/${plantID}`, options) as APIPromise<{
        result: BedLookResponse;
      }>
    )._thenUnwrap((obj) => obj.result);
  }
}

export type BedListResponsesPage = CursorPage<BedListResponse>;

export interface BedCreateResponse {
  id: string;

  width?: number;
}

export interface BedListResponse {
  id: string;

  width?: number;
}

export interface BedLookResponse {
  id?: string;

  kind?: string;
}

export interface BedCreateParams {
  settings: BedCreateParams.Settings;
}

export namespace BedCreateParams {
  export interface Settings {
    width: number;
  }
}

export interface BedListParams extends CursorPageParams {
  tags?: Array<string>;
}

export declare namespace Beds {
  export {
    type BedCreateResponse as BedCreateResponse,
    type BedListResponse as BedListResponse,
    type BedLookResponse as BedLookResponse,
    type BedListResponsesPage as BedListResponsesPage,
    type BedCreateParams as BedCreateParams,
    type BedListParams as BedListParams,
  };
}
