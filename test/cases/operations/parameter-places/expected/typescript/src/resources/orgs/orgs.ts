import { APIResource } from '../../core/codegen.js';
import * as UsersAPI from './users.js';
import { type UserRetrieveParams, type UserRetrieveResponse, Users, type UserUpdateParams } from './users.js';

export class Orgs extends APIResource {
  static _key = ['orgs'] as const;

  users: UsersAPI.Users = new UsersAPI.Users(this._client);
}

Orgs.Users = UsersAPI.Users;

export declare namespace Orgs {
  export {
    Users as Users,
    type UserRetrieveResponse as UserRetrieveResponse,
    type UserRetrieveParams as UserRetrieveParams,
    type UserUpdateParams as UserUpdateParams,
  };
}
