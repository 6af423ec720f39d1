export {
  PwnedPwnedPwned,
  type HostileShell,
  type PwnedPwnedPwnedUpdateResponse,
  type PwnedPwnedPwnedRetrieveParams,
  type PwnedPwnedPwnedUpdateParams,
} from './pwned-pwned-pwned.js';
export { Shells } from './shells.js';
