export {
  PwnedResource,
  type HostileSingle,
  type PwnedUpdateResponse,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
} from './pwned.js';
export { Singles } from './singles.js';
