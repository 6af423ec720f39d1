export { Backslashs } from './backslashs.js';
export {
  PwnedResource,
  type HostileBackslash,
  type PwnedUpdateResponse,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
} from './pwned.js';
