import { topic } from '../harness/case.js';
import { failure, json, type Reply } from '../harness/fake-fetch.js';
import type { Call } from '../harness/sdk.js';
import type { Stage } from '../harness/stage.js';

const STATUSES = [
  300, 302, 304, 400, 401, 402, 403, 404, 405, 408, 409, 410, 418, 422, 425, 429, 451, 499, 500, 501, 502,
  503, 504, 529, 599,
];

/** `Retry-After` in every form; a date is counted from the fake clock, which stands at 2026-01-02T03:04:05Z. */
const WAITS: readonly (readonly [string, Record<string, string>])[] = [
  ['ms: 250', { 'retry-after-ms': '250' }],
  ['ms: 250.9', { 'retry-after-ms': '250.9' }],
  ['ms: 0', { 'retry-after-ms': '0' }],
  ['ms: -1', { 'retry-after-ms': '-1' }],
  ['ms: 60000', { 'retry-after-ms': '60000' }],
  ['ms: 60001', { 'retry-after-ms': '60001' }],
  ['ms: 12abc', { 'retry-after-ms': '12abc' }],
  ['ms: abc', { 'retry-after-ms': 'abc' }],
  ['ms: empty', { 'retry-after-ms': '' }],
  ['ms: Infinity', { 'retry-after-ms': 'Infinity' }],
  ['ms: abc, seconds: 3', { 'retry-after-ms': 'abc', 'retry-after': '3' }],
  ['ms: 100, seconds: 3', { 'retry-after-ms': '100', 'retry-after': '3' }],
  ['ms: 70000, seconds: 3', { 'retry-after-ms': '70000', 'retry-after': '3' }],
  ['ms: 0, seconds: 3', { 'retry-after-ms': '0', 'retry-after': '3' }],
  ['seconds: 2', { 'retry-after': '2' }],
  ['seconds: 0', { 'retry-after': '0' }],
  ['seconds: 0.5', { 'retry-after': '0.5' }],
  ['seconds: 1e1', { 'retry-after': '1e1' }],
  ['seconds: -3', { 'retry-after': '-3' }],
  ['seconds: 60', { 'retry-after': '60' }],
  ['seconds: 60.001', { 'retry-after': '60.001' }],
  ['seconds: 3600', { 'retry-after': '3600' }],
  ['seconds: 5 minutes', { 'retry-after': '5 minutes' }],
  ['date in 10 s', { 'retry-after': 'Fri, 02 Jan 2026 03:04:15 GMT' }],
  ['date now', { 'retry-after': 'Fri, 02 Jan 2026 03:04:05 GMT' }],
  ['date past', { 'retry-after': 'Fri, 02 Jan 2026 03:00:00 GMT' }],
  ['date in 60 s', { 'retry-after': 'Fri, 02 Jan 2026 03:05:05 GMT' }],
  ['date in 61 s', { 'retry-after': 'Fri, 02 Jan 2026 03:05:06 GMT' }],
  ['date that begins with a digit', { 'retry-after': '2026-01-02T03:04:15Z' }],
  ['no sense', { 'retry-after': 'soon' }],
  ['empty', { 'retry-after': '' }],
];

const RETRIES: readonly unknown[] = [0, 1, 3, 6, undefined, null];
const BAD_RETRIES: readonly unknown[] = [-1, 1.5, Number.NaN, Number.POSITIVE_INFINITY, '1', 2 ** 60];

function get(stage: Stage, options: Record<string, unknown> = {}): Call {
  return stage.client().get('/x', options);
}

