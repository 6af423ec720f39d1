export {
  BEDs,
  type BED,
  type BEDListResponse,
  type BEDCreateParams,
  type BEDListParams,
} from './beds/beds.js';
