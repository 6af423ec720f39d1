/** What is logged, at every level, of every story that a call can have. The file is long because each kind of line is a case of its own. */
import { topic } from '../harness/case.js';
import { failure, json, type Reply } from '../harness/fake-fetch.js';
import { settle, type Stage } from '../harness/stage.js';

const LEVELS = ['off', 'error', 'warn', 'info', 'debug'] as const;

const id = { 'x-request-id': 'req_1' };

const STORIES: readonly (readonly [string, readonly Reply[], Record<string, unknown>])[] = [
  ['success', [json({ a: 1 }, { headers: { ...id, 'set-cookie': 'c=1' } })], {}],
  ['success without a request id', [json({ a: 1 })], {}],
  ['text', [{ body: 'plain', headers: { 'content-type': 'text/plain' } }], {}],
  ['status 204', [{ status: 204, headers: id }], {}],
  ['a slow success', [json({ a: 1 }, { headersAfter: 30, bodyAfter: 12 })], {}],
  ['status 404', [failure(404, id)], {}],
  ['status 500 and success', [failure(500, id), json({ a: 1 }, { headers: id })], {}],
  ['status 500 until the end', [failure(500, id)], { maxRetries: 1 }],
  ['status 500 without retries', [failure(500)], { maxRetries: 0 }],
  ['x-should-retry: false', [failure(500, { 'x-should-retry': 'false' })], {}],
  ['retry-after', [failure(429, { 'retry-after-ms': '40' }), json({ a: 1 })], {}],
  ['a connection failure and success', [{ fails: () => new TypeError('fetch failed') }, json({ a: 1 })], {}],
  [
    'connection failures until the end',
    [{ fails: () => new TypeError('fetch failed', { cause: new Error('why') }) }],
    { maxRetries: 1 },
  ],
  ['header timeouts until the end', [{ headersAfter: 'never' }], { timeout: 15, maxRetries: 1 }],
  ['a header timeout and success', [{ headersAfter: 'never' }, json({ a: 1 })], { timeout: 15 }],
  ['a body timeout and success', [json({ a: 1 }, { bodyAfter: 'never' }), json({ a: 2 })], { timeout: 15 }],
  ['body timeouts until the end', [json({ a: 1 }, { bodyAfter: 'never' })], { timeout: 15, maxRetries: 1 }],
  ['broken JSON', [{ body: '{', headers: { 'content-type': 'application/json' } }], {}],
  ['an error that is text', [{ status: 400, body: 'nope' }], {}],
];

/** A console whose methods record instead of print, put in the place of the real one. */
function withConsole(stage: Stage, run: () => unknown): unknown {
  const before = { ...console };
  Object.assign(console, stage.logger('console.'));
  try {
    return run();
  } finally {
    Object.assign(console, before);
  }
}

