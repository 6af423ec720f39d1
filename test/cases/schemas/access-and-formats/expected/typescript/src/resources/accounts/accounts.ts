import { type APIPromise, APIResource, type RequestOptions } from '../../core/codegen.js';
import * as PictureAPI from './picture.js';
import { Picture } from './picture.js';

export class Accounts extends APIResource {
  static _key = ['accounts'] as const;

  picture: PictureAPI.Picture = new PictureAPI.Picture(this._client);

  /**
   * @example
   * ```ts
   * const account = await client.accounts.create({
   *   created: '2020-01-31T12:34:56.000Z',
   *   password: 'password',
   * });
   * ```
   */
  create(body: AccountCreateParams, options?: RequestOptions): APIPromise<Account> {
    return this._client.post('/accounts', { body, ...options });
  }
}

export interface Account {
  id: string;

  created: string;

  password: string;

  balance?: number;

  /**
   * @deprecated
   */
  birthday?: string;

  key?: string;

  ratio?: number;

  site?: string;
}

export interface AccountCreateParams {
  created: string;

  password: string;

  balance?: number;

  /**
   * @deprecated
   */
  birthday?: string;

  key?: string;

  ratio?: number;

  site?: string;
}

Accounts.Picture = PictureAPI.Picture;

export declare namespace Accounts {
  export { type Account as Account, type AccountCreateParams as AccountCreateParams };

  export { Picture as Picture };
}
