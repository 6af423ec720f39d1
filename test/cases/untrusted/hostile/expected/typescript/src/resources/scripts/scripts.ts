import { APIResource } from '../../core/codegen.js';
import * as ScriptScriptPwnedScriptImgSrcXOnerrorPwnedAPI from './script-script-pwned-script-img-src-x-onerror-pwned.js';
import {
  type HostileScript,
  ScriptScriptPwnedScriptImgSrcXOnerrorPwned,
  type ScriptScriptPwnedScriptImgSrcXOnerrorPwnedRetrieveParams,
  type ScriptScriptPwnedScriptImgSrcXOnerrorPwnedUpdateParams,
  type ScriptScriptPwnedScriptImgSrcXOnerrorPwnedUpdateResponse,
} from './script-script-pwned-script-img-src-x-onerror-pwned.js';

export class Scripts extends APIResource {
  static _key = ['scripts'] as const;

  scriptScriptPwnedScriptImgSrcXOnerrorPwned: ScriptScriptPwnedScriptImgSrcXOnerrorPwnedAPI.ScriptScriptPwnedScriptImgSrcXOnerrorPwned =
    new ScriptScriptPwnedScriptImgSrcXOnerrorPwnedAPI.ScriptScriptPwnedScriptImgSrcXOnerrorPwned(
      this._client,
    );
}

Scripts.ScriptScriptPwnedScriptImgSrcXOnerrorPwned =
  ScriptScriptPwnedScriptImgSrcXOnerrorPwnedAPI.ScriptScriptPwnedScriptImgSrcXOnerrorPwned;

export declare namespace Scripts {
  export {
    ScriptScriptPwnedScriptImgSrcXOnerrorPwned as ScriptScriptPwnedScriptImgSrcXOnerrorPwned,
    type HostileScript as HostileScript,
    type ScriptScriptPwnedScriptImgSrcXOnerrorPwnedUpdateResponse as ScriptScriptPwnedScriptImgSrcXOnerrorPwnedUpdateResponse,
    type ScriptScriptPwnedScriptImgSrcXOnerrorPwnedRetrieveParams as ScriptScriptPwnedScriptImgSrcXOnerrorPwnedRetrieveParams,
    type ScriptScriptPwnedScriptImgSrcXOnerrorPwnedUpdateParams as ScriptScriptPwnedScriptImgSrcXOnerrorPwnedUpdateParams,
  };
}
