export { Images, type ImageEitherParams, type ImageOneParams } from './images.js';
export {
  Things,
  type ThingUpdateParams,
  type ThingFormParams,
  type ThingReplaceParams,
  type ThingTextParams,
  type ThingVendorParams,
} from './things/things.js';
