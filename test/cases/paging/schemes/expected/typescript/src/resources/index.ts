export {
  Cursors,
  type CursorListResponse,
  type CursorListParams,
  type CursorListResponsesCursorPage,
} from './cursors.js';
export { IDs, type IDListResponse, type IDListParams, type IDListResponsesIDPage } from './ids.js';
export {
  Offsets,
  type OffsetListResponse,
  type OffsetListParams,
  type OffsetListResponsesOffsetPage,
} from './offsets.js';
export {
  PagesResource,
  type PageListResponse,
  type PageListParams,
  type PageListResponsesNumberedPage,
} from './pages.js';
export {
  Searches,
  type SearchListResponse,
  type SearchListParams,
  type SearchListResponsesTokenPage,
} from './searches.js';
export { URLs, type URLListResponse, type URLListResponsesURLPage } from './urls.js';
