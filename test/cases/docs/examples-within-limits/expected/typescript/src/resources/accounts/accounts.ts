import { APIResource } from '../../core/codegen.js';
import * as CallsAPI from './calls.js';
import { type CallCreateParams, Calls } from './calls.js';
import * as SettingsAPI from './settings.js';
import { Settings, type SettingUpdateParams } from './settings.js';

export class Accounts extends APIResource {
  static _key = ['accounts'] as const;

  calls: CallsAPI.Calls = new CallsAPI.Calls(this._client);
  settings: SettingsAPI.Settings = new SettingsAPI.Settings(this._client);
}

Accounts.Calls = CallsAPI.Calls;
Accounts.Settings = SettingsAPI.Settings;

export declare namespace Accounts {
  export { Calls as Calls, type CallCreateParams as CallCreateParams };

  export { Settings as Settings, type SettingUpdateParams as SettingUpdateParams };
}
