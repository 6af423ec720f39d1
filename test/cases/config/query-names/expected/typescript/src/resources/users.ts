import { APIResource, type PagePromise, path, type RequestOptions } from '../core/codegen.js';
import { ItemsCursor, type ItemsCursorParams } from '../pagination.js';
import type * as MessagesAPI from './messages.js';
import type { MessagesItemsCursor } from './messages.js';

export class Users extends APIResource {
  static _key = ['users'] as const;

  /**
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const message of client.users.listMessages('user_id')) {
   *   // ...
   * }
   * ```
   */
  listMessages(
    userID: string,
    query: UserListMessagesParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<MessagesItemsCursor, MessagesAPI.Message> {
    return this._client.getAPIList(path`/users/${userID}/messages`, ItemsCursor<MessagesAPI.Message>, {
      query,
      ...options,
    });
  }
}

export interface UserListMessagesParams extends ItemsCursorParams {
  query_options?: UserListMessagesParams.QueryOptions;
}

export namespace UserListMessagesParams {
  export interface QueryOptions {
    cursor?: string;
  }
}

export declare namespace Users {
  export { type UserListMessagesParams as UserListMessagesParams };
}

export { type MessagesItemsCursor };
