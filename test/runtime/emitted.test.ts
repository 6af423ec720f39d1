/** What is emitted over the run time, shown by the committed SDK and, for kinds of pages that it has not, by a wider one. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sdk } from '../support/paths.js';
import { sdkFrom } from '../wire/harness/ours.js';
import type { Page } from '../wire/harness/sdk.js';
import { widerSources } from '../wire/wider/load.js';
import { json, rejection, replying, thrown, type Reply } from './support.js';

const committed = await sdkFrom(join(sdk, 'src'));
const wider = await sdkFrom(await widerSources());
const { OpenAI, entry, statics } = committed;

/** A class that a module exports, by its name. */
type Class = new (...args: never[]) => object;
const classOf = (module: Readonly<Record<string, unknown>>, name: string) => module[name] as Class;

const url = 'https://api.openai.com/v1/fine_tuning/checkpoints/ft:a/permissions';
const items = (...ids: string[]) => ids.map((id) => ({ id }));

function stage(...replies: Reply[]) {
  const server = replying(...replies);
  const client = new OpenAI({ apiKey: 'key', adminAPIKey: 'admin', fetch: server.fetch });
  return { client, server, permissions: client.fineTuning.checkpoints.permissions };
}

describe('the package', () => {
  it('4 asks for the credentials that there are', () => {
    const error = thrown(() => new OpenAI({ apiKey: null, adminAPIKey: null }));
    expect(error).toBeInstanceOf(classOf(entry, 'OpenAIError'));
    expect(error.message).toBe(
      'Missing credentials. Please pass an `apiKey`, `adminAPIKey`, or set the `OPENAI_API_KEY` or `OPENAI_ADMIN_KEY` environment variable.',
    );
  });

  it('8 has its keys in order: resources, what every client has, what this one has', () => {
    const own = ['apiKey', 'adminAPIKey', 'organization', 'project', 'webhookSecret'];
    const keys = Object.keys(stage().client);
    expect(keys[0]).toBe('fineTuning');
    expect(keys.slice(-own.length)).toEqual(own);
  });

  it('9 has statics: itself, the timeout, errors, resources, pages', () => {
    expect(statics['OpenAI']).toBe(OpenAI);
    expect(statics['DEFAULT_TIMEOUT']).toBe(600_000);
    const FineTuning = statics['FineTuning'] as Record<string, Record<string, Class>>;
    expect(stage().client.fineTuning.constructor).toBe(FineTuning);
    expect(FineTuning['Checkpoints']?.['Permissions']?.name).toBe('Permissions');
    for (const name of ['Page', 'ConversationCursorPage'])
      expect(statics[name]).toBe(committed.pagination[name]);
    const errors = Object.keys(entry).filter((name) => name.endsWith('Error'));
    for (const name of errors) expect(statics[name]).toBe(entry[name]);
    expect(Object.keys(statics).filter((name) => name.endsWith('Error'))).toHaveLength(errors.length);
  });

  it('9 10 has the helpers for files, as statics where an API takes any', () => {
    for (const name of ['toFile', 'toStreamingFile']) {
      expect(entry[name]).toBeTypeOf('function');
      expect(statics).not.toHaveProperty(name);
      expect(wider.statics[name]).toBe(wider.entry[name]);
    }
  });

  it('10 exports the client by name and by default, promises, errors, and helpers for files', () => {
    expect(entry['default']).toBe(OpenAI);
    expect(Object.keys(entry).sort()).toEqual([
      'APIConnectionError',
      'APIConnectionTimeoutError',
      'APIError',
      'APIPromise',
      'APIUserAbortError',
      'AuthenticationError',
      'BadRequestError',
      'ConflictError',
      'InternalServerError',
      'InvalidWebhookSignatureError',
      'NotFoundError',
      'OpenAI',
      'OpenAIError',
      'PagePromise',
      'PermissionDeniedError',
      'RateLimitError',
      'UnprocessableEntityError',
      'default',
      'toFile',
      'toStreamingFile',
    ]);
  });

  it('10 has compatible paths', async () => {
    const manifest = JSON.parse(await readFile(join(sdk, 'package.json'), 'utf8')) as { exports: object };
    const paths = [
      'error',
      'pagination',
      'resource',
      'uploads',
      'api-promise',
      'version',
      'index',
      'resources/*',
    ];
    for (const path of paths) expect(Object.keys(manifest.exports)).toContain(`./${path}`);
  });

  it('33 says which credentials would do', async () => {
    const client = new OpenAI({ adminAPIKey: 'admin', fetch: replying().fetch });
    const error = await rejection(client.get('/x'));
    expect(error.message).toBe(
      'Could not resolve authentication method. Expected either apiKey or adminAPIKey to be set. Or for one of the "Authorization" or "api-key" headers to be explicitly omitted',
    );
    expect(error.constructor).toBe(Error);
  });
});

