export {
  Beds,
  type BedCreateResponse,
  type BedListResponse,
  type BedLookResponse,
  type BedCreateParams,
  type BedListParams,
} from './beds.js';
