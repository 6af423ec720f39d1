import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Conditions extends APIResource {
  retrieve(options?: RequestOptions): APIPromise<ConditionConditions> {
    return this._client.get('/conditions', options);
  }
}

export interface ConditionConditions {
  depends?: ConditionConditions.Depends;

  not_text?: unknown;

  some?: ConditionConditions.Some;
}

export namespace ConditionConditions {
  export interface Depends {
    card?: string;

    cvc?: string;
  }

  export interface Some {
    a?: string;
  }
}

export declare namespace Conditions {
  export { type ConditionConditions as ConditionConditions };
}
