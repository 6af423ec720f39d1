export {
  ScriptScriptPwnedScriptImgSrcXOnerrorPwned,
  type HostileScript,
  type ScriptScriptPwnedScriptImgSrcXOnerrorPwnedUpdateResponse,
  type ScriptScriptPwnedScriptImgSrcXOnerrorPwnedRetrieveParams,
  type ScriptScriptPwnedScriptImgSrcXOnerrorPwnedUpdateParams,
} from './script-script-pwned-script-img-src-x-onerror-pwned.js';
export { Scripts } from './scripts.js';
