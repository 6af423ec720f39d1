export * from './shared.js';
export { Beds, type Bed, type RaisedBed, type BedListParams, type BedsPage } from './beds.js';
