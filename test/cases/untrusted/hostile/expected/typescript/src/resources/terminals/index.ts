export {
  PwnedResource,
  type HostileTerminal,
  type PwnedUpdateResponse,
  type PwnedRetrieveParams,
  type PwnedUpdateParams,
} from './pwned.js';
export { Terminals } from './terminals.js';
