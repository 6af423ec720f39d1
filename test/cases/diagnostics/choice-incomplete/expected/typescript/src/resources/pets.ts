import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Pets extends APIResource {
  static _key = ['pets'] as const;

  /**
   * @example
   * ```ts
   * const pet = await client.pets.retrieve();
   * ```
   */
  retrieve(
    query: PetRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<PetRetrieveResponse> {
    return this._client.get('/pets', { query, ...options });
  }
}

export type PetRetrieveResponse = string;

export interface PetRetrieveParams {
  limit?: string;

  page?: number;
}

export declare namespace Pets {
  export { type PetRetrieveResponse as PetRetrieveResponse, type PetRetrieveParams as PetRetrieveParams };
}
