export { One, type Name, type WithDefs, type OneRetrieveResponse } from './one.js';
export { Two, type TwoRetrieveResponse, type TwoRetrieveParams } from './two.js';
