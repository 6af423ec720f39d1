/** One call from its options to its response: attempts, waits, timeouts and aborts. The file is long because what happens between attempts can be seen in whole calls alone. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Fetch } from '../../templates/runtime/types.js';
import {
  APIConnectionError,
  APIConnectionTimeoutError,
  APIUserAbortError,
  InternalServerError,
  RateLimitError,
} from '../../templates/runtime/error.js';
import { Acme } from './sdk.js';
import { json, memoryLogger, never, rejection, stage, stalled, type Reply } from './support.js';

const failure = (headers: Record<string, string> = {}, status = 500) =>
  json({ error: { message: 'm' } }, { status, headers });
const soon = { 'retry-after-ms': '10' };
const refused = new Error('refused');
const stream = () =>
  (async function* () {
    await Promise.resolve();
    yield 'a';
  })();

beforeEach(() => {
  vi.useFakeTimers({ now: 1_000_000 });
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

/** What a call comes to, with time passing as it needs. */
async function outcome<T>(promise: PromiseLike<T>): Promise<T | Error> {
  let settled: T | Error | undefined;
  void promise.then(
    (value) => (settled = value ?? new Error('gave nothing')),
    (error: Error) => (settled = error),
  );
  for (let rounds = 0; settled === undefined && rounds < 1000; rounds += 1)
    await vi.advanceTimersByTimeAsync(10);
  expect(vi.getTimerCount()).toBe(0);
  return settled ?? new Error('never settled');
}

