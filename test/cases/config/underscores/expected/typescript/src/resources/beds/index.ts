export { Beds, type Bed, type BedWaterParams, type BedWaterTwiceParams } from './beds.js';
export { Soil, type SoilGetResponse } from './soil.js';
