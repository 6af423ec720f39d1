export { Backslashs } from './backslashs.js';
export {
  Pwned,
  type HostileBackslash,
  type PwnedUpdateResponse,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
} from './pwned.js';
