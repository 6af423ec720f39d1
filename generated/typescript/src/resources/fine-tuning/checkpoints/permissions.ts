import {
  type APIPromise,
  APIResource,
  type PagePromise,
  path,
  type RequestOptions,
} from '../../../core/codegen.js';
import { ConversationCursorPage, type ConversationCursorPageParams, Page } from '../../../pagination.js';

/**
 * Fine-tune models on training data of your own, and manage who may use the
 * results.
 */
export class Permissions extends APIResource {
  static _key = ['fineTuning', 'checkpoints', 'permissions'] as const;

  /**
   * Lets an owner of the organization share a fine-tuned model checkpoint with
   * further projects in it.
   *
   * **Note:** only an
   * [admin API key](https://platform.openai.com/docs/api-reference/admin-api-keys)
   * may do this.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const permission of client.fineTuning.checkpoints.permissions.create(
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
   * Shows an owner of the organization which projects may use a fine-tuned model
   * checkpoint.
   *
   * **Note:** only an
   * [admin API key](https://platform.openai.com/docs/api-reference/admin-api-keys)
   * may do this.
   *
   * @deprecated Use `list`, which goes through the pages, in its place.
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
   * Shows an owner of the organization which projects may use a fine-tuned model
   * checkpoint.
   *
   * **Note:** only an
   * [admin API key](https://platform.openai.com/docs/api-reference/admin-api-keys)
   * may do this.
   *
   * @example
   * ```ts
   * // Automatically fetches more pages as needed.
   * for await (const permission of client.fineTuning.checkpoints.permissions.list(
   *   'ft-AF1WoRqd3aJAHsqc9NY7iL8F',
   * )) {
   *   // ...
   * }
   * ```
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
   * Lets an owner of the organization take back a project's permission to use a
   * fine-tuned model checkpoint.
   *
   * **Note:** only an
   * [admin API key](https://platform.openai.com/docs/api-reference/admin-api-keys)
   * may do this.
   *
   * @example
   * ```ts
   * const permission = await client.fineTuning.checkpoints.permissions.delete(
   *   'cp_zc4Q7MP6XxulcVzj4MZdwsAB',
   *   {
   *     fine_tuned_model_checkpoint:
   *       'ft:gpt-4o-mini-2024-07-18:org:weather:B7R9VjQd',
   *   },
   * );
   * ```
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
 * A `checkpoint.permission` object says that a project may use a fine-tuned model
 * checkpoint.
 */
export interface PermissionCreateResponse {
  /**
   * Identifies the permission in other calls of the API.
   */
  id: string;

  /**
   * When the permission was made, in Unix time (seconds).
   */
  created_at: number;

  /**
   * The type of the object, always "checkpoint.permission".
   */
  object: 'checkpoint.permission';

  /**
   * The ID of the project that may use the checkpoint.
   */
  project_id: string;
}

export interface PermissionRetrieveResponse {
  /**
   * The permissions on this page.
   */
  data: Array<PermissionRetrieveResponse.Data>;

  /**
   * Whether there are permissions after this page.
   */
  has_more: boolean;

  /**
   * The type of the object, always "list".
   */
  object: 'list';

  /**
   * The ID of the first permission on this page.
   */
  first_id?: string | null;

  /**
   * The ID of the last permission on this page, to ask for the next page with.
   */
  last_id?: string | null;
}

export namespace PermissionRetrieveResponse {
  /**
   * A `checkpoint.permission` object says that a project may use a fine-tuned model
   * checkpoint.
   */
  export interface Data {
    /**
     * Identifies the permission in other calls of the API.
     */
    id: string;

    /**
     * When the permission was made, in Unix time (seconds).
     */
    created_at: number;

    /**
     * The type of the object, always "checkpoint.permission".
     */
    object: 'checkpoint.permission';

    /**
     * The ID of the project that may use the checkpoint.
     */
    project_id: string;
  }
}

/**
 * A `checkpoint.permission` object says that a project may use a fine-tuned model
 * checkpoint.
 */
export interface PermissionListResponse {
  /**
   * Identifies the permission in other calls of the API.
   */
  id: string;

  /**
   * When the permission was made, in Unix time (seconds).
   */
  created_at: number;

  /**
   * The type of the object, always "checkpoint.permission".
   */
  object: 'checkpoint.permission';

  /**
   * The ID of the project that may use the checkpoint.
   */
  project_id: string;
}

export interface PermissionDeleteResponse {
  /**
   * The ID of the permission that was deleted.
   */
  id: string;

  /**
   * Whether the permission was deleted.
   */
  deleted: boolean;

  /**
   * The type of the object, always "checkpoint.permission".
   */
  object: 'checkpoint.permission';
}

export interface PermissionCreateParams {
  /**
   * The IDs of the projects that may use the checkpoint from now on.
   */
  project_ids: Array<string>;
}

export interface PermissionRetrieveParams {
  /**
   * The ID of the last permission on the page before, to get the page that follows
   * it.
   */
  after?: string;

  /**
   * How many permissions to give on a page.
   */
  limit?: number;

  /**
   * Whether the oldest permission comes first (`ascending`) or the newest
   * (`descending`).
   */
  order?: 'ascending' | 'descending';

  /**
   * Only permissions for the project with this ID.
   */
  project_id?: string;
}

export interface PermissionListParams extends ConversationCursorPageParams {
  /**
   * Whether the oldest permission comes first (`ascending`) or the newest
   * (`descending`).
   */
  order?: 'ascending' | 'descending';

  /**
   * Only permissions for the project with this ID.
   */
  project_id?: string;
}

export interface PermissionDeleteParams {
  /**
   * The ID of the fine-tuned model checkpoint that was shared.
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
