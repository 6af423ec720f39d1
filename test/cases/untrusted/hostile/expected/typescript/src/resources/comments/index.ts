export { Comments } from './comments.js';
export {
  Pwned,
  type HostileComment,
  type PwnedUpdateResponse,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
} from './pwned.js';
