export { Accounts, type AccountRetrieveResponse } from './accounts.js';
export { Cards, type CardRetrieveResponse } from './cards.js';
export { Example } from './example.js';
