import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Range extends APIResource {
  static _key = ['range'] as const;

  /**
   * @example
   * ```ts
   * const range = await client.range.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<RangeRetrieveResponse> {
    return this._client.get('/range', options);
  }
}

export interface RangeRetrieveResponse {
  ok?: boolean;
}

export declare namespace Range {
  export { type RangeRetrieveResponse as RangeRetrieveResponse };
}
