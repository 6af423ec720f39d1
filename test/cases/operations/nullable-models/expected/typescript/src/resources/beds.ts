import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Beds extends APIResource {
  static _key = ['beds'] as const;

  /**
   * What is no model gets one.
   *
   * @example
   * ```ts
   * const response = await client.beds.best();
   * ```
   */
  best(options?: RequestOptions): APIPromise<BedBestResponse | null> {
    return this._client.get('/beds/best', options);
  }

  /**
   * A model or null has no name of its own, however that is written.
   *
   * @example
   * ```ts
   * const response = await client.beds.current();
   * ```
   */
  current(options?: RequestOptions): APIPromise<Bed | null> {
    return this._client.get('/beds/current', options);
  }

  /**
   * @example
   * ```ts
   * const response = await client.beds.last();
   * ```
   */
  last(options?: RequestOptions): APIPromise<Bed | null> {
    return this._client.get('/beds/last', options);
  }

  /**
   * @example
   * ```ts
   * const response = await client.beds.next();
   * ```
   */
  next(options?: RequestOptions): APIPromise<Bed | null> {
    return this._client.get('/beds/next', options);
  }
}

export interface Bed {
  id: string;
}

export interface BedBestResponse {
  id?: string;
}

export declare namespace Beds {
  export { type Bed as Bed, type BedBestResponse as BedBestResponse };
}
