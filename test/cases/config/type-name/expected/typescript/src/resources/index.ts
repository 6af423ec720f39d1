export { Beds, type APIBed2, type BedCreateParams, type BedListParams, type APIBed2sPage } from './beds.js';
