import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { APIPromise } from '../../templates/runtime/api-promise.js';
import { addRequestID } from '../../templates/runtime/parse.js';
import { APIConnectionTimeoutError, APIUserAbortError } from '../../templates/runtime/error.js';
import { json, memoryLogger, rejection, stage, stalled, type Init } from './support.js';

const parsed = (body: BodyInit | null, headers: Record<string, string> = {}, options = {}, status = 200) =>
  stage({}, () => new Response(body, { status, headers })).client.get('/x', options);

describe('parse', () => {
  it.each([
    'application/json',
    'application/json; charset=utf-8',
    'APPLICATION/JSON',
    ' application/json ;x',
    'application/vnd.api+json',
    'application/problem+json ; a=b',
    'text/application/json',
    'application/jsonl',
  ])('52 reads %s as JSON', async (type) => {
    expect(await parsed('{"a":1}', { 'content-type': type })).toEqual({ a: 1 });
  });

  it.each(['text/json', 'text/plain', 'application/jso', 'application/xml; x=application/json', 'x+jsonx'])(
    '52 reads %s as text',
    async (type) => {
      expect(await parsed('{"a":1}', { 'content-type': type })).toBe('{"a":1}');
    },
  );

  it('52 reads a body of no type as text', async () => {
    expect(await parsed(new Uint8Array([65]))).toBe('A');
  });

  it('52 gives null for status 204, whatever its headers', async () => {
    expect(await parsed(null, { 'content-type': 'application/json' }, {}, 204)).toBeNull();
    expect(await parsed(null, {}, { __binaryResponse: true }, 204)).toBeNull();
  });

  it('55 gives the response of a binary method', async () => {
    const response = await parsed('x', { 'content-type': 'application/json' }, { __binaryResponse: true });
    expect(response).toBeInstanceOf(Response);
    expect(await (response as Response).text()).toBe('x');
  });

  it('52 gives undefined for JSON that is empty, or of length 0', async () => {
    const type = { 'content-type': 'application/json' };
    expect(await parsed('', type)).toBeUndefined();
    expect(await parsed('{}', { ...type, 'content-length': '0' })).toBeUndefined();
    expect(await parsed('{}', { ...type, 'content-length': '2' })).toEqual({});
    expect(await parsed('x', { 'content-type': 'text/plain', 'content-length': '0' })).toBe('x');
    expect(await parsed('', { 'content-type': 'text/plain' })).toBe('');
  });

  it('52 throws the native error for JSON that is none', async () => {
    expect(await rejection(parsed('{x', { 'content-type': 'application/json' }))).toBeInstanceOf(SyntaxError);
    expect(await rejection(parsed('  ', { 'content-type': 'application/json' }))).toBeInstanceOf(SyntaxError);
  });

  it('53 marks an object with the request ID', async () => {
    const headers = { 'content-type': 'application/json', 'x-request-id': 'req_1' };
    const data = (await parsed('{"a":1}', headers)) as { _request_id?: string };
    expect(data._request_id).toBe('req_1');
    expect(Object.keys(data)).toEqual(['a']);
    expect(JSON.stringify(data)).toBe('{"a":1}');
  });

  it('53 hides a member of that name, and marks with null when there is no ID', async () => {
    const data = (await parsed('{"_request_id":"own"}', { 'content-type': 'application/json' })) as object;
    expect(data).toHaveProperty('_request_id', null);
    expect(Object.keys(data)).toEqual([]);
  });

  it.each(['[1]', '5', '"s"', 'null', 'true'])('53 leaves %s as it is', async (text) => {
    const data = await parsed(text, { 'content-type': 'application/json', 'x-request-id': 'req_1' });
    expect(data).toEqual(JSON.parse(text));
    expect(Object.getOwnPropertyNames(Object(data))).not.toContain('_request_id');
  });

  it('53 gives what it marks', () => {
    const data = {};
    expect(addRequestID(data, json({}))).toBe(data);
    expect(addRequestID(null, json({}))).toBeNull();
  });

  it('79 80 logs that the body was parsed, and of what kind and length it is', async () => {
    const logger = memoryLogger();
    const run = async (response: Response, options = {}): Promise<unknown> => {
      await stage({ logger, logLevel: 'debug' }, response).client.get('/x', options);
      const { args } = logger.lines.at(-1) as unknown as { args: [string, { body: unknown }] };
      expect(args[0]).toMatch(/^\[log_[0-9a-f]{6}\] response parsed$/);
      expect(Object.keys(args[1])).toEqual(['url', 'status', 'body', 'durationMs']);
      return args[1].body;
    };
    expect(await run(json({ a: 1 }))).toEqual({ type: 'json', length: 7 });
    expect(await run(new Response('text'))).toEqual({ type: 'text', length: 4 });
    expect(await run(new Response(null, { status: 204 }))).toBeNull();
    expect(await run(new Response('x'), { __binaryResponse: true })).toEqual({ type: 'binary' });
    expect(await run(json({}, { headers: { 'content-length': '0' } }))).toBeNull();
  });

  it('50 79 parses and logs a response that was got by other means, however long it takes', async () => {
    const logger = memoryLogger();
    const { client } = stage({ logger, logLevel: 'debug' });
    const promise = new APIPromise(
      client,
      Promise.resolve({
        response: new Response(
          new ReadableStream({
            start: (sink) =>
              void setTimeout(() => {
                sink.enqueue(new TextEncoder().encode('late'));
                sink.close();
              }, 20),
          }),
        ),
        options: { method: 'get', path: '/x' },
        controller: new AbortController(),
        requestLogID: 'log_0a1b2c',
        retryOfRequestLogID: 'log_d3e4f5',
        startTime: Date.now() - 1000,
      }),
    );
    expect(await promise).toBe('late');
    expect(logger.lines).toEqual([
      expect.objectContaining({
        level: 'debug',
        args: ['[log_0a1b2c] response parsed', expect.objectContaining({ retryOf: 'log_d3e4f5' })],
      }),
    ]);
    const [, details] = logger.lines[0]?.args as [string, { durationMs: number }];
    expect(details.durationMs).toBeGreaterThanOrEqual(1000);
  });

  it('rejects with what broke the body', async () => {
    const broken = new ReadableStream({ start: (controller) => controller.error(new TypeError('torn')) });
    const { client, server } = stage({}, () => new Response(broken));
    expect(await rejection(client.get('/x'))).toMatchObject({ message: 'torn' });
    expect(server.calls).toHaveLength(1);
  });
});

