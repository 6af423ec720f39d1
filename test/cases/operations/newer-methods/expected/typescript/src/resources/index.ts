export { Search, type SearchQueryResponse, type SearchQueryParams } from './search.js';
