export {
  A,
  type Inner,
  type InnerParam,
  type Maybe,
  type Shared,
  type ACreateResponse,
  type ACreateParams,
} from './a.js';
