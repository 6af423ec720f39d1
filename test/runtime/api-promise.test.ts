import { describe, expect, it, vi } from 'vitest';
import { APIPromise } from '../../templates/runtime/api-promise.js';
import { NotFoundError } from '../../templates/runtime/error.js';
import { json, rejection, stage } from './support.js';

const body = { a: 1 };
const answered = () => stage({}, json(body, { headers: { 'x-request-id': 'req_1' } })).client;

/** Unhandled rejections while `run` and what it starts are at work. */
async function unhandled(run: () => unknown): Promise<unknown[]> {
  const seen: unknown[] = [];
  const listeners = process.listeners('unhandledRejection');
  process.removeAllListeners('unhandledRejection');
  process.on('unhandledRejection', (error) => seen.push(error));
  try {
    await run();
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
  } finally {
    process.removeAllListeners('unhandledRejection');
    for (const listener of listeners) process.on('unhandledRejection', listener);
  }
  return seen;
}

describe('api-promise', () => {
  it('50 is a promise', async () => {
    const promise = answered().get('/x');
    expect(promise).toBeInstanceOf(Promise);
    expect(promise).toBeInstanceOf(APIPromise);
    expect(await promise).toEqual(body);
  });

  it('50 parses once, and gives the same object each time', async () => {
    const promise = answered().get('/x');
    const all = [
      await promise,
      await promise,
      await promise.then((data) => data),
      await promise.catch(() => null),
      await promise.finally(() => {}),
      (await promise.withResponse()).data,
    ];
    expect(new Set(all).size).toBe(1);
  });

  it('50 parses for then, catch and finally', async () => {
    const promises = () => answered().get('/x');
    expect(await promises().then((data) => data)).toEqual(body);
    expect(await promises().catch(() => null)).toEqual(body);
    const last = vi.fn();
    expect(await promises().finally(last)).toEqual(body);
    expect(last).toHaveBeenCalledExactlyOnceWith();
  });

  it('50 gives the response unparsed and unread', async () => {
    const response = await answered().get('/x').asResponse();
    expect(response.bodyUsed).toBe(false);
    expect(await response.json()).toEqual(body);
  });

  it('50 gives data, response and request ID together', async () => {
    const promise = answered().get('/x');
    const all = await promise.withResponse();
    expect(Object.keys(all)).toEqual(['data', 'response', 'request_id']);
    expect(all.data).toBe(await promise);
    expect(all.response).toBe(await promise.asResponse());
    expect(all.request_id).toBe('req_1');
    expect((await stage({}, json({})).client.get('/x').withResponse()).request_id).toBeNull();
  });

  it('50 rejects whatever is asked of it', async () => {
    const failed = () => stage({}, json({}, { status: 404 })).client.get('/x');
    expect(await rejection(failed())).toBeInstanceOf(NotFoundError);
    expect(await rejection(failed().asResponse())).toBeInstanceOf(NotFoundError);
    expect(await rejection(failed().withResponse())).toBeInstanceOf(NotFoundError);
    expect(await failed().catch((error: unknown) => error)).toBeInstanceOf(NotFoundError);
    expect(await rejection(failed().finally(() => {}))).toBeInstanceOf(NotFoundError);
    expect(await failed().then(null, (error: unknown) => error)).toBeInstanceOf(NotFoundError);
  });

  it('51 maps the data, and carries the request ID over', async () => {
    const promise = answered().get<{ a: number }>('/x');
    const transform = vi.fn((data: { a: number }) => ({ b: data.a }));
    const mapped = promise._thenUnwrap(transform);
    expect(mapped).toBeInstanceOf(APIPromise);
    const data = await mapped;
    expect(data).toEqual({ b: 1 });
    expect(data._request_id).toBe('req_1');
    expect(await mapped).toBe(data);
    expect(transform).toHaveBeenCalledOnce();
    expect(transform.mock.calls[0]?.[0]).toBe(await promise);
    expect((transform.mock.calls[0] as unknown[])[1]).toMatchObject({ options: { path: '/x' } });
    expect((await mapped.asResponse()).status).toBe(200);
  });

  it('37 is rejected unhandled once when nobody waits for it', async () => {
    const seen = await unhandled(() => void stage({}, json({}, { status: 404 })).client.get('/x'));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toBeInstanceOf(NotFoundError);
  });

  it('37 has no unhandled rejection when its rejection is handled', async () => {
    const failed = () => stage({}, json({}, { status: 404 })).client.get('/x');
    expect(await unhandled(() => rejection(failed()))).toEqual([]);
    expect(await unhandled(() => failed().catch(() => null))).toEqual([]);
    expect(await unhandled(() => rejection(failed().asResponse()))).toEqual([]);
    expect(await unhandled(() => rejection(failed().withResponse()))).toEqual([]);
  });

  it('50 does not parse what nobody waits for', async () => {
    const text = vi.spyOn(Response.prototype, 'text');
    expect(
      await unhandled(
        () =>
          void stage({}, new Response('{x', { headers: { 'content-type': 'application/json' } })).client.get(
            '/x',
          ),
      ),
    ).toEqual([]);
    expect(text).not.toHaveBeenCalled();
    text.mockRestore();
  });
});
