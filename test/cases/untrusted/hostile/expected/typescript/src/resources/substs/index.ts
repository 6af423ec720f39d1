export {
  PwnedResource,
  type HostileSubst,
  type PwnedUpdateResponse,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
} from './pwned.js';
export { Substs } from './substs.js';
