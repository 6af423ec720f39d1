import { type APIPromise, APIResource, type RequestOptions } from '../core/codegen.js';

export class Users extends APIResource {
  static _key = ['users'] as const;

  /**
   * @example
   * ```ts
   * const user = await client.users.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): APIPromise<UserRetrieveResponse> {
    return this._client.get('/users', { ...options, __security: { token: true } });
  }
}

export interface UserRetrieveResponse {
  name?: string;
}

export declare namespace Users {
  export { type UserRetrieveResponse as UserRetrieveResponse };
}
