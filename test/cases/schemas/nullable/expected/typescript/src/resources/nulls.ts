import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Nulls extends APIResource {
  list(options?: RequestOptions): APIPromise<NullNulls> {
    return this._client.get('/nulls', options);
  }
}

export interface NullNulls {
  any_of: Array<number | null> | null;

  const_null: null;

  enum_null: 'a' | 'b' | null;

  one_of: string | null;

  only_null: null;

  ref_or_null: Thing | null;

  type_list: string | null;

  object_or_null?: NullNulls.ObjectOrNull | null;

  several?: string | number | boolean | null;
}

export namespace NullNulls {
  export interface ObjectOrNull {
    a?: string;
  }
}

export interface Thing {
  id?: string;
}

export declare namespace Nulls {
  export { type NullNulls as NullNulls, type Thing as Thing };
}
