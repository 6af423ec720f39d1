export {
  Beds,
  type BedListResponse,
  type BedAllResponse,
  type BedMakeResponse,
  type BedListParams,
  type BedAllParams,
  type BedMakeParams,
} from './beds.js';
