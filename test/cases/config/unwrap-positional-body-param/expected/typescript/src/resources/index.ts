export {
  Beds,
  type BedCreateResponse,
  type BedListResponse,
  type BedLookResponse,
  type BedCreateParams,
  type BedListParams,
  type BedListResponsesPage,
} from './beds.js';
