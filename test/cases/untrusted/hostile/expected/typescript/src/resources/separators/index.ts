export {
  PwnedResource,
  type HostileSeparator,
  type PwnedUpdateResponse,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
} from './pwned.js';
export { Separators } from './separators.js';
