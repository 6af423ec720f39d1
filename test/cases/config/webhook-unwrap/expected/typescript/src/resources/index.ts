export {
  Beds,
  type Bed,
  type BedListResponse,
  type UnwrapWebhookEvent,
  type BedCreateParams,
  type BedListParams,
} from './beds/beds.js';
