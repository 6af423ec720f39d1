import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../core/codegen.js';

export class Pets extends APIResource {
  static _key = ['pets'] as const;

  /**
   * @example
   * ```ts
   * await client.pets.create();
   * ```
   */
  create(options?: RequestOptions): APIPromise<void> {
    return this._client.post('/pets', {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  /**
   * @example
   * ```ts
   * await client.pets.retrieve('id');
   * ```
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<void> {
    return this._client.get(path`/pets/${id}.json`, {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  /**
   * @example
   * ```ts
   * const pet = await client.pets.list();
   * ```
   */
  list(options?: RequestOptions): APIPromise<PetListResponse> {
    return this._client.get('/pets', options);
  }

  /**
   * @example
   * ```ts
   * await client.pets.meta('id');
   * ```
   */
  meta(id: string, options?: RequestOptions): APIPromise<void> {
    return this._client.get(path`/pets/${id}#meta`, {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }

  /**
   * @example
   * ```ts
   * await client.pets.retrieveByFromAndTo(0, { from: 0 });
   * ```
   */
  retrieveByFromAndTo(
    to: number,
    params: PetRetrieveByFromAndToParams,
    options?: RequestOptions,
  ): APIPromise<void> {
    const { from } = params;
    return this._client.get(path`/pets/${from}..${to}`, {
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface PetListResponse {
  a?: string;
}

export interface PetRetrieveByFromAndToParams {
  from: number;
}

export declare namespace Pets {
  export {
    type PetListResponse as PetListResponse,
    type PetRetrieveByFromAndToParams as PetRetrieveByFromAndToParams,
  };
}
