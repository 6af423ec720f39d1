/** The client: its options, its verbs, and what subclasses may change. The file is long because each option and each hook is a test of its own. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  APIConnectionTimeoutError,
  basic,
  bearer,
  cookieKey,
  environments,
  queryFormat,
  queryKey,
  type FinalRequestOptions,
  type NullableHeaders,
} from '../../templates/runtime/codegen.js';
import { Acme, AcmeError, VERSION } from './sdk.js';
import { json, memoryLogger, never, rejection, replying, sdk, stage, thrown } from './support.js';

const variables = [
  'ACME_API_KEY',
  'ACME_ADMIN_KEY',
  'ACME_ORG_ID',
  'ACME_PROJECT_ID',
  'ACME_WEBHOOK_SECRET',
  'ACME_BASE_URL',
  'ACME_LOG',
  'ACME_CUSTOM_HEADERS',
];

beforeEach(() => variables.forEach((name) => vi.stubEnv(name, undefined)));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

const secret = (value: object, name: string): unknown => (value as Record<string, unknown>)[name];

describe('a new client', () => {
  it('1 takes from the environment what it is not given', () => {
    for (const name of variables) vi.stubEnv(name, `env ${name}`);
    vi.stubEnv('ACME_BASE_URL', ' https://env.example ');
    vi.stubEnv('ACME_LOG', ' debug ');
    vi.stubEnv('ACME_CUSTOM_HEADERS', 'X-Env: 1');
    expect(new Acme()).toMatchObject({
      apiKey: 'env ACME_API_KEY',
      adminAPIKey: 'env ACME_ADMIN_KEY',
      organization: 'env ACME_ORG_ID',
      project: 'env ACME_PROJECT_ID',
      webhookSecret: 'env ACME_WEBHOOK_SECRET',
      baseURL: 'https://env.example',
      logLevel: 'debug',
    });
  });

  it('3 sends the headers of the environment, which those of the caller override', async () => {
    vi.stubEnv('ACME_CUSTOM_HEADERS', 'X-A: 1:2\nno colon\nX-B : b');
    const { client, server } = stage({ defaultHeaders: { 'x-b': null, 'x-c': '3' } });
    await client.get('/x');
    const { headers } = server.last.init;
    expect(['x-a', 'x-b', 'x-c'].map((name) => headers.get(name))).toEqual(['1:2', null, '3']);
    await client.withOptions({ defaultHeaders: { 'x-d': '4' } }).get('/x');
    const later = server.last.init.headers;
    expect(['x-a', 'x-b', 'x-c', 'x-d'].map((name) => later.get(name))).toEqual(['1:2', 'b', null, '4']);
  });

  it('4 must have a key', () => {
    for (const options of [{}, { apiKey: null, adminAPIKey: null }, { apiKey: '' }]) {
      const error = thrown(() => new Acme(options));
      expect(error).toBeInstanceOf(AcmeError);
      expect(error.message).toBe('Missing credentials.');
    }
    expect(new Acme({ adminAPIKey: 'a' }).apiKey).toBeNull();
  });

  it('5 sends no User-Agent in a browser', async () => {
    vi.stubGlobal('window', { document: {} });
    vi.stubGlobal('navigator', { userAgent: 'Chrome/1.2.3' });
    expect(() => new Acme({ apiKey: 'k' })).toThrow(AcmeError);
    const { client, server } = stage({ dangerouslyAllowBrowser: true });
    await client.get('/x');
    expect(server.last.init.headers.has('user-agent')).toBe(false);
    expect(server.last.init.headers.has('x-stainless-lang')).toBe(true);
  });

  it('6 has defaults', () => {
    const client = new Acme({ apiKey: 'k' });
    expect(client).toMatchObject({
      baseURL: 'https://api.acme.example/v1',
      timeout: 600_000,
      maxRetries: 2,
      logger: console,
      logLevel: 'warn',
      fetchOptions: undefined,
      organization: null,
    });
    expect(new Acme({ apiKey: 'k', timeout: 0, maxRetries: 0 })).toMatchObject({
      timeout: 0,
      maxRetries: 0,
    });
    const nothing = { timeout: null, maxRetries: null, logger: null, fetch: null, logLevel: null } as never;
    expect(new Acme({ apiKey: 'k', ...(nothing as object) })).toMatchObject({
      timeout: 600_000,
      maxRetries: 2,
      logger: console,
    });
  });

  it('6 calls the global fetch, without this', async () => {
    const seen: unknown[] = [];
    vi.stubGlobal('fetch', function (this: unknown) {
      seen.push(this);
      return Promise.resolve(json({}));
    });
    await new Acme({ apiKey: 'k' }).get('/x');
    expect(seen).toEqual([undefined]);
    vi.stubGlobal('fetch', undefined);
    expect(() => new Acme({ apiKey: 'k' })).toThrow('`fetch` is not defined as a global');
    expect(() => new Acme({ apiKey: 'k', fetch: () => Promise.reject(new Error()) })).not.toThrow();
  });

  it('7 has fields that later requests heed', async () => {
    const { client, server } = stage();
    client.apiKey = 'other';
    client.baseURL = 'https://other.example';
    client.organization = 'org';
    client.fetchOptions = { keepalive: true };
    await client.get('/x');
    expect(server.last.url).toBe('https://other.example/x');
    expect(server.last.init).toMatchObject({ keepalive: true });
    expect(server.last.init.headers.get('authorization')).toBe('Bearer other');
    expect(server.last.init.headers.get('acme-organization')).toBe('org');
    client.maxRetries = 0;
    client.timeout = 1;
    Object.assign(client, { fetch: replying(never).fetch });
    expect(await rejection(client.get('/x'))).toBeInstanceOf(APIConnectionTimeoutError);
  });

  it('7 keeps what it was given, the values of the environment and defaults among it', () => {
    vi.stubEnv('ACME_ORG_ID', 'org');
    expect(secret(new Acme({ apiKey: 'k', timeout: 5 }), '_options')).toEqual({
      apiKey: 'k',
      adminAPIKey: null,
      organization: 'org',
      project: null,
      webhookSecret: null,
      timeout: 5,
      baseURL: 'https://api.acme.example/v1',
    });
  });

  it('7 has no idempotency header unless the API has one', () => {
    expect('idempotencyHeader' in new Acme({ apiKey: 'k' })).toBe(false);
    expect(secret(sdk({ idempotencyHeader: 'Idempotency-Key' }).client, 'idempotencyHeader')).toBe(
      'Idempotency-Key',
    );
  });

  it('8 has its keys in order: resources, what every client has, what this one has', () => {
    expect(Object.keys(new Acme({ apiKey: 'k' }))).toEqual([
      'items',
      'baseURL',
      'timeout',
      'logger',
      'logLevel',
      'fetchOptions',
      'maxRetries',
      'fetch',
      '_options',
      'apiKey',
      'adminAPIKey',
      'organization',
      'project',
      'webhookSecret',
    ]);
  });

  it('78 takes the log level that is given, else that of the environment, else warn', () => {
    vi.stubEnv('ACME_LOG', 'info');
    expect(new Acme({ apiKey: 'k', logLevel: 'error' }).logLevel).toBe('error');
    expect(new Acme({ apiKey: 'k' }).logLevel).toBe('info');
    const logger = memoryLogger();
    expect(new Acme({ apiKey: 'k', logLevel: 'loud' as never, logger }).logLevel).toBe('info');
    vi.stubEnv('ACME_LOG', 'shout');
    expect(new Acme({ apiKey: 'k', logLevel: 'loud' as never, logger }).logLevel).toBe('warn');
    const expected = 'expected one of ["off","error","warn","info","debug"]';
    expect(logger.lines.map(({ level, args }) => [level, ...args])).toEqual([
      ['warn', `ClientOptions.logLevel was set to "loud", ${expected}`],
      ['warn', `ClientOptions.logLevel was set to "loud", ${expected}`],
      ['warn', `process.env['ACME_LOG'] was set to "shout", ${expected}`],
    ]);
  });
});

describe('withOptions', () => {
  it('11 gives a client of the same class with the same options, but for some', () => {
    class Own extends Acme {}
    const client = new Own({ apiKey: 'k', defaultQuery: { q: '1' }, project: 'p' });
    const other = client.withOptions({ timeout: 5, project: 'q' });
    expect(other).toBeInstanceOf(Own);
    expect(other).not.toBe(client);
    expect(other).toMatchObject({ apiKey: 'k', timeout: 5, project: 'q' });
    expect(secret(other, '_options')).toMatchObject({ defaultQuery: { q: '1' } });
    expect(client).toMatchObject({ timeout: 600_000, project: 'p' });
  });

  it('11 takes over the fields as they are by then', () => {
    const { client } = stage();
    const changed = {
      baseURL: 'https://other.example',
      maxRetries: 7,
      timeout: 3,
      logger: memoryLogger(),
      logLevel: 'off' as const,
      fetchOptions: { keepalive: true },
      adminAPIKey: 'a2',
      organization: 'o2',
      project: null,
      webhookSecret: 'w2',
    };
    const fetch = replying().fetch;
    Object.assign(client, changed, { fetch });
    const other = client.withOptions({});
    expect(other).toMatchObject(changed);
    expect(secret(other, 'fetch')).toBe(fetch);
  });

  it('11 keeps a key that is a function, and the key that was given', async () => {
    const { client, server } = stage({ apiKey: () => Promise.resolve('token') });
    await client.get('/x');
    const other = client.withOptions({});
    expect(other.apiKey).toBeNull();
    await other.get('/x');
    expect(server.last.init.headers.get('authorization')).toBe('Bearer token');
    client.apiKey = 'changed';
    expect(client.withOptions({ apiKey: 'new' }).apiKey).toBe('new');
    const plain = new Acme({ apiKey: 'given' });
    plain.apiKey = 'changed';
    expect(plain.withOptions({}).apiKey).toBe('given');
  });

  it('11 moves to another environment', () => {
    const server = environments({ production: 'https://acme.example', sandbox: 'https://sandbox.example' });
    const { client } = sdk({ server });
    expect(client.withOptions({ environment: 'sandbox' } as never).baseURL).toBe('https://sandbox.example');
    const sandbox = sdk({ server }, { environment: 'sandbox' }).client;
    expect(sandbox.baseURL).toBe('https://sandbox.example');
    expect(sandbox.withOptions({ timeout: 1 }).baseURL).toBe('https://sandbox.example');
    expect(sandbox.withOptions({ environment: 'production' } as never).baseURL).toBe('https://acme.example');
    expect(Object.keys(secret(client.withOptions({}), '_options') as object)).not.toContain('environment');
  });
});

describe('a request', () => {
  it.each(['get', 'post', 'patch', 'put', 'delete'] as const)('13 is sent by %s', async (method) => {
    const { client, server } = stage();
    await client[method]('/x', { query: { q: 1 } });
    expect(server.last).toMatchObject({
      url: 'https://api.acme.example/v1/x?q=1',
      init: { method: method.toUpperCase() },
    });
  });

  it('13 is sent as a whole, with any method', async () => {
    const { client, server } = stage();
    await client.request({ method: 'query', path: '/x', body: {} });
    expect(server.last.init.method).toBe('QUERY');
  });

  it('13 takes options that are a promise, and over its path and method', async () => {
    const { client, server } = stage();
    await client.get('/x', Promise.resolve({ path: '/y', method: 'put' }));
    expect(server.last).toMatchObject({ url: 'https://api.acme.example/v1/y', init: { method: 'PUT' } });
    await client.request(Promise.resolve({ method: 'get', path: '/z' }));
    expect(server.last.url).toBe('https://api.acme.example/v1/z');
    expect((await rejection(client.get('/x', Promise.reject(new Error('no'))))).message).toBe('no');
  });

  it('37 is sent when it is made, not when it is awaited', async () => {
    const { client, server } = stage();
    const promise = client.get('/x');
    await new Promise((resolve) => setImmediate(resolve));
    expect(server.calls).toHaveLength(1);
    await promise;
    expect(server.calls).toHaveLength(1);
  });

  it('16 goes to another base URL where the client has the usual one', async () => {
    const { client, server } = stage();
    await client.get('/x', { defaultBaseURL: 'https://other.example' });
    expect(server.last.url).toBe('https://other.example/x');
    client.baseURL = 'https://own.example';
    await client.get('/x', { defaultBaseURL: 'https://other.example' });
    expect(server.last.url).toBe('https://own.example/x');
    const same = stage({ baseURL: 'https://api.acme.example/v1' });
    await same.client.get('/x', { defaultBaseURL: 'https://other.example' });
    expect(same.server.last.url).toBe('https://other.example/x');
    expect(client.buildURL('/p', { a: 1 })).toBe('https://own.example/p?a=1');
  });

  it('17 has the default query', async () => {
    const { client, server } = stage({ defaultQuery: { d: '1', u: undefined } });
    await client.get('/x', { query: { q: 1 } });
    expect(server.last.url).toMatch(/\/x\?d=1&q=1$/);
    await client.get('/x', { query: { d: undefined } });
    expect(server.last.url).toMatch(/\/x$/);
  });

  it('17 leaves a query that is a list alone', async () => {
    const { client, server } = stage();
    await client.get('/x', { query: ['a'] });
    expect(server.last.url).toMatch(/\/x$/);
  });

  it('18 writes its query in the format of the API', async () => {
    const { client, server } = sdk({ query: queryFormat({ array: 'comma', nested: 'dots' }) });
    await client.get('/x', { query: { a: [1, 2], b: { c: 3 } } });
    expect(decodeURIComponent(server.last.url)).toMatch(/\?a=1,2&b\.c=3$/);
    await client.post('/x', {
      body: { a: [1, 2] },
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
    });
    expect(server.last.init.body).toBe('a=1%2C2');
  });

  it('22 checks a timeout that is there, even undefined', async () => {
    const { client, server } = stage();
    const error = await rejection(client.get('/x', { timeout: undefined } as never));
    expect(error).toBeInstanceOf(AcmeError);
    expect(error.message).toBe('timeout must be an integer');
    expect(server.calls).toHaveLength(0);
    await client.get('/x', { timeout: 5 });
  });

  it.each([
    [{}, undefined, null],
    [{ body: undefined }, undefined, 'application/json'],
    [{ body: null }, undefined, null],
    [{ body: 0 }, undefined, null],
    [{ body: false }, undefined, null],
    [{ body: '' }, undefined, null],
    [{ body: { a: 1 } }, '{"a":1}', 'application/json'],
    [{ body: 'raw' }, '"raw"', 'application/json'],
    [{ body: 'raw', headers: { 'Content-Type': 'text/plain' } }, 'raw', 'text/plain'],
    [
      { body: { a: 1 }, headers: { 'content-type': 'application/foo+json' } },
      '{"a":1}',
      'application/foo+json',
    ],
    [{ body: { a: 1 }, headers: { 'content-type': null } }, '{"a":1}', null],
    [
      { body: { a: [1] }, headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      'a%5B%5D=1',
      'application/x-www-form-urlencoded',
    ],
  ])('23 24 with %o sends the body %j of type %j', async (options, body, type) => {
    const { client, server } = stage();
    await client.get('/x', options);
    expect(server.last.init.body).toBe(body);
    expect('body' in server.last.init).toBe(body !== undefined);
    expect(server.last.init.headers.get('content-type')).toBe(type);
  });

  it('24 takes the type from the request alone, and lets the body win over the default', async () => {
    const { client, server } = stage({ defaultHeaders: { 'content-type': 'text/plain' } });
    await client.post('/x', { body: 'raw' });
    expect(server.last.init.body).toBe('"raw"');
    expect(server.last.init.headers.get('content-type')).toBe('application/json');
  });

  it('24 25 says that a stream is sent in halves, and marks the request', async () => {
    const { client, server } = stage();
    const options: FinalRequestOptions = {
      method: 'post',
      path: '/x',
      body: new ReadableStream(),
      __metadata: { a: 1 },
    };
    await client.request(options);
    expect(server.last.init.duplex).toBe('half');
    expect(options.__metadata).toEqual({ a: 1, hasStreamingBody: true });
    await client.post('/x', { body: {} });
    expect('duplex' in server.last.init).toBe(false);
  });

  it('26 layers its headers', async () => {
    const { client, server } = stage({
      defaultHeaders: { accept: 'd', authorization: 'd', 'x-default': 'd' },
    });
    const sent = async (headers?: Record<string, string | null>) => {
      await client.post('/x', { body: {}, ...(headers && { headers }) });
      return (name: string) => server.last.init.headers.get(name);
    };
    const usual = await sent();
    expect(['accept', 'authorization', 'x-default', 'content-type'].map(usual)).toEqual([
      'd',
      'd',
      'd',
      'application/json',
    ]);
    expect(usual('user-agent')).toBe(`Acme/JS ${VERSION}`);
    const own = await sent({ accept: 'r', 'x-default': null, 'content-type': 'r' });
    expect(['accept', 'x-default', 'content-type'].map(own)).toEqual(['r', null, 'r']);
  });

  it('26 names the class in its User-Agent', async () => {
    class Own extends Acme {}
    const server = replying();
    await new Own({ apiKey: 'k', fetch: server.fetch }).get('/x');
    expect(server.last.init.headers.get('user-agent')).toBe(`Own/JS ${VERSION}`);
  });

  it('26 29 sends what the API always wants, and leaves out what it does not', async () => {
    const { client, server } = sdk({ headers: { 'X-Api': 'beta' }, omitPlatformHeaders: true });
    await client.get('/x', { timeout: 1000, __metadata: { helperMethod: 'h' } });
    expect(server.last.init.headers.get('x-api')).toBe('beta');
    const names: string[] = [];
    server.last.init.headers.forEach((_, name) => names.push(name));
    expect(names).toEqual(['accept', 'user-agent', 'x-api']);
  });

  it('28 29 tells of itself', async () => {
    const { client, server } = stage();
    const sent = async (options: object, name: string) => {
      await client.get('/x', options);
      return server.last.init.headers.get(name);
    };
    expect(await sent({}, 'x-stainless-retry-count')).toBe('0');
    expect(
      await sent({ headers: { 'x-stainless-retry-count': null } }, 'x-stainless-retry-count'),
    ).toBeNull();
    expect(await sent({ headers: { 'x-stainless-retry-count': '9' } }, 'x-stainless-retry-count')).toBe('9');
    expect(await sent({}, 'x-stainless-timeout')).toBeNull();
    expect(await sent({ timeout: 1999 }, 'x-stainless-timeout')).toBe('1');
    expect(await sent({ timeout: 500 }, 'x-stainless-timeout')).toBe('0');
    expect(await sent({ __metadata: { helperMethod: 'h' } }, 'x-stainless-helper-method')).toBe('h');
    expect(await sent({ __metadata: { helperMethod: 5 } }, 'x-stainless-helper-method')).toBeNull();
    expect(await sent({}, 'x-stainless-package-version')).toBe(VERSION);
    const zero = stage({ maxRetries: 0 }, never);
    await rejection(zero.client.get('/x', { timeout: 0 }));
    expect(zero.server.last.init.headers.has('x-stainless-timeout')).toBe(false);
  });

  it('30 carries the options of the client that are set', async () => {
    const { client, server } = stage({ organization: 'o', project: '' });
    await client.get('/x');
    expect(server.last.init.headers.get('acme-organization')).toBe('o');
    expect(server.last.init.headers.get('acme-project')).toBe('');
    await client.get('/x', { headers: { 'Acme-Organization': null } });
    expect(server.last.init.headers.has('acme-organization')).toBe(false);
    await stage().client.get('/x');
    const none = stage();
    await none.client.get('/x');
    expect(none.server.last.init.headers.has('acme-organization')).toBe(false);
  });

  it('30 carries options in the query, the values it has', async () => {
    const options = {
      version: { default: 'v1', query: 'api-version' },
      none: { nullable: true, query: 'none' },
      absent: { query: 'absent' },
    };
    const { client, server } = sdk({ options }, { defaultQuery: { d: '1' } });
    await client.get('/x', { query: { q: 1 } });
    expect(server.last.url).toMatch(/\?api-version=v1&d=1&q=1$/);
    await client.get('/x', { query: { 'api-version': 'v2' } });
    expect(server.last.url).toContain('api-version=v2');
  });

  it('31 carries an idempotency key only where the API has a header for it, and not with GET', async () => {
    const plain = stage();
    await plain.client.post('/x', { idempotencyKey: 'k' });
    const names: string[] = [];
    plain.server.last.init.headers.forEach((value, name) => names.push(name, value));
    expect(names).not.toContain('k');
    const { client, server } = sdk({ idempotencyHeader: 'Idempotency-Key' });
    const sent = async (method: 'get' | 'post', options = {}) => {
      await client[method]('/x', options);
      return server.last.init.headers.get('idempotency-key');
    };
    expect(await sent('post', { idempotencyKey: 'k' })).toBe('k');
    expect(await sent('post', { idempotencyKey: '' })).toMatch(/^stainless-node-retry-/);
    expect(await sent('post', { headers: { 'Idempotency-Key': 'own' } })).toBe('own');
    expect(await sent('get', { idempotencyKey: 'k' })).toBeNull();
  });

  it('32 carries the key that it is to carry', async () => {
    const { client, server } = stage();
    const sent = async (__security?: Record<string, boolean>) => {
      await client.get('/x', __security ? { __security } : {});
      return server.last.init.headers.get('authorization');
    };
    expect(await sent()).toBe('Bearer key');
    expect(await sent({ bearerAuth: true })).toBe('Bearer key');
    expect(await sent({ adminAPIKeyAuth: true })).toBe('Bearer admin');
    expect(await sent({ adminAPIKeyAuth: true, bearerAuth: true })).toBe('Bearer admin');
  });

  it('32 carries credentials of any kind', async () => {
    const options = { user: {}, password: {}, key: {}, session: {} };
    const given = { user: 'u', password: 'p', key: 'k', session: 's' };
    const auth = {
      pair: basic('user', 'password'),
      query: queryKey('key', 'key'),
      cookie: cookieKey('session', 'session'),
    };
    const { client, server } = sdk(
      { options, auth, security: { pair: true, query: true, cookie: true } },
      given,
    );
    await client.get('/x', { query: { q: 1 } });
    expect(server.last.url).toMatch(/\/x\?key=k&q=1$/);
    expect(server.last.init.headers.get('authorization')).toBe('Basic dTpw');
    expect(server.last.init.headers.get('cookie')).toBe('session=s');
    await client.get('/x', { query: null });
    expect(server.last.url).toMatch(/\/x\?key=k$/);
    await client.get('/x', { __security: {} });
    expect(server.last.url).toMatch(/\/x$/);
    const either = sdk({ options, auth, security: { pair: true, query: true } }, { key: 'k' });
    await either.client.get('/x');
    expect(either.server.last.url).toMatch(/\/x\?key=k$/);
    const none = sdk({ options, auth, security: { query: true }, unauthenticated: 'No key.' });
    expect((await rejection(none.client.get('/x'))).message).toBe('No key.');
  });

  it('33 is refused without credentials, unless they are left out on purpose', async () => {
    const { client, server } = stage({ apiKey: null });
    const error = await rejection(client.get('/x'));
    expect(error.message).toBe('Could not resolve authentication method.');
    expect(error.constructor).toBe(Error);
    expect(server.calls).toHaveLength(0);
    for (const headers of [{ authorization: null }, { Authorization: 'own' }, { 'api-key': 'own' }]) {
      await client.get('/x', { headers });
    }
    await stage({ apiKey: null, defaultHeaders: { authorization: null } }).client.get('/x');
    expect(server.calls).toHaveLength(3);
  });

  it('33 needs no credentials where the API has none', async () => {
    const { client, server } = sdk({});
    await client.get('/x');
    expect(server.last.init.headers.has('authorization')).toBe(false);
    const { client: keyed } = sdk({
      options: { key: {} },
      auth: { key: bearer('key') },
      security: { key: true },
      unauthenticated: 'No key.',
    });
    expect((await rejection(keyed.get('/x'))).message).toBe('No key.');
    await expect(keyed.get('/x', { __security: {} })).resolves.toEqual({});
  });

  it('34 asks a key that is a function before each attempt, and keeps its answer', async () => {
    let count = 0;
    const apiKey = () => Promise.resolve(`token ${(count += 1)}`);
    const { client, server } = stage(
      { apiKey, maxRetries: 1 },
      json({}, { status: 500, headers: { 'retry-after-ms': '0' } }),
      json({}),
    );
    expect(client.apiKey).toBeNull();
    await client.get('/x');
    expect(server.calls.map(({ init }) => init.headers.get('authorization'))).toEqual([
      'Bearer token 1',
      'Bearer token 2',
    ]);
    expect(client.apiKey).toBe('token 2');
    await client.get('/x', { __security: { adminAPIKeyAuth: true } });
    expect(count).toBe(2);
    expect(
      (await rejection(stage({ apiKey: () => Promise.reject(new Error('no')) }).client.get('/x'))).message,
    ).toBe("Failed to get token from 'apiKey' function: no");
  });

  it('35 gives fetch a text and these options, in this order', async () => {
    const { client, server } = stage({
      fetchOptions: { keepalive: true, cache: 'no-store' },
    });
    await client.post('/x', {
      body: {},
      fetchOptions: { cache: 'reload' },
    });
    expect(typeof server.last.url).toBe('string');
    expect(Object.keys(server.last.init)).toEqual([
      'signal',
      'method',
      'headers',
      'body',
      'keepalive',
      'cache',
    ]);
    expect(server.last.init).toMatchObject({ method: 'POST', keepalive: true, cache: 'reload' });
    expect(server.last.init.headers).toBeInstanceOf(Headers);
    await client.post('/x', { body: new ReadableStream() });
    expect(Object.keys(server.last.init).slice(0, 5)).toEqual([
      'signal',
      'duplex',
      'method',
      'headers',
      'body',
    ]);
  });

  it('35 lets fetchOptions replace whatever there is', async () => {
    const { client, server } = stage();
    await client.get('/x', { fetchOptions: { method: 'foo', headers: { z: '1' } } as object });
    expect(server.last.init).toMatchObject({ method: 'FOO', headers: { z: '1' } });
  });
});

describe('hooks', () => {
  class Hooked extends Acme {
    readonly seen: string[] = [];
    protected override prepareOptions(options: FinalRequestOptions) {
      this.seen.push('prepareOptions');
      options.query = { prepared: 1 };
      return Promise.resolve();
    }
    protected override prepareRequest(
      request: RequestInit,
      context: { url: string; options: FinalRequestOptions },
    ) {
      this.seen.push(`prepareRequest ${context.url} ${context.options.path} ${Object.keys(request).join()}`);
      (request.headers as Headers).set('x-prepared', '1');
    }
    protected override defaultQuery() {
      return { ...super.defaultQuery(), own: '1' };
    }
    protected override authHeaders() {
      return Promise.resolve({ Authorization: 'hooked' });
    }
    protected override makeStatusError(...args: Parameters<Acme['makeStatusError']>) {
      this.seen.push(`makeStatusError ${args[0]}`);
      return super.makeStatusError(...args);
    }
    protected override stringifyQuery(query: object) {
      return super.stringifyQuery({ ...query, written: 1 });
    }
    protected override defaultIdempotencyKey() {
      return 'hooked key';
    }
    protected override idempotencyHeader = 'Idempotency-Key';
  }

  it('18 write a query when taken off the client too', () => {
    const { stringifyQuery } = Acme.prototype as unknown as {
      stringifyQuery: (query: object) => string;
    };
    expect(stringifyQuery({ 'a/b': 'c/d', e: true, f: null, g: undefined, h: [1] })).toBe(
      'a%2Fb=c%2Fd&e=true&f=&h%5B%5D=1',
    );
  });

  it('36 change a request at each step', async () => {
    const server = replying(json({}, { status: 500, headers: { 'retry-after-ms': '0' } }));
    const client = new Hooked({ apiKey: 'k', fetch: server.fetch, maxRetries: 1 });
    await rejection(client.post('/x'));
    const url = 'https://api.acme.example/v1/x?own=1&prepared=1&written=1';
    const each = ['prepareOptions', `prepareRequest ${url} /x method,headers`];
    expect(client.seen).toEqual([...each, ...each, 'makeStatusError 500']);
    expect(server.last.url).toBe(url);
    expect(server.last.init.headers.get('x-prepared')).toBe('1');
    expect(server.last.init.headers.get('authorization')).toBe('hooked');
    expect(server.last.init.headers.get('idempotency-key')).toBe('hooked key');
  });

  it('30 36 are told which options are not sent', async () => {
    const seen: string[] = [];
    class Seeing extends Acme {
      protected override validateHeaders({ nulls }: NullableHeaders) {
        seen.push(...nulls);
      }
    }
    await new Seeing({ apiKey: 'k', project: 'p', fetch: replying().fetch }).get('/x');
    expect(seen).toEqual(['acme-organization']);
  });

  it('36 may refuse credentials, or accept none', async () => {
    class Lenient extends Acme {
      protected override validateHeaders() {}
    }
    const server = replying();
    await new Lenient({ adminAPIKey: 'a', fetch: server.fetch }).get('/x');
    expect(server.calls).toHaveLength(1);
  });

  it('36 are given what fetch would be', async () => {
    const { client } = stage({ timeout: 7 });
    const built = await client.buildRequest(
      { method: 'post', path: '/x', body: { a: 1 } },
      { retryCount: 3 },
    );
    expect(built).toMatchObject({
      url: 'https://api.acme.example/v1/x',
      timeout: 7,
      req: { method: 'post', body: '{"a":1}' },
    });
    expect(Object.keys(built)).toEqual(['req', 'url', 'timeout']);
    expect((built.req.headers as Headers).get('x-stainless-retry-count')).toBe('3');
    expect((await client.buildRequest({ method: 'get', path: '/x', timeout: 0 })).timeout).toBe(0);
    const { signal } = new AbortController();
    expect((await client.buildRequest({ method: 'get', path: '/x', signal })).req.signal).toBe(signal);
    expect('signal' in (await client.buildRequest({ method: 'get', path: '/x' })).req).toBe(false);
  });

  it('36 call fetch with a limit of time', async () => {
    vi.useFakeTimers();
    try {
      const { client, server } = stage({}, never);
      const controller = new AbortController();
      const error = rejection(client.fetchWithTimeout('https://h/x', undefined, 100, controller));
      expect(server.last.init.method).toBe('GET');
      expect(server.last.init.signal).toBe(controller.signal);
      await vi.advanceTimersByTimeAsync(99);
      expect(controller.signal.aborted).toBe(false);
      await vi.advanceTimersByTimeAsync(1);
      expect((await error).name).toBe('AbortError');
      const answered = stage();
      await answered.client.fetchWithTimeout('https://h/x', { method: 'put' }, 100, controller);
      expect(answered.server.last.init.method).toBe('PUT');
      expect(vi.getTimerCount()).toBe(0);
    } finally {
      vi.useRealTimers();
    }
  });
});
