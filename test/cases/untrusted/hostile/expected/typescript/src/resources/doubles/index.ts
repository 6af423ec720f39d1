export { Doubles } from './doubles.js';
export {
  PwnedResource,
  type HostileDouble,
  type PwnedUpdateResponse,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
} from './pwned.js';
