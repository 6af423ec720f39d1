export { Evil } from './evil/evil.js';
export { HTTPS } from './https/https.js';
export { Payments, type PaymentRetrieveResponse } from './payments.js';
export { Users, type UserRetrieveResponse } from './users.js';