describe('a resource', () => {
  it('9 is part of the client, and of the resource above', () => {
    const { client } = stage();
    expect(Object.keys(client.fineTuning)).toEqual(['_client', 'checkpoints']);
    expect(client.fineTuning.checkpoints.permissions).toHaveProperty('_client', client);
  });

  it('15 lets options replace the query, the body and the method, and keeps the scheme', async () => {
    const { permissions, server } = stage(json({ object: 'list', data: [], has_more: false }));
    const own = { query: { q: 1 }, __security: { bearerAuth: true } };
    await permissions.list('ft:a', { limit: 1 }, own);
    expect(server.last.url).toBe(`${url}?q=1`);
    expect(server.last.init.headers.get('authorization')).toBe('Bearer admin');
    await permissions.list('ft:a', { limit: 1 }, { query: null });
    expect(server.last.url).toBe(url);
    await permissions.create('ft:a', { project_ids: ['p'] }, { body: { other: 1 }, method: 'put' });
    expect(server.last.init).toMatchObject({ method: 'PUT', body: '{"other":1}' });
  });

  it('15 sends no query for params that are null or undefined', async () => {
    const { permissions, server } = stage(json({ object: 'list', data: [], has_more: false }));
    for (const query of [null, undefined, {}]) {
      await permissions.retrieve('ft:a', query);
      expect(server.last.url).toBe(url);
    }
  });

  it('21 refuses a path at once', () => {
    const { permissions, server } = stage();
    expect(thrown(() => permissions.retrieve('..'))).toBeInstanceOf(classOf(entry, 'OpenAIError'));
    expect(server.calls).toHaveLength(0);
  });
});

/** A page, of whichever kind. */
interface Listed extends Page {
  has_more: boolean;
  last_id?: string;
  next?: string | null;
  nextPageRequestOptions(): { query?: object } | null;
}

