export { Example } from './example.js';
export { Loans, type LoanRetrieveResponse } from './loans.js';
