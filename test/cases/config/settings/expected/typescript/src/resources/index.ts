// Grown by hand.

export {
  Beds,
  type Bed,
  type BedListResponse,
  type BedCreateParams,
  type BedListParams,
} from './beds/beds.js';
