import { describe, expect, it } from 'vitest';
import { SDKError } from '../../templates/runtime/error.js';
import { checkTimeout, complete, type RequestOptions } from '../../templates/runtime/options.js';
import { sdk, thrown } from './support.js';

describe('options', () => {
  it('13 are merged over the method and the path', async () => {
    expect(await complete('get', '/p')).toEqual({ method: 'get', path: '/p' });
    expect(Object.keys(await complete('get', '/p', { query: {}, body: 1 }))).toEqual([
      'method',
      'path',
      'query',
      'body',
    ]);
    expect(await complete('get', '/p', { method: 'put', path: '/q' })).toEqual({ method: 'put', path: '/q' });
  });

  it('13 may be a promise', async () => {
    const options = Promise.resolve({ path: '/q', timeout: 1 });
    expect(await complete('get', '/p', options)).toEqual({ method: 'get', path: '/q', timeout: 1 });
  });

  it('14 are those of a request, and those that methods add', async () => {
    const every: Required<RequestOptions> = {
      method: 'put',
      path: '/q',
      query: { q: 1 },
      body: { b: 1 },
      headers: { 'X-A': '1' },
      maxRetries: 3,
      stream: true,
      timeout: 5,
      fetchOptions: { keepalive: true },
      signal: new AbortController().signal,
      idempotencyKey: 'k',
      defaultBaseURL: 'https://other.example',
      __metadata: { helperMethod: 'h' },
      __security: { key: true },
      __binaryResponse: true,
      __stream: () => undefined,
      __synthesizeEventData: true,
    };
    expect(await complete('get', '/p', every)).toEqual(every);
  });

  it('14 each change the request', async () => {
    const { client, server } = sdk({ idempotencyHeader: 'Idempotency-Key', stream: () => 'a stream' });
    const result = await client.request({
      method: 'put',
      path: '/q',
      query: { q: 1 },
      body: { b: 1 },
      headers: { 'X-A': '1' },
      stream: true,
      timeout: 5000,
      fetchOptions: { keepalive: true },
      idempotencyKey: 'k',
      defaultBaseURL: 'https://other.example',
      __metadata: { helperMethod: 'h' },
    });
    expect(result).toBe('a stream');
    const { url, init } = server.last;
    expect(url).toBe('https://other.example/q?q=1');
    expect(init).toMatchObject({ method: 'PUT', body: '{"b":1}', keepalive: true });
    const sent = ['x-a', 'x-stainless-timeout', 'idempotency-key', 'x-stainless-helper-method'];
    expect(sent.map((name) => init.headers.get(name))).toEqual(['1', '5', 'k', 'h']);
  });

  it.each([undefined, null, 1.5, NaN, Infinity, '5'])(
    '22 refuses the timeout %o, which is no integer',
    (timeout) => {
      const error = thrown(() => checkTimeout(timeout));
      expect(error).toBeInstanceOf(SDKError);
      expect(error.message).toBe('timeout must be an integer');
    },
  );

  it('22 refuses a timeout below 0', () => {
    const error = thrown(() => checkTimeout(-1));
    expect(error).toBeInstanceOf(SDKError);
    expect(error.message).toBe('timeout must be a positive integer');
  });

  it('22 takes 0 and above', () => {
    for (const timeout of [0, 1, 600_000]) expect(() => checkTimeout(timeout)).not.toThrow();
  });
});
