/** What a user may write. Everything here compiles under every TypeScript that the consumers' test names. */
import OpenAI, { APIError, NotFoundError, OpenAIError, type ClientOptions } from 'openai-permissions';
import { APIPromise } from 'openai-permissions/api-promise';
import { RateLimitError } from 'openai-permissions/core/error.mjs';
import { ConversationCursorPage, Page, PagePromise } from 'openai-permissions/pagination';
import { APIResource } from 'openai-permissions/resource';
import {
  Permissions,
  type PermissionCreateResponse,
  type PermissionListParams,
  type PermissionListResponse,
  type PermissionRetrieveResponse,
} from 'openai-permissions/resources/fine-tuning/checkpoints/permissions';
import type { components } from 'openai-permissions/openapi';
import { VERSION } from 'openai-permissions/version';

const options: ClientOptions = { adminAPIKey: 'sk', maxRetries: 3, timeout: 1000, baseURL: null };
const client = new OpenAI(options);
const { permissions } = client.fineTuning.checkpoints;
const resource: APIResource = permissions;
const version: string = VERSION;

export async function everyCall(): Promise<void> {
  const made = await permissions.create('ft', { project_ids: ['a'] }, { timeout: 5 });
  const grants: PermissionCreateResponse[] = made.data;
  const pages: Page<PermissionCreateResponse> = made;

  const page: ConversationCursorPage<PermissionListResponse> = await permissions.list('ft');
  const query: PermissionListParams = { after: 'a', limit: 1, order: 'ascending', project_id: 'p' };
  const promise: PagePromise<
    ConversationCursorPage<PermissionListResponse>,
    PermissionListResponse
  > = permissions.list('ft', query, { headers: { 'x-a': 'b', 'x-none': null } });
  for await (const permission of promise) permission.project_id.toUpperCase();
  for await (const each of (await permissions.list('ft', null)).iterPages()) each.data.map(({ id }) => id);
  if (page.hasNextPage()) await page.getNextPage();

  const raw: APIPromise<PermissionRetrieveResponse> = permissions.retrieve('ft', { order: 'descending' });
  const items: PermissionRetrieveResponse.Data[] = (await raw).data;
  const last: string | null | undefined = (await raw).last_id;

  const gone = await permissions.delete('cp', { fine_tuned_model_checkpoint: 'ft' });
  const kind: 'checkpoint.permission' = gone.object;
  const { data, response, request_id } = await permissions.list('ft').withResponse();
  const status: number = response.status;
  const id: string | null | undefined = request_id;
  const bare: Response = await permissions.retrieve('ft').asResponse();
  void [grants, pages, items, last, kind, data, status, id, bare, resource, version];
}

export function whatWentWrong(error: unknown): string | undefined {
  if (error instanceof RateLimitError) return error.headers.get('retry-after') ?? undefined;
  if (error instanceof NotFoundError) return `${error.status}`;
  if (error instanceof APIError) return error.requestID ?? undefined;
  return error instanceof OpenAIError ? error.message : undefined;
}

export const more: OpenAI = client.withOptions({ timeout: 1, logLevel: 'debug' });
export const theClass: typeof Permissions = OpenAI.FineTuning.Checkpoints.Permissions;
export const named: OpenAI.FineTuning.Checkpoints.PermissionListResponse[] = [];
export const onTheWire: components['schemas']['FineTuningCheckpointPermission'][] = named;
export const answer: Promise<{ ok: boolean }> = client.post<{ ok: boolean }>('/x', { body: { a: 1 } });
