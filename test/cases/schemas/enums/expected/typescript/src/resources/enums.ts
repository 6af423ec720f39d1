import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class EnumsResource extends APIResource {
  static _key = ['enums'] as const;

  /**
   * @example
   * ```ts
   * const enums = await client.enums.retrieve();
   * ```
   */
  retrieve(query: EnumRetrieveParams | null | undefined = {}, options?: RequestOptions): APIPromise<Enums> {
    return this._client.get('/enums', { query, ...options });
  }
}

export interface Enums {
  collide?: 'foo-bar' | 'foo_bar' | 'fooBar' | 'FOO_BAR';

  /**
   * Always "list".
   */
  constant?: 'list';

  flag?: false;

  mixed?: 'auto' | 1 | true | null;

  numbers?: 1 | 2 | 3;

  odd?: '' | ' ' | '+1' | '-1' | "it's" | 'a"b' | '*/' | 'back\\slash';

  open?: (string & {}) | 'gpt-4o' | 'gpt-5';

  single?: 'only';

  sorted?: Array<Sort>;

  zero?: 0;
}

/**
 * Which way.
 */
export type Sort = 'asc' | 'desc';

export interface EnumRetrieveParams {
  /**
   * Which way.
   */
  sort?: Sort;
}

export declare namespace EnumsResource {
  export { type Enums as Enums, type Sort as Sort, type EnumRetrieveParams as EnumRetrieveParams };
}
