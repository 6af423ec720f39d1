export { Newlines } from './newlines.js';
export {
  PwnedResource,
  type HostileNewline,
  type PwnedUpdateResponse,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
} from './pwned.js';
