import { APIResource } from '../../../core/codegen.js';
import * as PermissionsAPI from './permissions.js';
import {
  type PermissionCreateParams,
  type PermissionCreateResponse,
  type PermissionCreateResponsesPage,
  type PermissionDeleteParams,
  type PermissionDeleteResponse,
  type PermissionListParams,
  type PermissionListResponse,
  type PermissionListResponsesPage,
  type PermissionRetrieveParams,
  type PermissionRetrieveResponse,
  Permissions,
} from './permissions.js';

export class Checkpoints extends APIResource {
  static _key = ['fineTuning', 'checkpoints'] as const;

  /**
   * Fine-tune models on training data of your own, and manage who may use the
   * results.
   */
  permissions: PermissionsAPI.Permissions = new PermissionsAPI.Permissions(this._client);
}

Checkpoints.Permissions = PermissionsAPI.Permissions;

export declare namespace Checkpoints {
  export {
    Permissions as Permissions,
    type PermissionCreateResponse as PermissionCreateResponse,
    type PermissionRetrieveResponse as PermissionRetrieveResponse,
    type PermissionListResponse as PermissionListResponse,
    type PermissionDeleteResponse as PermissionDeleteResponse,
    type PermissionCreateResponsesPage as PermissionCreateResponsesPage,
    type PermissionListResponsesPage as PermissionListResponsesPage,
    type PermissionCreateParams as PermissionCreateParams,
    type PermissionRetrieveParams as PermissionRetrieveParams,
    type PermissionListParams as PermissionListParams,
    type PermissionDeleteParams as PermissionDeleteParams,
  };
}
