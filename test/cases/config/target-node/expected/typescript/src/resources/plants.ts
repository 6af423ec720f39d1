import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../core/codegen.js';

export class Plants extends APIResource {
  static _key = ['plants'] as const;

  /**
   * @example
   * ```ts
   * const plant = await client.plants.retrieve('bedID', 'plant_id');
   * ```
   */
  retrieve(
    bedId: string,
    plantId: string,
    query: PlantRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Plant> {
    return this._client.get(path`/beds/${bedId}/plants/${plantId}`, {
      query,
      ...options,
      __security: { key: true },
    });
  }

  /**
   * @example
   * ```ts
   * await client.plants.replace('bedID', 'plant_id', { id: 'id' });
   * ```
   */
  replace(
    bedId: string,
    plantId: string,
    body: PlantReplaceParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    return this._client.put(path`/beds/${bedId}/plants/${plantId}`, {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
      __security: { key: true },
    });
  }

  /**
   * @example
   * ```ts
   * const plant = await client.plants.retrieveById('plant_id', { bedID: 'bedID' });
   * ```
   */
  retrieveById(
    plantId: string,
    params: PlantRetrieveByIDParams,
    options?: RequestOptions,
  ): APIPromise<Plant> {
    const { bedID, ...query } = params;
    return this._client.get(path`/beds/${bedID}/plants/${plantId}`, {
      query,
      ...options,
      __security: { key: true },
    });
  }
}

export interface Plant {
  id: string;
}

export interface PlantRetrieveParams {
  with?: string;
}

export interface PlantReplaceParams {
  id: string;
}

export interface PlantRetrieveByIDParams {
  /**
   * Path param
   */
  bedID: string;

  /**
   * Query param
   */
  with?: string;
}

export declare namespace Plants {
  export {
    type Plant as Plant,
    type PlantRetrieveParams as PlantRetrieveParams,
    type PlantReplaceParams as PlantReplaceParams,
    type PlantRetrieveByIDParams as PlantRetrieveByIDParams,
  };
}
