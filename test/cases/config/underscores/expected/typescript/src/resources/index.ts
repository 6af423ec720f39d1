export { Beds, type Bed, type BedWaterParams, type BedWaterTwiceParams } from './beds/beds.js';
