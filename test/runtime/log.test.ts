import { describe, expect, it, vi } from 'vitest';
import {
  formatDetails,
  log,
  logs,
  parseLogLevel,
  redactURL,
  summarize,
  type LogLevel,
} from '../../templates/runtime/log.js';
import { memoryLogger } from './support.js';

describe('log', () => {
  it('78 lets through what is as severe as the level, or more', () => {
    const all = ['error', 'warn', 'info', 'debug'] as const;
    const through = (logLevel: LogLevel | undefined) => all.filter((level) => logs({ logLevel }, level));
    expect(through('off')).toEqual([]);
    expect(through('error')).toEqual(['error']);
    expect(through('warn')).toEqual(['error', 'warn']);
    expect(through('info')).toEqual(['error', 'warn', 'info']);
    expect(through('debug')).toEqual(['error', 'warn', 'info', 'debug']);
    expect(through(undefined)).toEqual([]);
  });

  it('78 calls the method of the logger, as its own, with a message and details or the message alone', () => {
    const logger = memoryLogger();
    const info = vi.fn(function (this: unknown) {
      expect(this).toBe(own);
    });
    const own = { ...logger, info };
    log({ logger: own, logLevel: 'info' }, 'info', 'm');
    log({ logger: own, logLevel: 'info' }, 'info', 'm', { url: '', status: 1 });
    log({ logger: own, logLevel: 'info' }, 'debug', 'm');
    expect(info.mock.calls).toEqual([['m'], ['m', { url: '', status: 1 }]]);
    expect(logger.lines).toEqual([]);
  });

  it('78 keeps the bound methods of a logger as long as the level stays', () => {
    const logger = memoryLogger();
    const client = { logger: { ...logger }, logLevel: 'info' as LogLevel };
    log(client, 'info', '1');
    client.logger.info = vi.fn();
    log(client, 'info', '2');
    expect(logger.lines.map(({ args }) => args)).toEqual([['1'], ['2']]);
    expect(client.logger.info).not.toHaveBeenCalled();
    client.logLevel = 'debug';
    log(client, 'info', '3');
    expect(client.logger.info).toHaveBeenCalledWith('3');
  });

  it('78 binds only what the level lets through', () => {
    const warn = vi.fn();
    const error = vi.fn();
    const logger = { warn, error } as never;
    log({ logger, logLevel: 'warn' }, 'warn', 'm');
    expect(warn).toHaveBeenCalledWith('m');
  });

  it('78 logs nothing without a logger', () => {
    expect(() => log({ logger: undefined, logLevel: 'debug' }, 'info', 'm')).not.toThrow();
  });

  it('78 reads a level, and warns of what is none', () => {
    const logger = memoryLogger();
    const client = { logger, logLevel: 'warn' as const };
    for (const level of ['off', 'error', 'warn', 'info', 'debug'])
      expect(parseLogLevel(level, 's', client)).toBe(level);
    for (const level of [undefined, null, '']) expect(parseLogLevel(level, 's', client)).toBeUndefined();
    expect(logger.lines).toEqual([]);
    expect(parseLogLevel('loud', 'ClientOptions.logLevel', client)).toBeUndefined();
    expect(logger.lines).toEqual([
      {
        level: 'warn',
        args: [
          'ClientOptions.logLevel was set to "loud", expected one of ["off","error","warn","info","debug"]',
        ],
      },
    ]);
  });

  it('80 stars out secret headers and leaves the others', () => {
    const secret = [
      'authorization',
      'api-key',
      'x-api-key',
      'x-amz-security-token',
      'cookie',
      'set-cookie',
      'proxy-authorization',
      'x-goog-signature',
      'client-secret',
      'x-password',
      'x-session',
      'x-jwt',
      'x-credential',
      'x-bearer',
      'client_assertion',
      'sig',
      'sid',
      'pwd',
    ];
    const plain = [
      'accept',
      'x-request-id',
      'x-author',
      'x-authors',
      'x-design',
      'x-inside',
      'side',
      'sign',
      'basic-sig',
      'content-type',
    ];
    const headers = new Headers(Object.fromEntries([...secret, ...plain].map((name) => [name, 'v'])));
    const { headers: shown } = formatDetails({ url: '', headers }) as { headers: Record<string, string> };
    expect(
      Object.keys(shown)
        .filter((name) => shown[name] === '***')
        .sort(),
    ).toEqual([...secret].sort());
    expect(
      Object.keys(shown)
        .filter((name) => shown[name] === 'v')
        .sort(),
    ).toEqual([...plain].sort());
  });

  it('80 keeps the secrets of URLs out', () => {
    expect(redactURL('/p?api_key=secret&a=b')).toBe('/p?api_key=***&a=b');
    expect(redactURL('https://h/p?api_key=1&a=2&Token=x#f')).toBe('https://h/p?api_key=***&a=2&Token=***#f');
    expect(redactURL('/p?secret[a]=1')).toBe('/p?secret[a]=***');
    expect(redactURL('https://user:pass@h/a@b?c=d@e')).toBe('https://***@h/a@b?c=d@e');
    expect(redactURL('https://h/token=1')).toBe('https://h/token=1');
  });

  it('80 drops the headers of options, and redacts their path and query', () => {
    const options = {
      method: 'get',
      path: '/x?key=1',
      query: { token: 't', limit: 1 },
      headers: { authorization: 'Bearer k' },
      timeout: 1,
    };
    expect(formatDetails({ method: 'get', url: 'https://h/x?key=1', options })).toEqual({
      method: 'get',
      url: 'https://h/x?key=***',
      options: { method: 'get', path: '/x?key=***', query: { token: '***', limit: 1 }, timeout: 1 },
    });
    expect(options.headers).toEqual({ authorization: 'Bearer k' });
    expect(options.query.token).toBe('t');
  });

  it('80 finds secrets in what a query holds, and leaves values that have no members', () => {
    const since = new Date(0);
    const kinds = new Map([['key', 1]]);
    const query = {
      filter: [{ password: 'p', of: { session: 's', at: 1 } }, 'key'],
      since,
      kinds,
      none: null,
    };
    const options = { method: 'get' as const, path: '/x', query };
    expect(formatDetails({ url: '', options })).toMatchObject({
      options: {
        query: {
          filter: [{ password: '***', of: { session: '***', at: 1 } }, 'key'],
          since,
          kinds,
          none: null,
        },
      },
    });
    expect(query.filter[0]).toMatchObject({ password: 'p' });
  });

  it('80 drops the headers of what is handed to fetch', () => {
    const fetchOptions = { headers: { authorization: 'Bearer k' }, redirect: 'error' as const };
    const options = { method: 'get' as const, path: '/x', fetchOptions };
    expect(formatDetails({ url: '', options })).toMatchObject({
      options: { fetchOptions: { redirect: 'error' } },
    });
    expect(JSON.stringify(formatDetails({ url: '', options }))).not.toContain('Bearer');
  });

  it('79 names what was retried only where something was', () => {
    expect(formatDetails({ url: '', retryOf: 'log_1' })).toEqual({ url: '', retryOf: 'log_1' });
    for (const retryOf of [undefined, ''])
      expect(Object.keys(formatDetails({ url: '', retryOf }))).toEqual(['url']);
  });

  it.each([
    ['text', { type: 'string', length: 4 }],
    [new Uint8Array(3), { type: 'Uint8Array', length: 3 }],
    [new ArrayBuffer(2), { type: 'ArrayBuffer', length: 2 }],
    [new Blob(['abc']), { type: 'Blob', length: 3 }],
    [new FormData(), { type: 'FormData', length: undefined }],
    [new ReadableStream(), { type: 'ReadableStream', length: undefined }],
    [undefined, undefined],
    [null, null],
  ])('80 says of the body %o its kind and length', (body, summary) => {
    expect(summarize(body)).toEqual(summary);
  });
});
