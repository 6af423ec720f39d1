export {
  Beds,
  type Bed,
  type BedListResponse,
  type UnwrapWebhookEvent,
  type BedCreateParams,
  type BedListParams,
} from './beds.js';
export {
  Plants,
  type Plant,
  type PlantBloomedEvent,
  type PlantWiltedEvent,
  type PlantLookResponse,
  type PlantLookParams,
} from './plants.js';
