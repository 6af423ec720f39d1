export { Checkpoints } from './checkpoints.js';
export {
  Permissions,
  type PermissionCreateResponse,
  type PermissionRetrieveResponse,
  type PermissionListResponse,
  type PermissionDeleteResponse,
  type PermissionCreateParams,
  type PermissionRetrieveParams,
  type PermissionListParams,
  type PermissionDeleteParams,
  type PermissionCreateResponsesPage,
  type PermissionListResponsesPage,
} from './permissions.js';
