export { List, type ListCreateResponse, type ListCreateParams } from './list.js';
export {
  Report,
  type ReportRetrieveResponse,
  type ReportUpdateResponse,
  type ReportUpdateParams,
} from './report.js';
export {
  Upload,
  type UploadCreateResponse,
  type UploadCreateParams,
  type UploadUpdateParams,
} from './upload.js';
