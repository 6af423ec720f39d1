import { type APIPromise, APIResource, path, type RequestOptions } from '../core/codegen.js';

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
   * const bed = await client.beds.list();
   * ```
   */
  list(query: BedListParams | null | undefined = {}, options?: RequestOptions): APIPromise<BedListResponse> {
    return this._client.get('/beds', { query, ...options });
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

export interface BedCreateResponse {
  id: string;

  width?: number;
}

export interface BedListResponse {
  data: Array<BedListResponse.Data>;

  has_more: boolean;
}

export namespace BedListResponse {
  export interface Data {
    id: string;

    width?: number;
  }
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

export interface BedListParams {
  after?: string;

  tags?: Array<string>;
}

export declare namespace Beds {
  export {
    type BedCreateResponse as BedCreateResponse,
    type BedListResponse as BedListResponse,
    type BedLookResponse as BedLookResponse,
    type BedCreateParams as BedCreateParams,
    type BedListParams as BedListParams,
  };
}
