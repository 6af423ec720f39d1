export * from './shared.js';
export { Beds, type Bed, type RaisedBed, type BedListResponse, type BedListParams } from './beds.js';
