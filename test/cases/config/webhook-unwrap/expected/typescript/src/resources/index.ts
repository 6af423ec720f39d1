export {
  Beds,
  type Bed,
  type UnwrapWebhookEvent,
  type BedCreateParams,
  type BedListParams,
  type BedsPage,
} from './beds/beds.js';
