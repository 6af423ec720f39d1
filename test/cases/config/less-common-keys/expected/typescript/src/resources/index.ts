export {
  Beds,
  type Bed,
  type Growth,
  type PlantingRequest,
  type PlantingRequestBase,
  type PlantingRequestNonStreaming,
  type PlantingRequestStreaming,
} from './beds.js';
export { GDNPlants } from './gdn-plants.js';
