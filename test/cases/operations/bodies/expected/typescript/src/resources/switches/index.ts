export {
  State,
  type StateCreateParams,
  type StateRetrieveParams,
  type StateUpdateParams,
  type StateReplaceParams,
} from './state.js';
export { Switches } from './switches.js';
