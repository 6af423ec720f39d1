export { Doubles } from './doubles.js';
export {
  Pwned,
  type HostileDouble,
  type PwnedUpdateResponse,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
} from './pwned.js';
