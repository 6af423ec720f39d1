export { BEDs, type BED, type BEDCreateParams, type BEDListParams, type BEDSPage } from './beds/beds.js';
