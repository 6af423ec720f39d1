import {
  type APIPromise,
  APIResource,
  buildHeaders,
  cookies,
  path,
  type RequestOptions,
} from '../../core/codegen.js';

export class Users extends APIResource {
  static _key = ['orgs', 'users'] as const;

  /**
   * @example
   * ```ts
   * const user = await client.orgs.users.retrieve(0, { org_id: 'org_id' });
   * ```
   */
  retrieve(
    userID: number,
    params: UserRetrieveParams,
    options?: RequestOptions,
  ): APIPromise<UserRetrieveResponse> {
    const { org_id, 'X-Trace-Id': xTraceIDParam, session, ...query } = params;
    return this._client.get(path`/orgs/${org_id}/users/${userID}`, {
      query,
      ...options,
      headers: buildHeaders([
        { 'X-Trace-Id': xTraceIDParam, Cookie: cookies({ session }) },
        options?.headers,
      ]),
    });
  }

  /**
   * @example
   * ```ts
   * await client.orgs.users.update('user-id', {
   *   org_id: 'org_id',
   *   'Idempotency-Key': 'Idempotency-Key',
   *   name: 'name',
   *   notify: true,
   * });
   * ```
   */
  update(userID: string, params: UserUpdateParams, options?: RequestOptions): APIPromise<void> {
    const { org_id, notify, 'Idempotency-Key': idempotencyKeyParam, query_limit, ...body } = params;
    return this._client.post(path`/orgs/${org_id}/users/${userID}`, {
      query: { notify, limit: query_limit },
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*', 'Idempotency-Key': idempotencyKeyParam }, options?.headers]),
    });
  }
}

export interface UserRetrieveResponse {
  name?: string;
}

export interface UserRetrieveParams {
  /**
   * Path param: The organization.
   */
  org_id: string;

  /**
   * Header param
   */
  'X-Trace-Id'?: string;

  /**
   * Query param: What else to give.
   */
  expand?: Array<string>;

  /**
   * Cookie param
   */
  session?: string;
}

export interface UserUpdateParams {
  /**
   * Header param
   */
  'Idempotency-Key': string;

  /**
   * Body param
   */
  name: string;

  /**
   * Query param
   */
  notify: boolean;

  /**
   * Path param: The organization.
   */
  org_id: string;

  /**
   * Query param
   */
  query_limit?: number;

  /**
   * Body param: Also called limit.
   */
  limit?: string;
}

export declare namespace Users {
  export {
    type UserRetrieveResponse as UserRetrieveResponse,
    type UserRetrieveParams as UserRetrieveParams,
    type UserUpdateParams as UserUpdateParams,
  };
}
