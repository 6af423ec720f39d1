import { type APIPromise, APIResource, type RequestOptions } from '../../../../core/codegen.js';

export class Loans extends APIResource {
  static _key = ['https', 'evil', 'example', 'loans'] as const;

  /**
   * @example
   * ```ts
   * const loan = await client.https.evil.example.loans.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<LoanRetrieveResponse> {
    return this._client.get('/https://evil.example/loans', { ...options, __security: { token: true } });
  }
}

export interface LoanRetrieveResponse {
  name?: string;
}

export declare namespace Loans {
  export { type LoanRetrieveResponse as LoanRetrieveResponse };
}
