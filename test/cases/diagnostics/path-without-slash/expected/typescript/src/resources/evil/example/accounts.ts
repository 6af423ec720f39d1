import { type APIPromise, APIResource, path, type RequestOptions } from '../../../core/codegen.js';

export class Accounts extends APIResource {
  static _key = ['evil', 'example', 'accounts'] as const;

  /**
   * @example
   * ```ts
   * const account = await client.evil.example.accounts.retrieve('id');
   * ```
   */
  retrieve(id: string, options?: RequestOptions): APIPromise<AccountRetrieveResponse> {
    return this._client.get(path`/.evil.example/accounts/${id}`, { ...options, __security: { token: true } });
  }
}

export interface AccountRetrieveResponse {
  name?: string;
}

export declare namespace Accounts {
  export { type AccountRetrieveResponse as AccountRetrieveResponse };
}
