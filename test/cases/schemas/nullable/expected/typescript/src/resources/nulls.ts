import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class NullsResource extends APIResource {
  static _key = ['nulls'] as const;

  /**
   * @example
   * ```ts
   * const nulls = await client.nulls.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<Nulls> {
    return this._client.get('/nulls', options);
  }
}

export interface Nulls {
  any_of: Array<number | null> | null;

  const_null: null;

  enum_null: 'a' | 'b' | null;

  one_of: string | null;

  only_null: null;

  ref_or_null: Thing | null;

  type_list: string | null;

  object_or_null?: Nulls.ObjectOrNull | null;

  several?: string | number | boolean | null;
}

export namespace Nulls {
  export interface ObjectOrNull {
    a?: string;
  }
}

export interface Thing {
  id?: string;
}

export declare namespace NullsResource {
  export { type Nulls as Nulls, type Thing as Thing };
}
