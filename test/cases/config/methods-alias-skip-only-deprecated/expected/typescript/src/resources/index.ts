export {
  Beds,
  type BedListResponse,
  type BedAllResponse,
  type BedMakeResponse,
  type BedListParams,
  type BedAllParams,
  type BedMakeParams,
  type BedListResponsesPage,
  type BedAllResponsesPage,
} from './beds.js';