describe('retries', () => {
  it('38 sends again until there is an answer', async () => {
    const { client, server } = stage({}, failure(soon), failure(soon), json({ a: 1 }));
    expect(await outcome(client.get('/x'))).toEqual({ a: 1 });
    expect(server.calls).toHaveLength(3);
  });

  it('40 gives up after as many retries as the client allows, or the request', async () => {
    const { client, server } = stage({ maxRetries: 1 }, failure(soon));
    expect(await outcome(client.get('/x'))).toBeInstanceOf(InternalServerError);
    expect(server.calls).toHaveLength(2);
    await outcome(client.get('/x', { maxRetries: 0 }));
    expect(server.calls).toHaveLength(3);
    await outcome(client.get('/x', { maxRetries: 3 }));
    expect(server.calls).toHaveLength(7);
  });

  it.each([-1, 1.5, NaN, Infinity])('40 takes %d retries for the default', async (maxRetries) => {
    const { client, server } = stage({ maxRetries: 0 }, failure(soon));
    await outcome(client.get('/x', { maxRetries }));
    expect(server.calls).toHaveLength(3);
    expect(stage({ maxRetries }).client.maxRetries).toBe(2);
  });

  it('36 counts the retries that remain when it is told', async () => {
    const { client, server } = stage({ maxRetries: 3 }, failure(soon));
    await outcome(client.request({ method: 'get', path: '/x' }, 1));
    expect(server.calls.map(({ init }) => init.headers.get('x-stainless-retry-count'))).toEqual(['2', '3']);
  });

  it('28 counts the attempts', async () => {
    const { client, server } = stage({}, failure(soon));
    await outcome(client.get('/x'));
    expect(server.calls.map(({ init }) => init.headers.get('x-stainless-retry-count'))).toEqual([
      '0',
      '1',
      '2',
    ]);
  });

  it('38 does not retry what will not pass', async () => {
    const { client, server } = stage({}, failure(soon, 400));
    await outcome(client.get('/x'));
    expect(server.calls).toHaveLength(1);
  });

  it('38 retries a lost connection, and a timeout', async () => {
    const lost = stage({ maxRetries: 1 }, refused, json({}));
    expect(await outcome(lost.client.get('/x'))).toEqual({});
    const late = stage({ maxRetries: 1 }, never, json({}));
    expect(await outcome(late.client.get('/x', { timeout: 100 }))).toEqual({});
  });

  it.each([failure(soon), refused])('25 38 never retries a streaming body (%o)', async (reply) => {
    const { client, server } = stage({}, reply);
    expect(await outcome(client.post('/x', { body: stream() }))).toBeInstanceOf(Error);
    expect(server.calls).toHaveLength(1);
  });

  it('39 waits as the server asks, or longer each time', async () => {
    const { client } = stage(
      { maxRetries: 3 },
      failure({ 'retry-after': '2' }),
      failure(),
      refused,
      json({}),
    );
    const times: number[] = [];
    const { fetch } = client as unknown as { fetch: Fetch };
    Object.assign(client, {
      fetch: (...args: Parameters<Fetch>) => {
        times.push(Date.now() - 1_000_000);
        return fetch(...args);
      },
    });
    await outcome(client.get('/x'));
    expect(times).toEqual([0, 2000, 3000, 5000]);
  });

  it('41 cancels the body of a response that it discards', async () => {
    const cancel = vi.fn();
    const discarded = () => new Response(new ReadableStream({ cancel }), { status: 500, headers: soon });
    const { client } = stage({}, discarded, json({ a: 1 }));
    expect(await outcome(client.get('/x'))).toEqual({ a: 1 });
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('41 does not mind a body that cannot be cancelled', async () => {
    const locked = () => {
      const response = new Response('x', { status: 500, headers: soon });
      response.body?.getReader();
      return response;
    };
    expect(await outcome(stage({}, locked, json({ a: 1 })).client.get('/x'))).toEqual({ a: 1 });
    const foreign = () =>
      Object.defineProperty(new Response('', { status: 500, headers: soon }), 'body', { value: {} });
    expect(await outcome(stage({}, foreign, json({ a: 1 })).client.get('/x'))).toEqual({ a: 1 });
    const bare = () => new Response(null, { status: 500, headers: soon });
    expect(await outcome(stage({}, bare, json({ a: 1 })).client.get('/x'))).toEqual({ a: 1 });
  });

  it('45 throws the error of the last response', async () => {
    const { client } = stage({ maxRetries: 1 }, failure(soon), failure(soon, 429));
    expect(await outcome(client.get('/x'))).toBeInstanceOf(RateLimitError);
  });

  it('31 keeps the idempotency key across retries, and makes another for another request', async () => {
    class Keyed extends Acme {
      override idempotencyHeader = 'Idempotency-Key';
    }
    const { server } = stage({}, failure(soon));
    const client = new Keyed({ apiKey: 'k', fetch: server.fetch });
    await outcome(client.post('/x'));
    await outcome(client.post('/x'));
    const keys = server.calls.map(({ init }) => init.headers.get('idempotency-key'));
    expect(new Set(keys).size).toBe(2);
    expect(new Set(keys.slice(0, 3)).size).toBe(1);
    const uuid = /^stainless-node-retry-[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;
    for (const key of keys) expect(key).toMatch(uuid);
  });
});

describe('timeouts of headers', () => {
  it('43 abort the request, and say what happened', async () => {
    const { client, server } = stage({ maxRetries: 0 }, never);
    const error = await outcome(client.get('/x', { timeout: 100 }));
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect(error).toMatchObject({ message: 'Request timed out.', cause: { name: 'AbortError' } });
    expect(server.last.init.signal.aborted).toBe(true);
  });

  it('42 hold for each attempt', async () => {
    const { client, server } = stage({ maxRetries: 1, timeout: 100 }, never);
    const done = outcome(client.get('/x'));
    await vi.advanceTimersByTimeAsync(100 + 500);
    expect(server.calls).toHaveLength(2);
    expect(await done).toBeInstanceOf(APIConnectionTimeoutError);
  });

  it('22 take the time of the request before that of the client, 0 too', async () => {
    const { client } = stage({ maxRetries: 0, timeout: 5000 }, never);
    const start = Date.now();
    await outcome(client.get('/x', { timeout: 0 }));
    expect(Date.now() - start).toBeLessThan(50);
  });
});

describe('connection errors', () => {
  const failing = (thrown: unknown) =>
    outcome(
      stage({ maxRetries: 0 }, () => {
        throw thrown;
      }).client.get('/x'),
    );
  const caused = (message: string, cause: unknown) => Object.assign(new TypeError(message), { cause });
  const coded = (code: string, message: string) => Object.assign(new Error(message), { code });

  it('43 have the native error for their cause', async () => {
    const cause = new TypeError('fetch failed');
    const error = await failing(cause);
    expect(error).toBeInstanceOf(APIConnectionError);
    expect(error).not.toBeInstanceOf(APIConnectionTimeoutError);
    expect(error).toMatchObject({ message: 'Connection error.', cause });
  });

  it.each([
    new DOMException('x', 'AbortError'),
    new Error('operation timed out'),
    new Error('Timeout'),
    new Error('a time out'),
    caused('fetch failed', new Error('Connect Timeout Error')),
    caused('fetch failed', 'timed out'),
  ])('43 are timeouts when they say so: %o', async (thrown) => {
    const error = await failing(thrown);
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect(error).toMatchObject({ message: 'Request timed out.', cause: thrown });
  });

  it('43 say more of the timeout that is of undici', async () => {
    const error = await failing(
      caused('fetch failed', coded('UND_ERR_HEADERS_TIMEOUT', 'Headers Timeout Error')),
    );
    expect(error).toBeInstanceOf(APIConnectionTimeoutError);
    expect((error as Error).message).toMatch(/^Request timed out\. .*headersTimeout/);
    const other = await failing(coded('UND_ERR_HEADERS_TIMEOUT', 'timeout'));
    expect((other as Error).message).toBe('Request timed out.');
  });

  it('43 say more of a dispatcher that does not match', async () => {
    const text = 'invalid onRequestStart method';
    for (const thrown of [
      caused('fetch failed', coded('UND_ERR_INVALID_ARG', text)),
      coded('UND_ERR_INVALID_ARG', text),
      caused('fetch failed', caused('mid', coded('UND_ERR_INVALID_ARG', `handler: ${text}!`))),
    ]) {
      const error = await failing(thrown);
      expect((error as Error).message).toMatch(/^Connection error\. .*dispatcher/);
      expect(error).toMatchObject({ cause: thrown });
    }
    for (const thrown of [
      caused('fetch failed', coded('UND_ERR_INVALID_ARG', 'other')),
      caused('fetch failed', coded('OTHER', text)),
      Object.assign(caused('fetch failed', new Error(text)), { code: 'UND_ERR_INVALID_ARG' }),
    ]) {
      expect((await failing(thrown)) as Error).toHaveProperty('message', 'Connection error.');
    }
  });

  it('43 are made of whatever is thrown', async () => {
    expect(await failing('text')).toMatchObject({ message: 'Connection error.', cause: { message: 'text' } });
    expect(await failing({ message: 'timed out' })).toBeInstanceOf(APIConnectionTimeoutError);
    expect(await failing(undefined)).toMatchObject({ cause: { message: '' } });
  });
});

describe('aborts by the caller', () => {
  it('44 come before the request', async () => {
    const { client, server } = stage({}, json({}));
    const error = await outcome(client.get('/x', { signal: AbortSignal.abort('why') }));
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ message: 'Request was aborted.', cause: 'why' });
    expect(Object.keys(error as Error)).not.toContain('cause');
    expect(server.calls).toHaveLength(0);
  });

  it('44 come while it is under way, and end it without a retry', async () => {
    const { client, server } = stage({}, never);
    const caller = new AbortController();
    setTimeout(() => caller.abort(new Error('why')), 50);
    const error = await outcome(client.get('/x', { signal: caller.signal }));
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(error).toMatchObject({ cause: { message: 'why' } });
    expect(server.calls).toHaveLength(1);
  });

  it('44 are told from other failures where no retry is left either', async () => {
    const { client } = stage({ maxRetries: 0 }, never);
    const caller = new AbortController();
    setTimeout(() => caller.abort('why'), 50);
    expect(await outcome(client.get('/x', { signal: caller.signal }))).toBeInstanceOf(APIUserAbortError);
  });

  it('44 come before anything is done for a retry', async () => {
    const prepared = vi.fn();
    class Counting extends Acme {
      protected override prepareOptions() {
        prepared();
      }
    }
    const { server } = stage({}, failure({ 'retry-after': '60' }));
    const caller = new AbortController();
    setTimeout(() => caller.abort('why'), 50);
    const client = new Counting({ apiKey: 'k', fetch: server.fetch });
    expect(await outcome(client.get('/x', { signal: caller.signal }))).toBeInstanceOf(APIUserAbortError);
    expect(prepared).toHaveBeenCalledOnce();
  });

  it('44 come by the signal in fetchOptions, which replaces the other', async () => {
    const { client, server } = stage({}, never);
    const caller = new AbortController();
    setTimeout(() => caller.abort('own'), 50);
    const fetchOptions = { signal: caller.signal } as object;
    const ignored = AbortSignal.abort('ignored');
    expect(await outcome(client.get('/x', { signal: ignored, fetchOptions }))).toMatchObject({
      cause: 'own',
    });
    const before = { signal: AbortSignal.abort('before') } as object;
    expect(await outcome(client.get('/x', { fetchOptions: before }))).toMatchObject({ cause: 'before' });
    expect(server.calls).toHaveLength(1);
  });

  it('44 end the wait for a retry', async () => {
    const { client, server } = stage({}, failure({ 'retry-after': '60' }));
    const caller = new AbortController();
    setTimeout(() => caller.abort('why'), 50);
    const start = Date.now();
    expect(await outcome(client.get('/x', { signal: caller.signal }))).toBeInstanceOf(APIUserAbortError);
    expect(Date.now() - start).toBeLessThan(100);
    expect(server.calls).toHaveLength(1);
  });

  it('44 leave no listener on the signal', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    const { client } = stage({}, failure(soon), json({}));
    await outcome(client.get('/x', { signal }));
    const listeners = (spy: typeof added | typeof removed) => spy.mock.calls.map(([, listener]) => listener);
    expect(listeners(removed)).toEqual(expect.arrayContaining(listeners(added)));
  });
});

