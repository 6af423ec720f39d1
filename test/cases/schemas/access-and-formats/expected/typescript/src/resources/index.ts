export { Accounts, type Account, type AccountCreateParams } from './accounts/accounts.js';
