export { Beds, type BedListResponse, type BedListParams, type BedListResponsesPage } from './beds.js';
