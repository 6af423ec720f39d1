export { Beds, type BedCreateParams } from './beds.js';
