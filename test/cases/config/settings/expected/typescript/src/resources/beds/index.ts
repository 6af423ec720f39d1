// Grown by hand.

export { Beds, type Bed, type BedListResponse, type BedCreateParams, type BedListParams } from './beds.js';
export { Plants, type Plant, type PlantLookParams } from './plants.js';
