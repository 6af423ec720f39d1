export {
  ExamplePwnedLinkPwned,
  type HostileJsdoc,
  type ExamplePwnedLinkPwnedUpdateResponse,
  type ExamplePwnedLinkPwnedRetrieveParams,
  type ExamplePwnedLinkPwnedUpdateParams,
} from './example-pwned-link-pwned.js';
export { Jsdocs } from './jsdocs.js';
