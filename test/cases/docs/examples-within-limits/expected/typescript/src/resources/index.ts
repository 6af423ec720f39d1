export { Accounts } from './accounts/accounts.js';
export { Search, type SearchRetrieveParams } from './search.js';
