import { type APIPromise, APIResource as CoreAPIResource, type RequestOptions } from '../core/codegen.js';

export class All extends CoreAPIResource {
  static _key = ['all'] as const;

  /**
   * @example
   * ```ts
   * const all = await client.all.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<AllRetrieveResponse> {
    return this._client.get('/all', options);
  }
}

export interface APIResource {
  id?: string;
}

export interface Array {
  items?: globalThis.Array<Array>;
}

export type Date = string;

export interface File {
  bytes?: number;
}

export interface Object {
  list?: globalThis.Array<string>;
}

export interface Promise {
  kept?: boolean;
}

export type Record = { [key: string]: string };

export interface AllRetrieveResponse {
  array?: Array;

  date?: Date;

  file?: File;

  object?: Object;

  promise?: Promise;

  record?: Record;

  resource?: APIResource;
}

export declare namespace All {
  export {
    type APIResource as APIResource,
    type Array as Array,
    type Date as Date,
    type File as File,
    type Object as Object,
    type Promise as Promise,
    type Record as Record,
    type AllRetrieveResponse as AllRetrieveResponse,
  };
}