describe('a body that takes too long', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('42 times out when the attempt does, counted from its start', async () => {
    const { client } = stage({ maxRetries: 0 }, async () => {
      await new Promise((resolve) => setTimeout(resolve, 80));
      return stalled();
    });
    const error = rejection(client.get('/x', { timeout: 100 }));
    const settled = vi.fn();
    void error.then(settled);
    await vi.advanceTimersByTimeAsync(99);
    expect(settled).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(await error).toBeInstanceOf(APIConnectionTimeoutError);
    expect((await error).message).toBe('Request timed out.');
    expect(vi.getTimerCount()).toBe(0);
  });

  it('42 aborts the transfer', async () => {
    let init: Init | undefined;
    const { client } = stage({ maxRetries: 0 }, (given) => {
      init = given;
      return stalled();
    });
    const error = rejection(client.get('/x', { timeout: 100 }));
    await vi.advanceTimersByTimeAsync(99);
    expect(init?.signal.aborted).toBe(false);
    await vi.advanceTimersByTimeAsync(1);
    await error;
    expect(init?.signal.aborted).toBe(true);
  });

  it('42 is asked for again while retries remain, and the promise reports the new response', async () => {
    const { client, server } = stage(
      { maxRetries: 2 },
      () => stalled({ 'x-request-id': 'old' }),
      json({ a: 1 }, { headers: { 'x-request-id': 'new' } }),
    );
    const promise = client.get('/x', { timeout: 100 });
    const first = await promise.asResponse();
    const all = promise.withResponse();
    await vi.advanceTimersByTimeAsync(100);
    expect(server.calls).toHaveLength(1);
    await vi.advanceTimersByTimeAsync(500);
    expect(server.calls).toHaveLength(2);
    expect(server.last.init.headers.get('x-stainless-retry-count')).toBe('1');
    expect(await all).toMatchObject({ data: { a: 1 }, request_id: 'new' });
    expect((await all).response).not.toBe(first);
    expect(await promise.asResponse()).toBe((await all).response);
    expect((await promise) as object).toHaveProperty('_request_id', 'new');
  });

  it('42 is given up when no retry remains', async () => {
    const { client, server } = stage({ maxRetries: 1 }, () => stalled());
    const error = rejection(client.get('/x', { timeout: 100 }));
    await vi.advanceTimersByTimeAsync(100 + 500 + 100);
    expect(await error).toBeInstanceOf(APIConnectionTimeoutError);
    expect(server.calls).toHaveLength(2);
  });

  it('42 times out at once when the time was over before the body was asked for', async () => {
    const { client } = stage({ maxRetries: 0 }, () => stalled());
    const promise = client.get('/x', { timeout: 100 });
    await promise.asResponse();
    await vi.advanceTimersByTimeAsync(500);
    const error = rejection(promise);
    await vi.advanceTimersByTimeAsync(1);
    expect(await error).toBeInstanceOf(APIConnectionTimeoutError);
  });

  it('42 is read when it is there, however late it is asked for', async () => {
    const { client } = stage({ maxRetries: 0 }, json({ a: 1 }));
    const promise = client.get('/x', { timeout: 100 });
    await promise.asResponse();
    await vi.advanceTimersByTimeAsync(500);
    expect(await promise).toEqual({ a: 1 });
    expect(vi.getTimerCount()).toBe(0);
  });

  it('42 does not time out where it is not parsed', async () => {
    const { client } = stage({ maxRetries: 0 }, () => stalled());
    const responses = [
      client.get('/x', { timeout: 100 }).asResponse(),
      client.get('/x', { timeout: 100, __binaryResponse: true }),
    ];
    for (const response of responses) expect(await response).toBeInstanceOf(Response);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('44 54 is let go when the caller aborts, even one that heeds no signal', async () => {
    const caller = new AbortController();
    const removed = vi.spyOn(caller.signal, 'removeEventListener');
    const { client, server } = stage({ maxRetries: 2 }, () => stalled());
    const error = rejection(client.get('/x', { signal: caller.signal }));
    await vi.advanceTimersByTimeAsync(10);
    caller.abort('why');
    expect(await error).toBeInstanceOf(APIUserAbortError);
    expect(await error).toMatchObject({ message: 'Request was aborted.', cause: 'why' });
    expect(Object.keys(await error)).not.toContain('cause');
    expect(removed).toHaveBeenCalledWith('abort', expect.any(Function));
    expect(server.calls).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });
});
