export {
  Beds,
  type Bed,
  type BedCreateParams,
  type BedListParams,
  type BedsCursorPage,
} from './beds/beds.js';
