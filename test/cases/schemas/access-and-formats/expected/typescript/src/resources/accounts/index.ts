export { Accounts, type Account, type AccountCreateParams } from './accounts.js';
export { Picture } from './picture.js';
