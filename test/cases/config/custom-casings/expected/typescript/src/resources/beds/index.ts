export { BEDs, type BED, type BEDCreateParams, type BEDListParams, type BEDSPage } from './beds.js';
export { PlantZ, type Plant, type PlantZLookResponse, type PlantZLookParams } from './plants.js';
