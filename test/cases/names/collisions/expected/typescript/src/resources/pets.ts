import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';
import type * as PetsResourceAPI from './pets.js';

export class PetsResource extends APIResource {
  static _key = ['pets'] as const;

  /**
   * @example
   * ```ts
   * const pet = await client.pets.create({});
   * ```
   */
  create(body: PetPetCreateParams, options?: RequestOptions): APIPromise<Pet> {
    return this._client.post('/pets', { body, ...options });
  }

  /**
   * @example
   * ```ts
   * const pets = await client.pets.list();
   * ```
   */
  list(options?: RequestOptions): APIPromise<Pets> {
    return this._client.get('/pets', options);
  }
}

export interface Pet {
  name?: string;
}

export type Pets = Array<Pet>;

export interface PetPetCreateParams {
  name?: number;

  pet?: PetPetCreateParams.Pet;
}

export namespace PetPetCreateParams {
  export interface Pet {
    outer?: PetsResourceAPI.Pet;
  }
}

export declare namespace PetsResource {
  export { type Pet as Pet, type Pets as Pets, type PetPetCreateParams as PetPetCreateParams };
}
