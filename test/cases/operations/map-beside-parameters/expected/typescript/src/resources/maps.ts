import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class MapsResource extends APIResource {
  static _key = ['maps'] as const;

  /**
   * A map of one type of values cannot be one object with a query.
   *
   * @example
   * ```ts
   * await client.maps.create({ body: { key: 'value' } });
   * ```
   */
  create(params: MapCreateParams, options?: RequestOptions): APIPromise<void> {
    const { dry_run, body } = params;
    return this._client.post('/maps', {
      query: { dry_run },
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  /**
   * An object with members of its own keeps open to others.
   *
   * @example
   * ```ts
   * await client.maps.update({ name: 'name' });
   * ```
   */
  update(params: MapUpdateParams, options?: RequestOptions): APIPromise<void> {
    const { dry_run, ...body } = params;
    return this._client.put('/maps', {
      query: { dry_run },
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface MapCreateParams {
  /**
   * Body param
   */
  body: { [key: string]: string };

  /**
   * Query param
   */
  dry_run?: boolean;
}

export interface MapUpdateParams {
  /**
   * Body param
   */
  name: string;

  /**
   * Query param
   */
  dry_run?: boolean;

  [key: string]: unknown;
}

export declare namespace MapsResource {
  export { type MapCreateParams as MapCreateParams, type MapUpdateParams as MapUpdateParams };
}
