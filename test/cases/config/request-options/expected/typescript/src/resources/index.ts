export { Beds, type BedListResponse, type BedListParams } from './beds.js';
