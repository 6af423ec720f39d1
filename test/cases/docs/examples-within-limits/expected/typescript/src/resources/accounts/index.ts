export { Accounts } from './accounts.js';
export { Calls, type CallCreateParams } from './calls.js';
export { Settings, type SettingUpdateParams } from './settings.js';
