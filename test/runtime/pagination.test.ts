import { describe, expect, it } from 'vitest';
import { APIPromise } from '../../templates/runtime/api-promise.js';
import { NotFoundError } from '../../templates/runtime/error.js';
import { PagePromise } from '../../templates/runtime/pagination.js';
import { AcmeError, ItemPage, type Item } from './sdk.js';
import { json, rejection, stage, type Reply } from './support.js';

const items = (...ids: string[]): Item[] => ids.map((id) => ({ id }));

const listing = (...replies: Reply[]) => {
  const { client, server } = stage({}, ...replies);
  return { server, list: (options?: object) => client.items.list('f', { limit: 2 }, options) };
};
const three = () =>
  listing(
    json({ data: items('a', 'b'), more: true, last: 'b' }),
    json({ data: items('c'), more: true, last: 'c' }),
    json({ data: items('d'), more: false, last: 'd' }),
  );

const collect = async <T>(source: AsyncIterable<T>): Promise<T[]> => {
  const all: T[] = [];
  for await (const one of source) all.push(one);
  return all;
};

describe('pagination', () => {
  it('56 gives a promise of a page that is an iterable of all items', async () => {
    const { list, server } = three();
    const promise = list();
    expect(promise).toBeInstanceOf(PagePromise);
    expect(promise).toBeInstanceOf(APIPromise);
    expect((await collect(promise)).map(({ id }) => id)).toEqual(['a', 'b', 'c', 'd']);
    expect(server.calls.map(({ url }) => new URL(url).search)).toEqual([
      '?limit=2',
      '?limit=2&after=b',
      '?limit=2&after=c',
    ]);
  });

  it('56 requests with GET unless told otherwise', async () => {
    const { client, server } = stage({}, json({ data: [] }));
    await client.getAPIList('/x', ItemPage);
    expect(server.last.init.method).toBe('GET');
    await client.getAPIList('/x', ItemPage, { method: 'post', body: {} });
    expect(server.last.init.method).toBe('POST');
    await client.getAPIList('/x', ItemPage, Promise.resolve({ path: '/y' }));
    expect(server.last.url).toMatch(/\/v1\/y$/);
  });

  it('57 has its fields, the client hidden', async () => {
    const page = await listing(json({ data: items('a'), more: true, last: 'a' })).list();
    expect(Object.keys(page)).toEqual(['options', 'response', 'body', 'data', 'more', 'last']);
    expect(page).toMatchObject({
      options: { method: 'get', query: { limit: 2 }, __security: { adminAPIKeyAuth: true } },
      response: { status: 200 },
      body: { more: true },
    });
  });

  it('57 has a next page when it has items and knows where to go on', async () => {
    const page = (body: object) => listing(json(body)).list();
    expect((await page({ data: items('a'), more: true, last: 'a' })).hasNextPage()).toBe(true);
    expect((await page({ data: [], more: true, last: 'a' })).hasNextPage()).toBe(false);
    expect((await page({ data: items('a'), more: true })).hasNextPage()).toBe(false);
    expect((await page({ data: items('a'), more: false, last: 'a' })).hasNextPage()).toBe(false);
  });

  it('57 gives the next page, of its own class', async () => {
    const first = await three().list();
    const second = await first.getNextPage();
    expect(second).toBeInstanceOf(ItemPage);
    expect(second.data).toEqual(items('c'));
  });

  it('57 refuses to give a next page that there is not', async () => {
    const page = await listing(json({ data: [] })).list();
    const error = await rejection(page.getNextPage());
    expect(error).toBeInstanceOf(AcmeError);
    expect(error.message).toBe(
      'No next page expected; please check `.hasNextPage()` before calling `.getNextPage()`.',
    );
  });

  it('57 iterates over pages, and over the items of them all', async () => {
    const pages = await collect((await three().list()).iterPages());
    expect(pages.map(({ data }) => data.length)).toEqual([2, 1, 1]);
    expect((await collect(await three().list())).length).toBe(4);
    const single = await collect((await listing(json({ data: items('a') })).list()).iterPages());
    expect(single).toHaveLength(1);
  });

  it('57 requests a page only when it comes to it', async () => {
    const { list, server } = three();
    for await (const { id } of list()) if (id === 'b') break;
    expect(server.calls).toHaveLength(1);
  });

  it('62 keeps every option of the request but the cursor', async () => {
    const { list, server } = three();
    const options = {
      headers: { 'X-A': '1' },
      timeout: 2000,
      path: '/other',
      method: 'put' as const,
      body: { b: 1 },
    };
    const next = await (await list(options)).getNextPage();
    expect(next).toMatchObject({ options: { ...options, __security: { adminAPIKeyAuth: true } } });
    expect(server.last.url).toMatch(/\/other\?limit=2&after=b$/);
    expect(server.last.init).toMatchObject({ method: 'PUT', body: '{"b":1}' });
    expect(server.last.init.headers.get('x-a')).toBe('1');
    expect(server.last.init.headers.get('x-stainless-timeout')).toBe('2');
    expect(server.last.init.headers.get('authorization')).toBe('Bearer admin');
  });

  it('62 ends at an empty page, even one that has more', async () => {
    const { list, server } = listing(json({ data: [], more: true, last: 'x' }));
    expect(await collect(list())).toEqual([]);
    expect(server.calls).toHaveLength(1);
  });

  it('64 throws the native error for a list that is null', async () => {
    expect(await rejection(listing(json(null)).list())).toBeInstanceOf(TypeError);
    expect(await rejection(listing(new Response(null, { status: 204 })).list())).toBeInstanceOf(TypeError);
  });

  it('53 has the request ID on its body', async () => {
    const page = await listing(json({ data: [] }, { headers: { 'x-request-id': 'req_1' } })).list();
    expect(page).toHaveProperty('body._request_id', 'req_1');
    expect(page).not.toHaveProperty('_request_id');
    const { data, request_id } = await listing(json({ data: [] }, { headers: { 'x-request-id': 'r' } }))
      .list()
      .withResponse();
    expect([data.constructor, request_id]).toEqual([ItemPage, 'r']);
  });

  it('56 rejects an iteration whose page fails', async () => {
    const { list } = listing(json({ data: items('a'), more: true, last: 'a' }), json({}, { status: 404 }));
    expect(await rejection(collect(list()))).toBeInstanceOf(NotFoundError);
  });
});
