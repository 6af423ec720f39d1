export { Fences } from './fences.js';
export {
  ScriptPwnedScriptTsPwned,
  type HostileFence,
  type ScriptPwnedScriptTsPwnedUpdateResponse,
  type ScriptPwnedScriptTsPwnedRetrieveParams,
  type ScriptPwnedScriptTsPwnedUpdateParams,
} from './script-pwned-script-ts-pwned.js';
