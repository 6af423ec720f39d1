import { type APIPromise, APIResource, buildHeaders, type RequestOptions } from '../core/codegen.js';

export class Report extends APIResource {
  static _key = ['report'] as const;

  /**
   * @example
   * ```ts
   * const report = await client.report.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<ReportRetrieveResponse> {
    return this._client.get('/report', options);
  }

  /**
   * @example
   * ```ts
   * const report = await client.report.update({ a: 'a' });
   * ```
   */
  update(body: ReportUpdateParams, options?: RequestOptions): APIPromise<ReportUpdateResponse> {
    return this._client.post('/report', {
      body,
      ...options,
      headers: buildHeaders([
        { Accept: 'text/plain', 'Content-Type': 'application/x-www-form-urlencoded' },
        options?.headers,
      ]),
    });
  }
}

export interface ReportRetrieveResponse {
  rows?: number;
}

export type ReportUpdateResponse = string;

export interface ReportUpdateParams {
  a: string;

  b?: number;
}

export declare namespace Report {
  export {
    type ReportRetrieveResponse as ReportRetrieveResponse,
    type ReportUpdateResponse as ReportUpdateResponse,
    type ReportUpdateParams as ReportUpdateParams,
  };
}
