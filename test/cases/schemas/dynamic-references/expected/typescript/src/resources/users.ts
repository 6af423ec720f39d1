import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Users extends APIResource {
  static _key = ['users'] as const;

  /**
   * @example
   * ```ts
   * const userList = await client.users.list();
   * ```
   */
  list(options?: RequestOptions): APIPromise<UserList> {
    return this._client.get('/users', options);
  }
}

export interface User {
  name?: string;
}

/**
 * The list, of users.
 */
export interface UserList {
  entries: Array<User>;

  total?: number;
}

export declare namespace Users {
  export { type User as User, type UserList as UserList };
}
