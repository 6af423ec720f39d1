export {
  Cursors,
  type CursorListResponse,
  type CursorListParams,
  type CursorListResponsesPage,
} from './cursors.js';
export { IDs, type IDListResponse, type IDListParams, type IDListResponsesPage } from './ids.js';
export {
  Offsets,
  type OffsetListResponse,
  type OffsetListParams,
  type OffsetListResponsesPage,
} from './offsets.js';
export {
  PagesResource,
  type PageListResponse,
  type PageListParams,
  type PageListResponsesPage,
} from './pages.js';
export {
  Searches,
  type SearchListResponse,
  type SearchListParams,
  type SearchListResponsesPage,
} from './searches.js';
export { URLs, type URLListResponse, type URLListResponsesPage } from './urls.js';
