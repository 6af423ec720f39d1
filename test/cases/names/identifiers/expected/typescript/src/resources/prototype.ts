import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Prototype extends APIResource {
  static _key = ['prototype'] as const;

  /**
   * @example
   * ```ts
   * const odd = await client.prototype.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<Odd> {
    return this._client.get('/prototype', options);
  }
}

export interface Odd {
  __proto__: string;

  then: string;

  ''?: string;

  constructor?: string;

  data?: Odd.Data;

  hasOwnProperty?: boolean;

  "quo'te"?: string;

  数?: number;
}

export namespace Odd {
  export interface Data {
    __proto__?: Data.Proto;
  }

  export namespace Data {
    export interface Proto {
      a?: string;
    }
  }
}

export declare namespace Prototype {
  export { type Odd as Odd };
}
