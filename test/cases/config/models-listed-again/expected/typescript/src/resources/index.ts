export * from './shared.js';
export * from './top-level.js';
export { Beds, type Bed, type RaisedBed, type Soil } from './beds.js';
export { Plants, type Ground, type Place, type Plant } from './plants.js';