export const logging = topic('logging', [
  ...LEVELS.flatMap((logLevel) =>
    STORIES.filter(
      (_, index) => logLevel === 'info' || index % 4 === (logLevel === 'off' ? 1 : 2) || logLevel === 'debug',
    ).map(([name, replies, options]) => ({
      name: `${logLevel}: ${name}`,
      clauses: [78, 79, 80],
      replies,
      options: { logLevel },
      run: (stage: Stage) => stage.permissions().list('ft', { limit: 1 }, options),
    })),
  ),
  ...LEVELS.map((OPENAI_LOG) => ({
    name: `the level of the environment: ${OPENAI_LOG}`,
    clauses: [1, 78],
    env: { OPENAI_LOG },
    replies: [failure(404)],
    run: async (stage: Stage) => {
      const client = stage.client();
      stage.note(client.logLevel);
      return settle(client.get('/x'));
    },
  })),
  ...(
    [
      ['an unknown level', { logLevel: 'verbose' }, {}],
      ['an unknown level beside a good variable', { logLevel: 'verbose' }, { OPENAI_LOG: 'debug' }],
      ['an unknown variable', {}, { OPENAI_LOG: 'loud' }],
      ['both unknown', { logLevel: 'verbose' }, { OPENAI_LOG: 'loud' }],
      ['a level in capitals', { logLevel: 'DEBUG' }, {}],
      ['an empty level', { logLevel: '' }, { OPENAI_LOG: 'info' }],
      ['a number', { logLevel: 4 }, {}],
      ['null', { logLevel: null }, { OPENAI_LOG: 'info' }],
      ['a name of Object.prototype', { logLevel: 'toString' }, {}],
      ['a name of Object.prototype in the variable', {}, { OPENAI_LOG: 'constructor' }],
    ] as const
  ).map(([name, options, env]) => ({
    name: `level: ${name}`,
    clauses: [78],
    env,
    options,
    run: (stage: Stage) => {
      const client = stage.client();
      stage.note(client.logLevel);
      return client.get('/x');
    },
  })),
  {
    name: 'the option wins over the variable',
    clauses: [78],
    env: { OPENAI_LOG: 'debug' },
    options: { logLevel: 'off' },
    run: (stage) => stage.client().get('/x'),
  },
  {
    name: 'the level changed later',
    clauses: [7, 78],
    run: async (stage) => {
      const client = stage.client();
      await client.get('/quiet');
      client.logLevel = 'info';
      await client.get('/loud');
      client.logLevel = 'off';
      return client.get('/quiet');
    },
  },
  {
    name: 'the logger changed later',
    clauses: [7, 78],
    options: { logLevel: 'info' },
    run: async (stage) => {
      const client = stage.client();
      await client.get('/x');
      client.logger = stage.logger('second ');
      return client.get('/x');
    },
  },
  {
    name: 'a method of the logger changed later is not seen',
    clauses: [78],
    run: async (stage) => {
      const logger = stage.logger();
      const client = stage.client({ logger, logLevel: 'info' });
      await client.get('/x');
      logger['info'] = stage.logger('changed ')['info'];
      return client.get('/x');
    },
  },
  {
    name: 'a logger that is null or incomplete',
    clauses: [78],
    run: async (stage) => {
      const { warn } = stage.logger();
      return [
        await settle(() => stage.client({ logger: { warn }, logLevel: 'debug' }).get('/x')),
        await settle(() => stage.client({ logger: {}, logLevel: 'off' }).get('/x')),
      ];
    },
  },
  {
    name: 'a logger that throws',
    clauses: [79],
    run: (stage) => {
      const thrower = (): never => {
        throw new Error('disk full');
      };
      const logger = { error: thrower, warn: thrower, info: thrower, debug: thrower };
      return stage.client({ logger, logLevel: 'info' }).get('/x');
    },
  },
  {
    name: 'the console by default',
    clauses: [6, 78],
    fresh: true,
    run: (stage) =>
      withConsole(stage, () => {
        const client = new stage.sdk.OpenAI({ apiKey: 'k', fetch: stage.server.fetch, logLevel: 'bogus' });
        return client.logLevel;
      }),
  },
  {
    name: 'secrets are starred, in request and response headers',
    clauses: [80],
    options: { logLevel: 'debug' },
    replies: [json({ a: 1 }, { headers: { 'set-cookie': 's=1', authorization: 'x', cookie: 'y' } })],
    run: (stage) =>
      stage.client().get('/x', {
        headers: {
          'api-key': 'a',
          'X-Api-Key': 'b',
          'x-amz-security-token': 'c',
          cookie: 'd',
          'X-Plain': 'e',
          'set-cookie': 'f',
        },
      }),
  },
  {
    name: 'more headers that may be secret',
    clauses: [80],
    options: { logLevel: 'debug' },
    run: (stage) =>
      stage.client().get('/x', {
        headers: { 'proxy-authorization': 'a', 'x-auth-token': 'b', 'x-goog-api-key': 'c', token: 'd' },
      }),
  },
  {
    name: 'a body of a request',
    clauses: [80],
    options: { logLevel: 'debug' },
    run: (stage) => stage.permissions().create('ft', { project_ids: ['secret project'] }),
  },
  ...[
    ['text', 'a secret text'],
    ['bytes', new Uint8Array([1, 2, 3])],
    ['a form', new URLSearchParams('a=secret')],
    ['an array', ['secret']],
    ['nothing', undefined],
    ['null', null],
  ].map(([name, body]) => ({
    name: `a body of a request: ${name as string}`,
    clauses: [80],
    options: { logLevel: 'debug' },
    run: (stage: Stage) => stage.client().post('/x', { body }),
  })),
  {
    name: 'secrets of a URL',
    clauses: [80],
    options: { logLevel: 'debug', baseURL: 'https://user:secret@api.example/v1' },
    run: (stage) =>
      stage
        .client()
        .get('/x?token=secret&api_key=secret&plain=1', { query: { access_token: 'secret', sig: 's' } }),
  },
  {
    name: 'secrets of a URL when the connection fails',
    clauses: [80],
    options: { logLevel: 'debug', maxRetries: 0 },
    replies: [{ fails: () => new TypeError('fetch failed') }],
    run: (stage) => stage.client().get('/x', { query: { api_key: 'secret' } }),
  },
  {
    name: 'secrets inside a query',
    clauses: [80],
    options: { logLevel: 'debug' },
    run: (stage) =>
      stage.client().get('/x', {
        query: {
          filter: {
            token: 'secret',
            plain: [{ api_key: 'secret', at: new Date(0) }, 5, 'x', null, new Map([[1, 2]])],
          },
        },
      }),
  },
  {
    name: 'secrets of a fragment',
    clauses: [80],
    options: { logLevel: 'debug' },
    run: (stage) => stage.client().get('/x?plain=1#token=secret&plain=2'),
  },
  {
    name: 'headers for fetch',
    clauses: [80],
    options: { logLevel: 'debug', fetchOptions: { headers: { Authorization: 'Bearer secret' } } },
    run: (stage) =>
      stage.client().get('/x', {
        fetchOptions: { redirect: 'error', headers: { Authorization: 'Bearer secret', 'X-Plain': '1' } },
      }),
  },
  {
    name: 'a response body',
    clauses: [80],
    options: { logLevel: 'debug' },
    replies: [json({ secret: 'x' }, { status: 400 })],
    run: (stage) => stage.client().get('/x'),
  },
  {
    name: 'retryOf is the first attempt',
    clauses: [79, 80],
    options: { logLevel: 'debug' },
    replies: [failure(500), failure(500), failure(500), json({ a: 1 }, { headers: id })],
    run: (stage) => stage.client().get('/x', { maxRetries: 4 }),
  },
  {
    name: 'two calls have two ids',
    clauses: [79],
    options: { logLevel: 'info' },
    run: async (stage) => {
      const client = stage.client();
      await client.get('/1');
      return client.get('/2');
    },
  },
  {
    name: 'asResponse is logged as started',
    clauses: [79],
    options: { logLevel: 'debug' },
    replies: [json({ a: 1 })],
    run: (stage) => stage.client().get('/x').asResponse(),
  },
  {
    name: 'a binary response',
    clauses: [79],
    options: { logLevel: 'debug' },
    replies: [json({ a: 1 })],
    run: (stage) => stage.client().get('/x', { __binaryResponse: true }),
  },
  {
    name: 'a stream that cannot be sent again',
    clauses: [25, 79],
    options: { logLevel: 'debug' },
    replies: [failure(500, id)],
    run: (stage) => stage.client().post('/x', { body: new Blob(['x']).stream() }),
  },
  {
    name: 'aborted before the request',
    clauses: [44, 79],
    options: { logLevel: 'debug' },
    run: (stage) => stage.client().get('/x', { signal: stage.abortAfter(0).signal }),
  },
  {
    name: 'options in the log leave out headers',
    clauses: [80],
    options: { logLevel: 'debug' },
    run: (stage) =>
      stage.client().post('/x', {
        body: { a: 1 },
        query: { q: 1 },
        headers: { 'X-Secret': 's' },
        timeout: 4000,
        idempotencyKey: 'k',
        signal: new AbortController().signal,
        fetchOptions: { redirect: 'error' },
      }),
  },
]);
