export { Beds, type Bed, type BedBestResponse } from './beds.js';
