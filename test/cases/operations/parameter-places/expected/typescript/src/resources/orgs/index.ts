export { Orgs } from './orgs.js';
export { Users, type UserRetrieveResponse, type UserRetrieveParams, type UserUpdateParams } from './users.js';
