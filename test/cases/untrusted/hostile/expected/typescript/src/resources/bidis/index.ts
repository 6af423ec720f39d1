export { Bidis } from './bidis.js';
export {
  PwnedResource,
  type HostileBidi,
  type PwnedUpdateResponse,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
} from './pwned.js';
