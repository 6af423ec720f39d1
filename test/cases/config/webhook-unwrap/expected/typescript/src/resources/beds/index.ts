export {
  Beds,
  type Bed,
  type UnwrapWebhookEvent,
  type BedCreateParams,
  type BedListParams,
  type BedsPage,
} from './beds.js';
export {
  Plants,
  type Plant,
  type PlantBloomedEvent,
  type PlantWiltedEvent,
  type PlantLookResponse,
  type PlantLookParams,
} from './plants.js';
