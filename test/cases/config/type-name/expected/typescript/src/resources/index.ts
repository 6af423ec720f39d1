export {
  Beds,
  type APIBed2,
  type BedListResponse,
  type BedCreateParams,
  type BedListParams,
} from './beds.js';