export const retry = topic('retry', [
  ...STATUSES.map((status) => ({
    name: `status ${status}`,
    clauses: [38, 39, 45, 46],
    replies: [failure(status)] as Reply[],
    run: (stage: Stage) => get(stage),
  })),
  ...STATUSES.filter((_, index) => index % 3 === 0).map((status) => ({
    name: `status ${status} on permissions.create`,
    clauses: [38, 45, 82],
    replies: [failure(status, { 'x-request-id': `req_${status}` })] as Reply[],
    run: (stage: Stage) => stage.permissions().create('ft', { project_ids: ['p'] }),
  })),
  ...[400, 404, 408, 429, 500].flatMap((status) =>
    ['true', 'false', 'TRUE', ''].map((value) => ({
      name: `status ${status} with x-should-retry '${value}'`,
      clauses: [38],
      replies: [failure(status, { 'x-should-retry': value }), json({ ok: true })],
      run: (stage: Stage) => get(stage),
    })),
  ),
  ...WAITS.map(([name, headers]) => ({
    name: `waits for ${name}`,
    clauses: [39],
    replies: [failure(429, headers), json({ ok: true })],
    run: (stage: Stage) => get(stage),
  })),
  {
    name: 'the delays of eight retries',
    clauses: [39, 40],
    replies: [failure(503)],
    run: (stage) => get(stage, { maxRetries: 8 }),
  },
  {
    name: 'a wait in the middle does not change the next delay',
    clauses: [39],
    replies: [failure(503), failure(503, { 'retry-after-ms': '5' }), failure(503), json({ ok: true })],
    run: (stage) => get(stage, { maxRetries: 5 }),
  },
  ...RETRIES.map((maxRetries) => ({
    name: `maxRetries ${String(maxRetries)} of the call`,
    clauses: [40],
    replies: [failure(500)],
    run: (stage: Stage) => get(stage, { maxRetries }),
  })),
  ...RETRIES.map((maxRetries) => ({
    name: `maxRetries ${String(maxRetries)} of the client`,
    clauses: [40],
    replies: [failure(500)],
    options: { maxRetries },
    run: (stage: Stage) => {
      stage.note(stage.client().maxRetries);
      return get(stage);
    },
  })),
  ...BAD_RETRIES.flatMap((maxRetries) => [
    {
      name: `maxRetries ${String(maxRetries)}${typeof maxRetries === 'string' ? ' as text' : ''} of the call`,
      clauses: [40],
      replies: [failure(500)],
      limit: 8,
      run: (stage: Stage) => get(stage, { maxRetries }),
    },
    {
      name: `maxRetries ${String(maxRetries)}${typeof maxRetries === 'string' ? ' as text' : ''} of the client`,
      clauses: [40],
      replies: [failure(500)],
      limit: 8,
      options: { maxRetries },
      run: (stage: Stage) => {
        stage.note(stage.client().maxRetries);
        return get(stage);
      },
    },
  ]),
  {
    name: 'a connection failure is retried and then given on',
    clauses: [38, 43],
    replies: [{ fails: () => new TypeError('fetch failed', { cause: new Error('ECONNRESET') }) }],
    run: (stage) => get(stage),
  },
  {
    name: 'a connection failure that mends',
    clauses: [38],
    replies: [{ fails: () => new TypeError('fetch failed') }, json({ ok: true })],
    run: (stage) => get(stage),
  },
  {
    name: 'a fetch that throws at once',
    clauses: [38, 43],
    replies: [{ fails: () => new Error('sync'), sync: true }, json({ ok: true })],
    run: (stage) => get(stage),
  },
  {
    name: 'a fetch that rejects with something that is no error',
    clauses: [43],
    replies: [{ fails: () => 'text' }],
    run: (stage) => get(stage, { maxRetries: 0 }),
  },
  {
    name: 'a fetch that rejects with a plain object',
    clauses: [43],
    replies: [{ fails: () => ({ message: 'plain', code: 5 }) }],
    run: (stage) => get(stage, { maxRetries: 0 }),
  },
  {
    name: 'a fetch that rejects with nothing',
    clauses: [43],
    replies: [{ fails: () => undefined }],
    run: (stage) => get(stage, { maxRetries: 0 }),
  },
  {
    name: 'the body of a discarded response is cancelled',
    clauses: [41],
    replies: [failure(500), failure(429, { 'retry-after': '1' }), json({ ok: true })],
    run: (stage) => get(stage),
  },
  {
    name: 'the body of a discarded response that never comes is cancelled',
    clauses: [41],
    replies: [{ status: 500, body: 'x', bodyAfter: 'never' }, json({ ok: true })],
    run: (stage) => get(stage),
  },
  {
    name: 'the last failure keeps its body',
    clauses: [41, 47],
    replies: [failure(500), failure(502)],
    run: (stage) => get(stage, { maxRetries: 1 }),
  },
  {
    name: 'the request starts at the call, not at the await',
    clauses: [37],
    run: async (stage) => {
      const call = get(stage);
      await stage.sleep(1);
      stage.note(stage.server.exchanges.length);
      return call;
    },
  },
  {
    name: 'nothing has been sent when the call returns',
    clauses: [37],
    run: (stage) => {
      const call = get(stage);
      stage.note(stage.server.exchanges.length);
      return call;
    },
  },
  {
    name: 'a failing call that nobody awaits is one unhandled rejection',
    clauses: [37],
    replies: [failure(400)],
    run: async (stage) => {
      void get(stage);
      await stage.sleep(50);
    },
  },
  {
    name: 'a failing list that nobody awaits is one unhandled rejection',
    clauses: [37, 56],
    replies: [failure(400)],
    run: async (stage) => {
      void stage.permissions().list('ft');
      await stage.sleep(50);
    },
  },
  {
    name: 'a call that succeeds but cannot be parsed, not awaited, is silent',
    clauses: [37, 52],
    replies: [{ headers: { 'content-type': 'application/json' }, body: '{' }],
    run: async (stage) => {
      void get(stage);
      await stage.sleep(50);
    },
  },
  {
    name: 'a failing call caught twice is no unhandled rejection',
    clauses: [37],
    replies: [failure(400)],
    run: async (stage) => {
      const call = stage.client().get('/x');
      const seen = await Promise.all([
        call.catch((error: unknown) => error),
        call.catch((error: unknown) => error),
      ]);
      return seen[0] === seen[1];
    },
  },
]);