describe('pages', () => {
  async function page(name: string, body: object, query: object = {}): Promise<Listed> {
    const { client } = stage(json(body));
    return (await client.getAPIList('/x', wider.pagination[name], { query })) as Listed;
  }

  it('58 Page has its items and `object`, and is never followed by another', async () => {
    const full = await page('Page', { data: items('a'), object: 'list', has_more: true });
    expect(full).toMatchObject({ data: items('a'), object: 'list' });
    expect([full.hasNextPage(), full.nextPageRequestOptions()]).toEqual([false, null]);
    expect((await page('Page', { data: null, object: 'list' })).data).toEqual([]);
  });

  it('59 CursorPage goes on behind its last item, unless that has no ID or no more follows', async () => {
    const full = await page('CursorPage', { data: items('a', 'b'), has_more: true }, { q: 1 });
    expect([full.hasNextPage(), full.nextPageRequestOptions()?.query]).toEqual([true, { q: 1, after: 'b' }]);
    const nameless = await page('CursorPage', { data: [{}], has_more: true });
    expect([nameless.hasNextPage(), nameless.nextPageRequestOptions()]).toEqual([false, null]);
    const last = await page('CursorPage', { data: items('a'), has_more: false });
    expect([last.has_more, last.hasNextPage()]).toEqual([false, false]);
  });

  it('60 ConversationCursorPage goes on behind `last_id`, and stops without one', async () => {
    const body = { data: items('a'), has_more: true };
    const full = await page('ConversationCursorPage', { ...body, last_id: 'L' }, { limit: 2 });
    expect(full).toMatchObject({ data: items('a'), has_more: true, last_id: 'L' });
    expect(full.nextPageRequestOptions()?.query).toEqual({ limit: 2, after: 'L' });
    for (const last_id of [null, '', undefined]) {
      const end = await page('ConversationCursorPage', { ...body, last_id });
      expect([end.last_id, end.hasNextPage(), end.nextPageRequestOptions()]).toEqual(['', false, null]);
    }
  });

  it('61 NextCursorPage goes on at `next`, over an empty page too', async () => {
    const body = { data: items('a'), has_more: true, next: 'n' };
    const full = await page('NextCursorPage', body, { limit: 2 });
    expect(full).toMatchObject(body);
    expect(full.nextPageRequestOptions()?.query).toEqual({ limit: 2, after: 'n' });
    expect((await page('NextCursorPage', { ...body, data: [] })).hasNextPage()).toBe(true);
    expect((await page('NextCursorPage', { ...body, has_more: false })).hasNextPage()).toBe(false);
    const end = await page('NextCursorPage', { data: items('a'), has_more: true });
    expect([end.next, end.hasNextPage(), end.nextPageRequestOptions()]).toEqual([null, false, null]);
  });

  it('62 take a missing `has_more` for no, and an empty page for the last', async () => {
    for (const name of ['CursorPage', 'ConversationCursorPage', 'NextCursorPage']) {
      const unsaid = await page(name, { data: items('a'), last_id: 'a', next: 'n' });
      expect([unsaid.has_more, unsaid.hasNextPage()], name).toEqual([false, false]);
    }
    for (const name of ['CursorPage', 'ConversationCursorPage'])
      expect((await page(name, { data: [], last_id: 'a', has_more: true })).hasNextPage(), name).toBe(false);
  });

  it('63 have parameters that those of a list extend, and leave to them', async () => {
    const source = await readFile(join(await widerSources(), 'resources/files.ts'), 'utf8');
    expect(/export interface FileListParams (.*?)^\}/ms.exec(source)?.[1]).toBe(
      'extends CursorPageParams {\n  purpose?: string;\n',
    );
    const scheme = await readFile(join(await widerSources(), 'pagination.ts'), 'utf8');
    expect(/export interface CursorPageParams (.*?)^\}/ms.exec(scheme)?.[1]).toBe(
      '{\n  after?: string;\n\n  limit?: number;\n',
    );
  });

  it('64 throw the native error for a list that is null', async () => {
    const nothing = [json(null), new Response(null, { status: 204 })];
    for (const reply of nothing)
      expect(await rejection(stage(reply).permissions.list('ft'))).toBeInstanceOf(TypeError);
  });
});

describe('permissions', () => {
  it('82 are created', async () => {
    const { permissions, server } = stage(json({ object: 'list', data: items('a') }));
    const page = await permissions.create('ft:a', { project_ids: ['p'] });
    expect(page).toBeInstanceOf(classOf(committed.pagination, 'Page'));
    expect(server.last).toMatchObject({ url, init: { method: 'POST', body: '{"project_ids":["p"]}' } });
    expect(server.last.init.headers.get('authorization')).toBe('Bearer admin');
  });

  it('82 are retrieved as the list is', async () => {
    const value = { object: 'list', data: items('a'), has_more: true };
    const { permissions, server } = stage(json(value));
    expect(await permissions.retrieve('ft:a', { limit: 0, order: 'ascending' })).toEqual(value);
    expect(server.last).toMatchObject({ url: `${url}?limit=0&order=ascending`, init: { method: 'GET' } });
    expect(server.last.init.headers.get('authorization')).toBe('Bearer admin');
  });

  it('82 are listed in pages', async () => {
    const { permissions, server } = stage(json({ object: 'list', data: [], has_more: false }));
    expect(await permissions.list('ft:a', { after: 'x' })).toBeInstanceOf(
      classOf(committed.pagination, 'ConversationCursorPage'),
    );
    expect(server.last).toMatchObject({ url: `${url}?after=x`, init: { method: 'GET' } });
    expect(server.last.init.headers.get('authorization')).toBe('Bearer admin');
  });

  it('82 are deleted, without a body', async () => {
    const value = { id: 'cp', deleted: true, object: 'checkpoint.permission' };
    const { permissions, server } = stage(json(value));
    expect(await permissions.delete('cp', { fine_tuned_model_checkpoint: 'ft:a' })).toEqual(value);
    expect(server.last).toMatchObject({ url: `${url}/cp`, init: { method: 'DELETE' } });
    expect(server.last.init.headers.get('authorization')).toBe('Bearer admin');
    expect('body' in server.last.init).toBe(false);
    expect(server.last.init.headers.has('content-type')).toBe(false);
  });
});
