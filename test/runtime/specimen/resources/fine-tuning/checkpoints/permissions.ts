import {
  APIResource,
  path,
  type APIPromise,
  type PagePromise,
  type RequestOptions,
} from '../../../../../../templates/runtime/codegen.js';
import { ConversationCursorPage, Page, type ConversationCursorPageParams } from '../../../pagination.js';

/**
 * Manage fine-tuning jobs.
 */
export class Permissions extends APIResource {
  /**
   * Shares a fine-tuned model with other projects of the organization.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const permissionCreateResponse of client.fineTuning.checkpoints.permissions.create(
   *   'ft:gpt-4o-mini-2024-07-18:org:weather:B7R9VjQd',
   *   { project_ids: ['string'] },
   * )) {
   *   // ...
   * }
   * ```
   */
  create(
    fineTunedModelCheckpoint: string,
    body: PermissionCreateParams,
    options?: RequestOptions,
  ): PagePromise<PermissionCreateResponsesPage, PermissionCreateResponse> {
    return this._client.getAPIList(
      path`/fine_tuning/checkpoints/${fineTunedModelCheckpoint}/permissions`,
      Page<PermissionCreateResponse>,
      { body, method: 'post', ...options, __security: { adminAPIKeyAuth: true } },
    );
  }

  /**
   * Lists the projects that a fine-tuned model is shared with.
   *
   * @deprecated Use `list`, which gives one page after the other.
   */
  retrieve(
    fineTunedModelCheckpoint: string,
    query: PermissionRetrieveParams | null | undefined = {},
    options?: RequestOptions,
  ): APIPromise<PermissionRetrieveResponse> {
    return this._client.get(path`/fine_tuning/checkpoints/${fineTunedModelCheckpoint}/permissions`, {
      query,
      ...options,
      __security: { adminAPIKeyAuth: true },
    });
  }

  /**
   * Lists the projects that a fine-tuned model is shared with.
   */
  list(
    fineTunedModelCheckpoint: string,
    query: PermissionListParams | null | undefined = {},
    options?: RequestOptions,
  ): PagePromise<PermissionListResponsesPage, PermissionListResponse> {
    return this._client.getAPIList(
      path`/fine_tuning/checkpoints/${fineTunedModelCheckpoint}/permissions`,
      ConversationCursorPage<PermissionListResponse>,
      { query, ...options, __security: { adminAPIKeyAuth: true } },
    );
  }

  /**
   * Stops sharing a fine-tuned model with a project.
   */
  delete(
    permissionID: string,
    params: PermissionDeleteParams,
    options?: RequestOptions,
  ): APIPromise<PermissionDeleteResponse> {
    const { fine_tuned_model_checkpoint } = params;
    return this._client.delete(
      path`/fine_tuning/checkpoints/${fine_tuned_model_checkpoint}/permissions/${permissionID}`,
      { ...options, __security: { adminAPIKeyAuth: true } },
    );
  }
}

export type PermissionCreateResponsesPage = Page<PermissionCreateResponse>;

export type PermissionListResponsesPage = ConversationCursorPage<PermissionListResponse>;

/**
 * One project's permission to use a fine-tuned model.
 */
export interface PermissionCreateResponse {
  /**
   * Identifier of the permission.
   */
  id: string;

  /**
   * When it was given, in Unix seconds.
   */
  created_at: number;

  object: 'checkpoint.permission';

  /**
   * The project that has it.
   */
  project_id: string;
}

export interface PermissionRetrieveResponse {
  data: Array<PermissionRetrieveResponse.Data>;

  has_more: boolean;

  object: 'list';

  first_id?: string | null;

  last_id?: string | null;
}

export namespace PermissionRetrieveResponse {
  /**
   * One project's permission to use a fine-tuned model.
   */
  export interface Data {
    /**
     * Identifier of the permission.
     */
    id: string;

    /**
     * When it was given, in Unix seconds.
     */
    created_at: number;

    object: 'checkpoint.permission';

    /**
     * The project that has it.
     */
    project_id: string;
  }
}

/**
 * One project's permission to use a fine-tuned model.
 */
export interface PermissionListResponse {
  /**
   * Identifier of the permission.
   */
  id: string;

  /**
   * When it was given, in Unix seconds.
   */
  created_at: number;

  object: 'checkpoint.permission';

  /**
   * The project that has it.
   */
  project_id: string;
}

export interface PermissionDeleteResponse {
  /**
   * Identifier of the permission that was deleted.
   */
  id: string;

  /**
   * Whether it was deleted.
   */
  deleted: boolean;

  object: 'checkpoint.permission';
}

export interface PermissionCreateParams {
  /**
   * The projects to share the model with.
   */
  project_ids: Array<string>;
}

export interface PermissionRetrieveParams {
  /**
   * Identifier of the last permission of the page before.
   */
  after?: string;

  /**
   * How many permissions to give.
   */
  limit?: number;

  /**
   * In which order to give them.
   */
  order?: 'ascending' | 'descending';

  /**
   * The project whose permissions to give.
   */
  project_id?: string;
}

export interface PermissionListParams extends ConversationCursorPageParams {
  /**
   * In which order to give them.
   */
  order?: 'ascending' | 'descending';

  /**
   * The project whose permissions to give.
   */
  project_id?: string;
}

export interface PermissionDeleteParams {
  /**
   * The model that is no longer to be shared.
   */
  fine_tuned_model_checkpoint: string;
}

export declare namespace Permissions {
  export {
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
