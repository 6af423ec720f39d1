export {
  Things,
  type ThingRetrieveResponse,
  type ThingRetrieveParams,
  type ThingUpdateParams,
} from './things.js';
