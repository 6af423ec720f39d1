export { Beds, type Bed, type BedCreateParams, type BedListParams, type BedsPage } from './beds/beds.js';
