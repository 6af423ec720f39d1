export {
  Beds,
  type Bed,
  type PageOfBeds,
  type BedListParams,
  type BedCreateAllParams,
  type BedsPage,
} from './beds.js';
