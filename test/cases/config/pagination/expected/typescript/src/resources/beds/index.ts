export { Beds, type Bed, type BedCreateParams, type BedListParams, type BedsCursorPage } from './beds.js';
export { Plants, type Plant, type PlantLookResponse, type PlantLookParams } from './plants.js';
