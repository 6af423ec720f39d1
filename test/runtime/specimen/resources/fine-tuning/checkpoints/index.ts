export { Checkpoints } from './checkpoints.js';
export {
  Permissions,
  type PermissionCreateResponse,
  type PermissionRetrieveResponse,
  type PermissionListResponse,
  type PermissionDeleteResponse,
  type PermissionCreateResponsesPage,
  type PermissionListResponsesPage,
  type PermissionCreateParams,
  type PermissionRetrieveParams,
  type PermissionListParams,
  type PermissionDeleteParams,
} from './permissions.js';