describe('logging', () => {
  const logged = async (
    replies: readonly Reply[],
    options: object = {},
    level: 'info' | 'debug' = 'debug',
  ) => {
    const logger = memoryLogger();
    let digit = 0;
    vi.spyOn(Math, 'random').mockImplementation(() => (digit += 1) / 16);
    const { client } = stage({ logger, logLevel: level, maxRetries: 1 }, ...replies);
    await outcome(client.post('/x', options));
    return logger.lines.map(({ level, args }) => [level, ...args]);
  };
  const url = 'https://api.acme.example/v1/x';

  it('79 names an attempt with six hexadecimal digits', async () => {
    const [[, line] = []] = await logged([json({})], {}, 'info');
    expect(line).toMatch(/^\[log_100000\] post /);
  });

  it('79 tells of a request and its response', async () => {
    const [sending, info, start, parsed] = await logged([
      json({ a: 1 }, { headers: { 'x-request-id': 'r' } }),
    ]);
    expect(sending).toEqual([
      'debug',
      '[log_100000] sending request',
      {
        method: 'post',
        url,
        options: { method: 'post', path: '/x' },
        headers: expect.objectContaining({ authorization: '***', accept: 'application/json' }) as object,
      },
    ]);
    expect(Object.keys(sending?.[2] as object)).toEqual(['method', 'url', 'options', 'headers']);
    expect(info).toEqual([
      'info',
      `[log_100000, x-request-id: "r"] post ${url} succeeded with status 200 in 0ms`,
    ]);
    const headers = { 'content-type': 'application/json', 'x-request-id': 'r' };
    expect(start).toEqual([
      'debug',
      '[log_100000] response start',
      { url: '', status: 200, headers, durationMs: 0 },
    ]);
    expect(Object.keys(start?.[2] as object)).toEqual(['url', 'status', 'headers', 'durationMs']);
    expect(parsed?.slice(0, 2)).toEqual(['debug', '[log_100000] response parsed']);
  });

  it('79 80 tells of a retry by the name of the first attempt', async () => {
    const lines = await logged([failure(soon), json({})]);
    const second = /^\[(log_[0-9a-f]{6}), retryOf: log_100000\]/.exec(String(lines[4]?.[1]))?.[1];
    expect(second).not.toBe('log_100000');
    expect(lines.map(([, line]) => line)).toEqual([
      '[log_100000] sending request',
      `[log_100000] post ${url} failed with status 500 in 0ms - retrying, 1 attempts remaining`,
      '[log_100000] response error (retrying, 1 attempts remaining)',
      `[${second}] sending request`,
      `[${second}, retryOf: log_100000] post ${url} succeeded with status 200 in 0ms`,
      `[${second}] response start`,
      `[${second}] response parsed`,
    ]);
    expect(lines[2]?.[2]).not.toHaveProperty('message');
    expect(lines[2]?.[2]).toMatchObject({ status: 500, headers: soon, durationMs: 0 });
    expect(lines.map(([, , details]) => (details as { retryOf?: string } | undefined)?.retryOf)).toEqual([
      undefined,
      undefined,
      undefined,
      'log_100000',
      undefined,
      'log_100000',
      'log_100000',
    ]);
  });

  it('79 names the first attempt in every later one', async () => {
    const logger = memoryLogger();
    let digit = 0;
    vi.spyOn(Math, 'random').mockImplementation(() => (digit += 1) / 16);
    await outcome(stage({ logger, logLevel: 'info', maxRetries: 2 }, failure(soon)).client.get('/x'));
    expect(logger.lines.map(({ args }) => /retryOf: (\w+)/.exec(String(args[0]))?.[1])).toEqual([
      undefined,
      'log_100000',
      'log_100000',
    ]);
  });

  it.each([
    [{ maxRetries: 0 }, failure(soon), 'error; no more retries left', undefined],
    [{}, failure(soon, 400), 'error; not retryable', undefined],
    [{}, new Response('text', { status: 400 }), 'error; not retryable', { type: 'string', length: 4 }],
    [{ body: 'stream' }, failure(soon), 'error; streaming body cannot be retried', undefined],
    [{ body: 'stream' }, failure(soon, 400), 'error; not retryable', undefined],
  ])('79 tells of an error with %o', async (options, reply, fate, message) => {
    const body = 'body' in options ? { body: stream() } : {};
    const lines = await logged([reply], { ...options, ...body });
    const status = reply.status;
    expect(lines[1]).toEqual([
      'info',
      `[log_100000] post ${url} failed with status ${status} in 0ms - ${fate}`,
    ]);
    expect(lines[2]?.[1]).toBe(`[log_100000] response error (${fate})`);
    expect(lines[2]?.[2]).toMatchObject({ url: '', status, message, durationMs: 0 });
    expect(Object.keys(lines[2]?.[2] as object)).toEqual([
      'url',
      'status',
      'headers',
      'message',
      'durationMs',
    ]);
    expect(lines).toHaveLength(3);
  });

  it.each([
    [{ maxRetries: 0 }, refused, 'failed', 'error; no more retries left', 'refused'],
    [{ maxRetries: 0 }, new Error('timeout'), 'timed out', 'error; no more retries left', 'timeout'],
    [{ body: 'stream' }, refused, 'failed', 'error; streaming body cannot be retried', 'refused'],
    [{ maxRetries: 1 }, refused, 'failed', 'retrying, 1 attempts remaining', 'refused'],
  ])('79 tells of a connection with %o', async (options, reply, event, fate, message) => {
    const body = 'body' in options ? { body: stream() } : {};
    const lines = await logged([reply], { ...options, ...body });
    expect(lines[1]).toEqual(['info', `[log_100000] connection ${event} - ${fate}`]);
    expect(lines[2]).toEqual([
      'debug',
      `[log_100000] connection ${event} (${fate})`,
      { url, durationMs: 0, message },
    ]);
    expect(Object.keys(lines[2]?.[2] as object)).toEqual(['url', 'durationMs', 'message']);
  });

  it('79 tells how long it took', async () => {
    const late = async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return json({});
    };
    const lines = await logged([late]);
    expect(lines[1]?.[1]).toMatch(/ in 30ms$/);
    expect(lines[2]?.[2]).toMatchObject({ durationMs: 30 });
    expect(lines[3]?.[2]).toMatchObject({ durationMs: 30 });
    const torn = async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      throw refused;
    };
    expect((await logged([torn], { maxRetries: 0 }))[2]?.[2]).toMatchObject({ durationMs: 30 });
  });

  it('79 80 summarizes bodies, drops headers, and keeps secrets out of URLs', async () => {
    const options = {
      body: { secret: 1 },
      headers: { 'X-Api-Key': 'k' },
      query: { token: 't' },
      timeout: 1000,
    };
    const lines = await logged([json({})], options);
    expect(lines[0]?.[2]).toMatchObject({
      url: `${url}?token=***`,
      options: { body: { type: 'string', length: 12 }, query: { token: '***' }, timeout: 1000 },
      headers: { 'x-api-key': '***' },
    });
    expect(lines[0]?.[2]).not.toHaveProperty('options.headers');
    expect(lines[1]?.[1]).toContain(`post ${url}?token=*** succeeded`);
  });

  it('79 tells of an aborted request only that it was to be sent', async () => {
    const lines = await logged([json({})], { signal: AbortSignal.abort() });
    expect(lines.map(([, line]) => line)).toEqual(['[log_100000] sending request']);
  });

  it('79 tells of a body that took too long by the request that follows', async () => {
    const lines = await logged([() => stalled(), json({})], { timeout: 100 }, 'info');
    expect(lines).toHaveLength(2);
    expect(lines[1]?.[1]).toMatch(/^\[log_\w+, retryOf: log_100000\] post .* succeeded/);
  });

  it('78 says no more than its level', async () => {
    expect((await logged([json({})], {}, 'info')).map(([level]) => level)).toEqual(['info']);
    const logger = memoryLogger();
    await outcome(stage({ logger }, json({})).client.get('/x'));
    await rejection(stage({ logger, maxRetries: 0 }, json({}, { status: 400 })).client.get('/x'));
    expect(logger.lines).toEqual([]);
  });
});
