export { Comments } from './comments.js';
export {
  PwnedResource,
  type HostileComment,
  type PwnedUpdateResponse,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
} from './pwned.js';
