import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class PetsResource extends APIResource {
  static _key = ['pets'] as const;

  /**
   * An example of a choice with more beside it has the members of one alternative.
   *
   * @example
   * ```ts
   * await client.pets.create({ pet: { owner: 'owner', kind: 'cat' } });
   * ```
   */
  create(body: PetCreateParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post('/pets', {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface Cat {
  kind: 'cat';

  lives?: number;
}

export interface Dog {
  kind: 'dog';

  tricks?: Array<string>;
}

export type Pet = Cat | Dog;

export interface PetCreateParams {
  pet: Pet & PetCreateParams.Pet;
}

export namespace PetCreateParams {
  export interface Pet {
    owner: string;
  }
}

export declare namespace PetsResource {
  export { type Cat as Cat, type Dog as Dog, type Pet as Pet, type PetCreateParams as PetCreateParams };
}
