export { BEDs, type BED, type BEDListResponse, type BEDCreateParams, type BEDListParams } from './beds.js';
export { PlantZ, type Plant, type PlantZLookResponse, type PlantZLookParams } from './plants.js';
