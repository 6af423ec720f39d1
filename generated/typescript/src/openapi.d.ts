/** The API as it is on the wire: an escape hatch, and what the models are checked against. Written by openapi-typescript. */
export interface paths {
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List checkpoint permissions
         * @description Shows an owner of the organization which projects may use a fine-tuned model checkpoint.
         *
         *     **Note:** only an [admin API key](https://platform.openai.com/docs/api-reference/admin-api-keys) may do this.
         */
        get: operations["listFineTuningCheckpointPermissions"];
        put?: never;
        /**
         * Create checkpoint permissions
         * @description Lets an owner of the organization share a fine-tuned model checkpoint with further projects in it.
         *
         *     **Note:** only an [admin API key](https://platform.openai.com/docs/api-reference/admin-api-keys) may do this.
         */
        post: operations["createFineTuningCheckpointPermission"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions/{permission_id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Delete checkpoint permission
         * @description Lets an owner of the organization take back a project's permission to use a fine-tuned model checkpoint.
         *
         *     **Note:** only an [admin API key](https://platform.openai.com/docs/api-reference/admin-api-keys) may do this.
         */
        delete: operations["deleteFineTuningCheckpointPermission"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /**
         * FineTuningCheckpointPermission
         * @description A `checkpoint.permission` object says that a project may use a fine-tuned model checkpoint.
         * @example {
         *       "object": "checkpoint.permission",
         *       "id": "cp_zc4Q7MP6XxulcVzj4MZdwsAB",
         *       "created_at": 1712211699,
         *       "project_id": "proj_abGMw1llN8IrBb6SvvY5A1iH"
         *     }
         */
        FineTuningCheckpointPermission: {
            /** @description Identifies the permission in other calls of the API. */
            id: string;
            /**
             * Format: unixtime
             * @description When the permission was made, in Unix time (seconds).
             */
            created_at: number;
            /** @description The ID of the project that may use the checkpoint. */
            project_id: string;
            /**
             * @description The type of the object, always "checkpoint.permission".
             * @constant
             */
            object: "checkpoint.permission";
        };
        ListFineTuningCheckpointPermissionResponse: {
            /** @description The permissions on this page. */
            data: components["schemas"]["FineTuningCheckpointPermission"][];
            /**
             * @description The type of the object, always "list".
             * @constant
             */
            object: "list";
            /** @description The ID of the first permission on this page. */
            first_id?: string | null;
            /** @description The ID of the last permission on this page, to ask for the next page with. */
            last_id?: string | null;
            /** @description Whether there are permissions after this page. */
            has_more: boolean;
        };
        CreateFineTuningCheckpointPermissionRequest: {
            /** @description The IDs of the projects that may use the checkpoint from now on. */
            project_ids: string[];
        };
        DeleteFineTuningCheckpointPermissionResponse: {
            /** @description The ID of the permission that was deleted. */
            id: string;
            /**
             * @description The type of the object, always "checkpoint.permission".
             * @constant
             */
            object: "checkpoint.permission";
            /** @description Whether the permission was deleted. */
            deleted: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    listFineTuningCheckpointPermissions: {
        parameters: {
            query?: {
                /** @description Only permissions for the project with this ID. */
                project_id?: string;
                /** @description The ID of the last permission on the page before, to get the page that follows it. */
                after?: string;
                /** @description How many permissions to give on a page. */
                limit?: number;
                /** @description Whether the oldest permission comes first (`ascending`) or the newest (`descending`). */
                order?: "ascending" | "descending";
            };
            header?: never;
            path: {
                /**
                 * @description The ID of the fine-tuned model checkpoint whose permissions are wanted.
                 * @example ft-AF1WoRqd3aJAHsqc9NY7iL8F
                 */
                fine_tuned_model_checkpoint: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of permissions. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFineTuningCheckpointPermissionResponse"];
                };
            };
        };
    };
    createFineTuningCheckpointPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the fine-tuned model checkpoint to share.
                 * @example ft:gpt-4o-mini-2024-07-18:org:weather:B7R9VjQd
                 */
                fine_tuned_model_checkpoint: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFineTuningCheckpointPermissionRequest"];
            };
        };
        responses: {
            /** @description The permissions that were made. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListFineTuningCheckpointPermissionResponse"];
                };
            };
        };
    };
    deleteFineTuningCheckpointPermission: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The ID of the fine-tuned model checkpoint that was shared.
                 * @example ft:gpt-4o-mini-2024-07-18:org:weather:B7R9VjQd
                 */
                fine_tuned_model_checkpoint: string;
                /**
                 * @description The ID of the permission to take back.
                 * @example cp_zc4Q7MP6XxulcVzj4MZdwsAB
                 */
                permission_id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The permission is gone. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeleteFineTuningCheckpointPermissionResponse"];
                };
            };
        };
    };
}
