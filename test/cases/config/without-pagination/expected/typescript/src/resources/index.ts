export { Beds, type Bed, type BedListResponse, type BedListParams } from './beds.js';
