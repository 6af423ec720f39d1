export { Bidis } from './bidis.js';
export {
  Pwned,
  type HostileBidi,
  type PwnedUpdateResponse,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
} from './pwned.js';
