import { APIResource } from '../../core/codegen.js';
import * as ScriptPwnedScriptTsPwnedAPI from './script-pwned-script-ts-pwned.js';
import {
  type HostileFence,
  ScriptPwnedScriptTsPwned,
  type ScriptPwnedScriptTsPwnedRetrieveParams,
  type ScriptPwnedScriptTsPwnedUpdateParams,
  type ScriptPwnedScriptTsPwnedUpdateResponse,
} from './script-pwned-script-ts-pwned.js';

export class Fences extends APIResource {
  static _key = ['fences'] as const;

  scriptPwnedScriptTsPwned: ScriptPwnedScriptTsPwnedAPI.ScriptPwnedScriptTsPwned =
    new ScriptPwnedScriptTsPwnedAPI.ScriptPwnedScriptTsPwned(this._client);
}

Fences.ScriptPwnedScriptTsPwned = ScriptPwnedScriptTsPwnedAPI.ScriptPwnedScriptTsPwned;

export declare namespace Fences {
  export {
    ScriptPwnedScriptTsPwned as ScriptPwnedScriptTsPwned,
    type HostileFence as HostileFence,
    type ScriptPwnedScriptTsPwnedUpdateResponse as ScriptPwnedScriptTsPwnedUpdateResponse,
    type ScriptPwnedScriptTsPwnedRetrieveParams as ScriptPwnedScriptTsPwnedRetrieveParams,
    type ScriptPwnedScriptTsPwnedUpdateParams as ScriptPwnedScriptTsPwnedUpdateParams,
  };
}
