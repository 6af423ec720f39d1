import { type APIPromise, APIResource, buildHeaders, path, type RequestOptions } from '../../core/codegen.js';

export class Settings extends APIResource {
  static _key = ['accounts', 'settings'] as const;

  /**
   * @example
   * ```ts
   * await client.accounts.settings.update('account', { name: 'name' });
   * ```
   */
  update(account: string, body: SettingUpdateParams, options?: RequestOptions): APIPromise<void> {
    return this._client.patch(path`/accounts/${account}/settings`, {
      body,
      ...options,
      headers: buildHeaders([{ Accept: '*/*' }, options?.headers]),
    });
  }
}

export interface SettingUpdateParams {
  name: string;

  note?: string;
}

export declare namespace Settings {
  export { type SettingUpdateParams as SettingUpdateParams };
}
