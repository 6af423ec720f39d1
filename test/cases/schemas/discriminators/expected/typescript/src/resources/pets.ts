import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Pets extends APIResource {
  static _key = ['pets'] as const;

  /**
   * @example
   * ```ts
   * const pet = await client.pets.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<PetRetrieveResponse> {
    return this._client.get('/pets', options);
  }
}

export interface Cat extends Pet {
  kind: 'cat' | 'kitten';

  lives?: number;
}

export interface Dog extends Pet {
  kind: 'dog';

  breed?: string;
}

export interface Pet {
  kind: string;

  name: string;
}

export interface PetRetrieveResponse {
  either?: Cat | Dog;

  pet?: Pet;
}

export declare namespace Pets {
  export {
    type Cat as Cat,
    type Dog as Dog,
    type Pet as Pet,
    type PetRetrieveResponse as PetRetrieveResponse,
  };
}
