import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Results extends APIResource {
  static _key = ['results'] as const;

  /**
   * @example
   * ```ts
   * const result = await client.results.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<ResultRetrieveResponse> {
    return this._client.get('/results', options);
  }
}

export type ResultRetrieveResponse = ResultRetrieveResponse.Yes | ResultRetrieveResponse.No | null;

export namespace ResultRetrieveResponse {
  export interface Yes {
    ok: 'yes';

    value: number;
  }

  export interface No {
    ok: 'no';

    reason: string;
  }
}

export declare namespace Results {
  export { type ResultRetrieveResponse as ResultRetrieveResponse };
}
