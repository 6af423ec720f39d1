export {
  PwnedResource,
  type HostileTick,
  type PwnedUpdateResponse,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
} from './pwned.js';
export { Ticks } from './ticks.js';
