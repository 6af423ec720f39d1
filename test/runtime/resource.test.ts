import { describe, expect, it } from 'vitest';
import { ConversationCursorPage, Page } from './specimen/pagination.js';
import { json, stage } from './support.js';

const path = '/fine_tuning/checkpoints/ft%3Aa/permissions'.replace('%3A', ':');
const url = `https://api.openai.com/v1${path}`;

const permissions = (value: unknown = { object: 'list', data: [], has_more: false }) => {
  const { client, server } = stage({}, json(value));
  return { permissions: client.fineTuning.checkpoints.permissions, client, server };
};

describe('resource', () => {
  it('9 is part of the client, and has its class as a static of the one above', () => {
    const { client } = permissions();
    expect(Object.keys(client.fineTuning)).toEqual(['_client', 'checkpoints']);
    expect(client.fineTuning.checkpoints.permissions).toHaveProperty('_client', client);
  });

  it('82 creates', async () => {
    const { permissions: resource, server } = permissions({ object: 'list', data: [{ id: 'a' }] });
    const page = await resource.create('ft:a', { project_ids: ['p'] });
    expect(page).toBeInstanceOf(Page);
    expect(server.last).toMatchObject({ url, init: { method: 'POST', body: '{"project_ids":["p"]}' } });
    expect(server.last.init.headers.get('authorization')).toBe('Bearer admin');
  });

  it('82 retrieves the list as it is', async () => {
    const value = { object: 'list', data: [{ id: 'a' }], has_more: true };
    const { permissions: resource, server } = permissions(value);
    expect(await resource.retrieve('ft:a', { limit: 0, order: 'ascending' })).toEqual(value);
    expect(server.last).toMatchObject({ url: `${url}?limit=0&order=ascending`, init: { method: 'GET' } });
    expect(server.last.init.headers.get('authorization')).toBe('Bearer admin');
  });

  it('82 lists in pages', async () => {
    const { permissions: resource, server } = permissions();
    expect(await resource.list('ft:a', { after: 'x' })).toBeInstanceOf(ConversationCursorPage);
    expect(server.last).toMatchObject({ url: `${url}?after=x`, init: { method: 'GET' } });
    expect(server.last.init.headers.get('authorization')).toBe('Bearer admin');
  });

  it('82 deletes, without a body', async () => {
    const value = { id: 'cp', deleted: true, object: 'checkpoint.permission' };
    const { permissions: resource, server } = permissions(value);
    expect(await resource.delete('cp', { fine_tuned_model_checkpoint: 'ft:a' })).toEqual(value);
    expect(server.last).toMatchObject({ url: `${url}/cp`, init: { method: 'DELETE' } });
    expect(server.last.init.headers.get('authorization')).toBe('Bearer admin');
    expect('body' in server.last.init).toBe(false);
    expect(server.last.init.headers.has('content-type')).toBe(false);
  });

  it('15 lets options replace the query, the body and the method, and keeps the scheme', async () => {
    const { permissions: resource, server } = permissions();
    await resource.list('ft:a', { limit: 1 }, { query: { q: 1 }, __security: { bearerAuth: true } });
    expect(server.last.url).toBe(`${url}?q=1`);
    expect(server.last.init.headers.get('authorization')).toBe('Bearer admin');
    await resource.list('ft:a', { limit: 1 }, { query: null });
    expect(server.last.url).toBe(url);
    await resource.create('ft:a', { project_ids: ['p'] }, { body: { other: 1 }, method: 'put' });
    expect(server.last.init).toMatchObject({ method: 'PUT', body: '{"other":1}' });
  });

  it('15 sends no query for params that are null or undefined', async () => {
    const { permissions: resource, server } = permissions();
    for (const query of [null, undefined, {}]) {
      await resource.retrieve('ft:a', query);
      expect(server.last.url).toBe(url);
    }
  });
});
