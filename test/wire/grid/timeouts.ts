import { topic } from '../harness/case.js';
import { failure, json, type Reply } from '../harness/fake-fetch.js';
import type { Stage } from '../harness/stage.js';

function late(value: unknown, bodyAfter: number | 'never', more: Reply = {}): Reply {
  return json(value, { bodyAfter, ...more });
}

function coded(code: string, message = 'fetch failed', inner = 'inner'): () => unknown {
  return () => new TypeError(message, { cause: Object.assign(new Error(inner), { code }) });
}

const page = { object: 'list', data: [{ id: 'a' }], has_more: false, last_id: 'a' };

const FAILURES: readonly (readonly [string, () => unknown])[] = [
  ['an AbortError', () => new DOMException('This operation was aborted', 'AbortError')],
  ['an error named AbortError', () => Object.assign(new Error('x'), { name: 'AbortError' })],
  ['a TimeoutError', () => new DOMException('signal timed out', 'TimeoutError')],
  ['"timed out" in the message', () => new Error('the socket timed out')],
  ['"Timeout" in the message', () => new Error('Socket Timeout')],
  ['"time out" in the message', () => new Error('a time out')],
  ['"timedout" in the message', () => new Error('ETIMEDOUT')],
  ['"timeout" in the cause', () => new TypeError('fetch failed', { cause: new Error('connect timeout') })],
  ['"timeout" in a cause that is text', () => new TypeError('fetch failed', { cause: 'Timeout of it' })],
  ['a cause with a code', coded('ECONNREFUSED')],
  [
    'the code of a connect timeout',
    coded('UND_ERR_CONNECT_TIMEOUT', 'fetch failed', 'Connect Timeout Error'),
  ],
  [
    'the code of a headers timeout',
    coded('UND_ERR_HEADERS_TIMEOUT', 'fetch failed', 'Headers Timeout Error'),
  ],
  ['the code of a headers timeout, another text', coded('UND_ERR_HEADERS_TIMEOUT', 'fetch failed', 'x')],
  ['the code of a body timeout', coded('UND_ERR_BODY_TIMEOUT', 'terminated', 'Body Timeout Error')],
  [
    'the code of a dispatcher of another undici',
    coded('UND_ERR_INVALID_ARG', 'fetch failed', 'invalid onRequestStart method'),
  ],
  ['the code alone', coded('UND_ERR_INVALID_ARG', 'fetch failed', 'invalid thing')],
  ['the text alone', coded('OTHER', 'fetch failed', 'invalid onRequestStart method')],
  [
    'the code on the error itself',
    () => Object.assign(new Error('invalid onRequestStart method'), { code: 'UND_ERR_INVALID_ARG' }),
  ],
  [
    'the headers code on the error itself, which does not count',
    () => Object.assign(new Error('x'), { code: 'UND_ERR_HEADERS_TIMEOUT' }),
  ],
  [
    'the headers code on the error itself, with a word of it',
    () => Object.assign(new Error('Headers Timeout Error'), { code: 'UND_ERR_HEADERS_TIMEOUT' }),
  ],
  [
    'the dispatcher code and text on different levels',
    () =>
      Object.assign(new Error('fetch failed', { cause: new Error('invalid onRequestStart method') }), {
        code: 'UND_ERR_INVALID_ARG',
      }),
  ],
  [
    'the dispatcher code two causes deep',
    () =>
      new TypeError('fetch failed', {
        cause: new Error('mid', {
          cause: Object.assign(new Error('invalid onRequestStart method'), { code: 'UND_ERR_INVALID_ARG' }),
        }),
      }),
  ],
  [
    'a dispatcher text that says more',
    coded('UND_ERR_INVALID_ARG', 'fetch failed', 'handler: invalid onRequestStart method!'),
  ],
  [
    'the headers code two causes deep',
    () =>
      new TypeError('fetch failed', {
        cause: new Error('mid', {
          cause: Object.assign(new Error('x'), { code: 'UND_ERR_HEADERS_TIMEOUT' }),
        }),
      }),
  ],
];

