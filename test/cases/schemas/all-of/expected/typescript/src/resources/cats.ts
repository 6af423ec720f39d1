import { type APIPromise, APIResource, path, type RequestOptions } from '../core/codegen.js';

export class Cats extends APIResource {
  static _key = ['cats'] as const;

  /**
   * @example
   * ```ts
   * const siamese = await client.cats.create({ name: 'name', tags: ['string'] });
   * ```
   */
  create(body: CatCreateParams, options?: RequestOptions): APIPromise<Siamese> {
    return this._client.post('/cats', { body, ...options });
  }

  /**
   * @example
   * ```ts
   * const cat = await client.cats.retrieve('cat_id');
   * ```
   */
  retrieve(catID: string, options?: RequestOptions): APIPromise<Cat> {
    return this._client.get(path`/cats/${catID}`, options);
  }
}

export interface Animal {
  name: string;

  age?: number;
}

/**
 * A base by name, and what is its own.
 */
export interface Cat extends Animal {
  age: number;

  /**
   * How many are left.
   */
  lives: number;
}

/**
 * Two floors of bases, and a property made narrower.
 */
export interface Siamese extends Cat {
  name: 'Si' | 'Am';

  seal: boolean;
}

export interface CatCreateParams {
  name: string;

  tags: Array<string>;
}

export declare namespace Cats {
  export {
    type Animal as Animal,
    type Cat as Cat,
    type Siamese as Siamese,
    type CatCreateParams as CatCreateParams,
  };
}
