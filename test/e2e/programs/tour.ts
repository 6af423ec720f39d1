/**
 * A program as a user writes it: every call of the permissions API, and everything that can go wrong with one. It prints what came of each
 * step as one JSON object. Only globals that both browsers and Node.js have; the e2e tests put in the server's address and run it as
 * TypeScript, as an ECMAScript module and as CommonJS.
 */
import OpenAI, { APIConnectionError, APIError, RateLimitError } from 'openai-permissions';

const origin = 'http://127.0.0.1:0';
const checkpoint = 'ft:gpt-4o-mini:org:weather:B7R9VjQd';
const client = new OpenAI({ baseURL: `${origin}/v1`, adminAPIKey: 'sk-admin-e2e', apiKey: null });
const { permissions } = client.fineTuning.checkpoints;

const results: { [step: string]: unknown } = {};

async function step(name: string, action: () => Promise<unknown>): Promise<void> {
  results[name] = await action().catch(describe);
}

function describe(error: unknown): object {
  if (!(error instanceof Error)) return { thrown: typeof error };
  return {
    error: error.constructor.name,
    message: error instanceof SyntaxError ? 'whatever the engine says' : error.message,
    isAPIError: error instanceof APIError,
    isConnectionError: error instanceof APIConnectionError,
    ...(error instanceof APIError && {
      status: error.status,
      requestID: typeof error.requestID,
      type: error.type,
    }),
  };
}

/** Makes the server's next requests fail. */
async function fail(...faults: object[]): Promise<void> {
  await fetch(`${origin}/faults`, { method: 'POST', body: JSON.stringify(faults) });
}

/** The ids of a listing's first permissions. */
async function first(listing: ReturnType<typeof permissions.list>): Promise<string[]> {
  return (await listing).data.map((permission) => permission.id);
}

async function main(): Promise<void> {
  await step('for await goes over three pages', async () => {
    const ids: string[] = [];
    for await (const permission of permissions.list(checkpoint)) ids.push(permission.id);
    return ids;
  });
  await step('page by page', async () => {
    const sizes: number[] = [];
    const page = await permissions.list(checkpoint, { limit: 12 });
    for await (const each of page.iterPages()) sizes.push(each.data.length);
    return sizes;
  });
  await step('the next page by hand', async () => {
    const page = await permissions.list(checkpoint, { limit: 20 });
    const next = page.hasNextPage() ? await page.getNextPage() : undefined;
    return [page.data.length, page.has_more, page.last_id, next?.data.length, next?.hasNextPage()];
  });
  await step('no page after an empty one', async () => {
    return (await permissions.list(checkpoint, { project_id: 'proj_none' })).getNextPage();
  });
  await step('in ascending order', () =>
    first(permissions.list(checkpoint, { order: 'ascending', limit: 3 })),
  );
  await step('of one project', () => first(permissions.list(checkpoint, { project_id: 'proj_7' })));
  await step('retrieve gives the list as it is', async () => {
    const list = await permissions.retrieve(checkpoint, { limit: 2 });
    return [list.object, list.has_more, list.first_id, list.last_id, list.data.length, Object.keys(list)];
  });
  await step('with response', async () => {
    const { data, response, request_id } = await permissions.list(checkpoint, { limit: 1 }).withResponse();
    return [data.data.length, response.status, typeof request_id];
  });
  await step('create', async () => {
    const page = await permissions.create(checkpoint, { project_ids: ['proj_new', 'proj_newer'] });
    return [page.object, page.data.map(({ id, project_id }) => [id, project_id]), page.hasNextPage()];
  });
  await step('delete', async () => {
    return permissions.delete('cp_26', { fine_tuned_model_checkpoint: checkpoint });
  });
  await step('delete what is gone', async () => {
    return permissions.delete('cp_26', { fine_tuned_model_checkpoint: checkpoint });
  });
  await step('what is left', async () => {
    let count = 0;
    for await (const permission of permissions.list(checkpoint))
      count += permission.object.length > 0 ? 1 : 0;
    return count;
  });
  await step('an id with every odd character', () => first(permissions.list('a/b?c#d%e f/é')));
  await step('an id that would leave the path', async () => permissions.list('..'));
  await step('a wrong key', async () => {
    await client.withOptions({ adminAPIKey: 'wrong' }).fineTuning.checkpoints.permissions.list(checkpoint);
  });
  await step('no key at all', async () => {
    await Promise.resolve();
    try {
      return new OpenAI({ apiKey: null, adminAPIKey: null }).baseURL;
    } catch (error) {
      return [
        error instanceof OpenAI.OpenAIError,
        /^Missing credentials\. .*OPENAI_ADMIN_KEY/.test(String((error as Error).message)),
      ];
    }
  });
  await step('429 with Retry-After is tried again', async () => {
    await fail({ kind: 'status', status: 429, headers: { 'retry-after': '1' } });
    const from = Date.now();
    const ids = await first(permissions.list(checkpoint, { limit: 1 }));
    const waited = Date.now() - from;
    return [ids, waited >= 1000 && waited < 5000];
  });
  await step('429 without retries', async () => {
    await fail({ kind: 'status', status: 429, headers: { 'retry-after': '1' } });
    await permissions.list(checkpoint, {}, { maxRetries: 0 }).catch((error: unknown) => {
      throw error instanceof RateLimitError && error.headers.get('retry-after') === '1'
        ? error
        : new Error('headers');
    });
  });
  await step('500 twice is tried again', async () => {
    const fault = { kind: 'status', status: 500, headers: { 'retry-after-ms': '1' } };
    await fail(fault, fault);
    return first(permissions.list(checkpoint, { limit: 1 }));
  });
  await step('500 to the end', async () => {
    const fault = { kind: 'status', status: 500, headers: { 'retry-after-ms': '1' } };
    await fail(fault, fault, fault);
    await permissions.list(checkpoint);
  });
  await step('a server that never answers', async () => {
    await fail({ kind: 'hang' });
    await permissions.list(checkpoint, {}, { timeout: 100, maxRetries: 0 });
  });
  await step('a server that stops in the body', async () => {
    await fail({ kind: 'hang-in-body' });
    await permissions.list(checkpoint, {}, { timeout: 100, maxRetries: 0 });
  });
  await step('a cut connection', async () => {
    await fail({ kind: 'cut' });
    await permissions.list(checkpoint, {}, { maxRetries: 0 });
  });
  await step('a cut connection is tried again', async () => {
    await fail({ kind: 'cut' });
    return first(permissions.list(checkpoint, { limit: 1 }));
  });
  await step('a connection cut in the body', async () => {
    await fail({ kind: 'cut-in-body' });
    await permissions.list(checkpoint, {}, { maxRetries: 0 });
  });
  await step('JSON that is none', async () => {
    await fail({ kind: 'bad-json' });
    await permissions.list(checkpoint);
  });
  await step('a call that is called off', async () => {
    await fail({ kind: 'hang' });
    const controller = new AbortController();
    const call = permissions.list(checkpoint, {}, { signal: controller.signal });
    setTimeout(() => controller.abort(), 50);
    await call;
  });
  await step('a request that no method describes', async () => {
    const headers = { authorization: 'Bearer sk-admin-e2e' };
    return client.get(`/fine_tuning/checkpoints/${checkpoint}/permissions`, { query: { limit: 1 }, headers });
  });
  console.log(JSON.stringify(results));
}

void main();
