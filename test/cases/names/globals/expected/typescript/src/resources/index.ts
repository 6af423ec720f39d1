export {
  All,
  type APIResource,
  type Array,
  type Date,
  type File,
  type Object,
  type Promise,
  type Record,
  type AllRetrieveResponse,
} from './all.js';
export { ErrorResource, type Error } from './error.js';
export { ResponseResource, type Response } from './response.js';
