export { Beds, type Plan, type BedRetrieveResponse } from './beds.js';
