export { Bytes, type ByteCreateParams } from './bytes.js';
export {
  Things,
  type ThingUpdateParams,
  type ThingFormParams,
  type ThingReplaceParams,
  type ThingTextParams,
  type ThingVendorParams,
} from './things.js';
