import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class One extends APIResource {
  static _key = ['one'] as const;

  /**
   * @example
   * ```ts
   * const one = await client.one.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<OneRetrieveResponse> {
    return this._client.get('/one', options);
  }
}

/**
 * A name.
 */
export interface Name {
  first: string;

  last?: string;
}

export interface WithDefs {
  part?: WithDefs.Part;

  parts?: Array<WithDefs.Part>;
}

export namespace WithDefs {
  export interface Part {
    id: string;
  }
}

export interface OneRetrieveResponse {
  across?: OneRetrieveResponse.Across;

  deep?: string;

  /**
   * Words of its own beside the reference.
   *
   * @deprecated
   */
  described?: Name;

  local?: WithDefs;
}

export namespace OneRetrieveResponse {
  export interface Across {
    depth?: number;
  }
}

export declare namespace One {
  export { type Name as Name, type WithDefs as WithDefs, type OneRetrieveResponse as OneRetrieveResponse };
}
