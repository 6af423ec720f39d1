import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class PetsResource extends APIResource {
  static _key = ['pets'] as const;

  /**
   * @example
   * ```ts
   * const pet = await client.pets.retrieve();
   * ```
   */
  retrieve(query: PetRetrieveParams | null | undefined = {}, options?: RequestOptions): APIPromise<Pet> {
    return this._client.get('/pets', { query, ...options });
  }
}

export interface Pet {
  age?: unknown;

  colour?: string | unknown;

  extra?: unknown;

  home?: unknown;

  kind?: unknown;

  name?: unknown;

  nothing?: unknown;

  parents?: unknown;

  size?: unknown;

  tags?: Array<unknown>;
}

export interface PetRetrieveParams {
  limit?: unknown;

  order?: unknown;
}

export declare namespace PetsResource {
  export { type Pet as Pet, type PetRetrieveParams as PetRetrieveParams };
}
