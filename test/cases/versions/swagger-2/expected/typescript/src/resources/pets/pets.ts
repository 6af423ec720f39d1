import {
  type APIPromise,
  APIResource,
  buildHeaders,
  multipartFormRequestOptions,
  path,
  type RequestOptions,
  type Uploadable,
} from '../../core/codegen.js';
import * as NamesAPI from './names.js';
import { type NameCreateParams, Names } from './names.js';

export class Pets extends APIResource {
  static _key = ['pets'] as const;

  names: NamesAPI.Names = new NamesAPI.Names(this._client);

  /**
   * @example
   * ```ts
   * await client.pets.create(0, { picture: fs.createReadStream('path/to/file') });
   * ```
   */
  create(petID: number, body: PetCreateParams, options?: RequestOptions): APIPromise<void> {
    return this._client.post(
      path`/pets/${petID}`,
      multipartFormRequestOptions(
        {
          body,
          ...options,
          headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
          __security: { key: true },
        },
        this._client,
      ),
    );
  }

  /**
   * @example
   * ```ts
   * const pet = await client.pets.retrieve(0);
   * ```
   */
  retrieve(
    petID: number,
    query: PetRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<Pet> {
    return this._client.get(path`/pets/${petID}`, { query, ...options, __security: { key: true } });
  }

  /**
   * @example
   * ```ts
   * const pet = await client.pets.update(0, { name: 'name' });
   * ```
   */
  update(petID: number, body: PetUpdateParams, options?: RequestOptions): APIPromise<Pet> {
    return this._client.put(path`/pets/${petID}`, { body, ...options, __security: { key: true } });
  }
}

export interface Pet {
  name: string;

  kind?: 'cat' | 'dog';
}

export interface PetCreateParams {
  picture: Uploadable;

  note?: string;
}

export interface PetRetrieveParams {
  tags?: Array<string>;
}

export interface PetUpdateParams {
  name: string;

  kind?: 'cat' | 'dog';
}

Pets.Names = NamesAPI.Names;

export declare namespace Pets {
  export {
    type Pet as Pet,
    type PetCreateParams as PetCreateParams,
    type PetRetrieveParams as PetRetrieveParams,
    type PetUpdateParams as PetUpdateParams,
  };

  export { Names as Names, type NameCreateParams as NameCreateParams };
}
