import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Beds extends APIResource {
  static _key = ['beds'] as const;

  /**
   * @example
   * ```ts
   * const bed = await client.beds.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<BedRetrieveResponse> {
    return this._client.get('/beds', options);
  }
}

export interface Plan {
  id: string;
}

export interface BedRetrieveResponse {
  alone?: unknown;

  /**
   * The plan.
   */
  described?: Plan | null;

  file?: Plan | null;

  kept?: BedRetrieveResponse.Kept;
}

export namespace BedRetrieveResponse {
  export interface Kept extends Plan {
    by?: string;
  }
}

export declare namespace Beds {
  export { type Plan as Plan, type BedRetrieveResponse as BedRetrieveResponse };
}