export const timeouts = topic('timeout', [
  ...[10, 1000].map((timeout) => ({
    name: `headers that come after ${timeout} ms`,
    clauses: [42, 43],
    replies: [{ headersAfter: 'never' }] as Reply[],
    run: (stage: Stage) => stage.client().get('/x', { timeout }),
  })),
  {
    name: 'headers in time',
    clauses: [42],
    replies: [{ ...json({ ok: true }), headersAfter: 9 }],
    run: (stage) => stage.client().get('/x', { timeout: 10 }),
  },
  {
    name: 'headers late once',
    clauses: [42, 43],
    replies: [{ headersAfter: 50 }, json({ ok: true })],
    run: (stage) => stage.client().get('/x', { timeout: 10 }),
  },
  {
    name: "the client's timeout",
    clauses: [42, 43],
    replies: [{ headersAfter: 'never' }],
    options: { timeout: 30, maxRetries: 1 },
    run: (stage) => stage.client().get('/x'),
  },
  {
    name: 'the default of ten minutes',
    clauses: [6, 42, 43],
    replies: [{ headersAfter: 'never' }],
    options: { maxRetries: 0 },
    run: (stage) => stage.client().get('/x'),
  },
  {
    name: 'timeout 0',
    clauses: [22, 42],
    replies: [{ ...json({}), headersAfter: 5 }],
    run: (stage) => stage.client().get('/x', { timeout: 0, maxRetries: 0 }),
  },
  {
    name: 'body late, no retries left',
    clauses: [42],
    replies: [late({ a: 1 }, 'never')],
    run: (stage) => stage.client().get('/x', { timeout: 10, maxRetries: 0 }),
  },
  {
    name: 'body late once, then retried: data and response are those of the retry',
    clauses: [42, 50],
    replies: [
      late({ a: 1 }, 'never', { headers: { 'x-request-id': 'first' } }),
      json({ a: 2 }, { headers: { 'x-request-id': 'second' } }),
    ],
    run: async (stage) => {
      const { data, response, request_id } = await stage.client().get('/x', { timeout: 10 }).withResponse();
      return { data, id: response.headers.get('x-request-id'), request_id };
    },
  },
  {
    name: 'body late always',
    clauses: [42],
    replies: [late({ a: 1 }, 'never')],
    options: { logLevel: 'info' },
    run: (stage) => stage.client().get('/x', { timeout: 10 }),
  },
  {
    name: 'body late on a list',
    clauses: [42, 56],
    replies: [late(page, 'never'), json(page)],
    run: (stage) => stage.permissions().list('ft', {}, { timeout: 10 }),
  },
  {
    name: 'body late on a later page',
    clauses: [42, 62],
    replies: [json({ ...page, has_more: true }), late(page, 'never'), json(page)],
    run: async (stage) => (await stage.permissions().list('ft', {}, { timeout: 10 })).getNextPage(),
  },
  {
    name: 'body late as text',
    clauses: [42, 52],
    replies: [
      { headers: { 'content-type': 'text/plain' }, body: 'x', bodyAfter: 'never' },
      { headers: { 'content-type': 'text/plain' }, body: 'y' },
    ],
    run: (stage) => stage.client().get('/x', { timeout: 10 }),
  },
  {
    name: 'headers and body together late',
    clauses: [42],
    replies: [late({ a: 1 }, 6, { headersAfter: 6 }), json({ a: 2 })],
    run: (stage) => stage.client().get('/x', { timeout: 10 }),
  },
  {
    name: 'headers and body each in time, together too',
    clauses: [42],
    replies: [late({ a: 1 }, 4, { headersAfter: 4 })],
    run: (stage) => stage.client().get('/x', { timeout: 10 }),
  },
  {
    name: 'asResponse is not timed out while its body is read',
    clauses: [42, 50],
    replies: [late({ a: 1 }, 50)],
    run: async (stage) => (await stage.client().get('/x', { timeout: 10 }).asResponse()).text(),
  },
  {
    name: 'a binary response is not timed out while its body is read',
    clauses: [42, 55],
    replies: [late({ a: 1 }, 50)],
    run: async (stage) =>
      ((await stage.client().get('/x', { timeout: 10, __binaryResponse: true })) as Response).text(),
  },
  {
    name: 'a status 204 leaves no timer',
    clauses: [42, 52],
    replies: [{ status: 204 }],
    run: async (stage) => {
      const data = await stage.client().get('/x', { timeout: 10 });
      await stage.sleep(100);
      return data;
    },
  },
  {
    name: 'content-length 0 leaves no timer',
    clauses: [42, 52],
    replies: [{ headers: { 'content-type': 'application/json', 'content-length': '0' }, body: '' }],
    run: async (stage) => {
      const data = await stage.client().get('/x', { timeout: 10 });
      await stage.sleep(100);
      return data;
    },
  },
  {
    name: 'the body of an error late',
    clauses: [42, 47],
    replies: [{ ...failure(400), bodyAfter: 'never' }],
    run: (stage) => stage.client().get('/x', { timeout: 10, maxRetries: 0 }),
  },
  {
    name: 'the body of an error late but coming',
    clauses: [42, 47],
    replies: [{ ...failure(400), bodyAfter: 50 }],
    run: (stage) => stage.client().get('/x', { timeout: 10, maxRetries: 0 }),
  },
  {
    name: 'a timed out body that is streamed in is not sent twice',
    clauses: [25, 42],
    replies: [late({ a: 1 }, 'never')],
    run: (stage) => stage.client().post('/x', { body: new Blob(['x']).stream(), timeout: 10 }),
  },
  {
    name: 'a timed out request that is streamed in is not sent twice',
    clauses: [25, 43],
    replies: [{ headersAfter: 'never' }],
    run: (stage) => stage.client().post('/x', { body: new Blob(['x']).stream(), timeout: 10 }),
  },
  {
    name: 'a call that settled leaves nothing behind',
    clauses: [42, 43],
    replies: [json({ a: 1 })],
    run: async (stage) => {
      const data = await stage.client().get('/x', { timeout: 10 });
      await stage.sleep(1000);
      return data;
    },
  },
  {
    name: 'body late without anyone awaiting is silent',
    clauses: [37, 42],
    replies: [late({ a: 1 }, 'never')],
    run: async (stage) => {
      void stage.client().get('/x', { timeout: 10, maxRetries: 0 });
      await stage.sleep(1000);
    },
  },
  ...FAILURES.map(([name, fails]) => ({
    name: `fetch rejects with ${name}`,
    clauses: [43],
    replies: [{ fails }],
    options: { logLevel: 'info', maxRetries: 0 },
    run: (stage: Stage) => stage.client().get('/x'),
  })),
  ...FAILURES.filter((_, index) => index % 4 === 0).map(([name, fails]) => ({
    name: `fetch rejects once with ${name}`,
    clauses: [38, 43],
    replies: [{ fails }, json({ ok: true })],
    options: { logLevel: 'info' },
    run: (stage: Stage) => stage.client().get('/x'),
  })),
  {
    name: 'the response body breaks',
    clauses: [42, 52],
    replies: [json({ a: 1 })],
    run: (stage) => {
      const broken = (): Promise<Response> => {
        const body = new ReadableStream({
          pull: (controller) =>
            controller.error(new TypeError('terminated', { cause: new Error('other side closed') })),
        });
        return Promise.resolve(new Response(body, { headers: { 'content-type': 'application/json' } }));
      };
      return stage.client({ fetch: broken }).get('/x');
    },
  },
]);
