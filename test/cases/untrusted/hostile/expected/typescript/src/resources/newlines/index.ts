export { Newlines } from './newlines.js';
export {
  Pwned,
  type HostileNewline,
  type PwnedUpdateResponse,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
} from './pwned.js';
