import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class ConditionsResource extends APIResource {
  static _key = ['conditions'] as const;

  /**
   * @example
   * ```ts
   * const conditions = await client.conditions.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<Conditions> {
    return this._client.get('/conditions', options);
  }
}

export interface Conditions {
  depends?: Conditions.Depends;

  not_text?: unknown;

  some?: Conditions.Some;
}

export namespace Conditions {
  export interface Depends {
    card?: string;

    cvc?: string;
  }

  export interface Some {
    a?: string;
  }
}

export declare namespace ConditionsResource {
  export { type Conditions as Conditions };
}
