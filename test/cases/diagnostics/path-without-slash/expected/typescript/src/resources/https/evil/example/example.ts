import { APIResource } from '../../../../core/codegen.js';
import * as LoansAPI from './loans.js';
import { type LoanRetrieveResponse, Loans } from './loans.js';

export class Example extends APIResource {
  static _key = ['https', 'evil', 'example'] as const;

  loans: LoansAPI.Loans = new LoansAPI.Loans(this._client);
}

Example.Loans = LoansAPI.Loans;

export declare namespace Example {
  export { Loans as Loans, type LoanRetrieveResponse as LoanRetrieveResponse };
}
