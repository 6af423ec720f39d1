import { topic } from '../harness/case.js';
import { json } from '../harness/fake-fetch.js';
import type { Stage } from '../harness/stage.js';

const VERBS = ['get', 'post', 'put', 'patch', 'delete'] as const;

/** What is no `Promise`, and can be awaited. */
function thenable(value: unknown): PromiseLike<unknown> {
  return { then: (give) => Promise.resolve(value).then(give) };
}

export const raw = topic('raw', [
  ...VERBS.flatMap((verb) => [
    { name: `${verb} without options`, clauses: [13], run: (stage: Stage) => stage.client()[verb]('/x') },
    {
      name: `${verb} with a body`,
      clauses: [13, 23],
      run: (stage: Stage) => stage.client()[verb]('/x', { body: { a: 1 } }),
    },
    {
      name: `${verb} with a promise of options`,
      clauses: [13],
      run: (stage: Stage) => stage.client()[verb]('/x', Promise.resolve({ query: { late: 1 } })),
    },
  ]),
  ...VERBS.map((verb) => ({
    name: `${verb} with what is like a promise of options`,
    clauses: [13],
    run: (stage: Stage) => stage.client()[verb]('/x', thenable({ query: { late: 1 } })),
  })),
  {
    name: 'request with what is like a promise of final options',
    clauses: [13],
    run: (stage) => stage.client().request(thenable({ method: 'put', path: '/x' })),
  },
  {
    name: 'what is like a promise of options, and rejects',
    clauses: [13],
    run: (stage) => {
      const options = { then: (_: unknown, reject: (reason: Error) => void) => reject(new Error('none')) };
      return stage.client().get('/x', options);
    },
  },
  {
    name: 'a stream of an API that has none',
    clauses: [14, 65],
    run: (stage) => stage.client().get('/x', { stream: true }),
  },
  {
    name: 'request with final options',
    clauses: [13],
    run: (stage) => stage.client().request({ method: 'put', path: '/x', query: { a: 1 }, body: { b: 2 } }),
  },
  {
    name: 'request with a promise of final options',
    clauses: [13],
    run: (stage) => stage.client().request(Promise.resolve({ method: 'get', path: '/x' })),
  },
  {
    name: 'a rejected promise of options',
    clauses: [13],
    run: (stage) => stage.client().get('/x', Promise.reject(new Error('no options'))),
  },
  {
    name: 'request with remaining retries',
    clauses: [13, 38],
    replies: [{ status: 500 }],
    run: (stage) => stage.client().request({ method: 'get', path: '/x' }, 1),
  },
  {
    name: 'path in the options overrides',
    clauses: [13, 14],
    run: (stage) => stage.client().get('/x', { path: '/y' }),
  },
  {
    name: 'method in the options overrides',
    clauses: [13, 14],
    run: (stage) => stage.client().get('/x', { method: 'put' }),
  },
  {
    name: 'an unusual method',
    clauses: [13, 35],
    run: (stage) => stage.client().get('/x', { method: 'Query' }),
  },
  {
    name: 'undefined path in the options',
    clauses: [13],
    run: (stage) => stage.client().get('/x', { path: undefined }),
  },
  { name: 'options that are null', clauses: [13], run: (stage) => stage.client().get('/x', null) },
  {
    name: 'path in the options of a resource method',
    clauses: [13, 14, 15],
    run: (stage) => stage.permissions().list('ft', {}, { path: '/_stainless_unknown_path' }),
  },
  {
    name: 'method in the options of a resource method',
    clauses: [13, 14, 15],
    run: (stage) => stage.permissions().list('ft', {}, { method: 'post' }),
  },
]);

const SPREAD: readonly (readonly [string, Record<string, unknown>])[] = [
  ['query replaces the parameters', { query: { other: 1 } }],
  ['query: null removes the parameters', { query: null }],
  ['query: undefined removes the parameters', { query: undefined }],
  ['body sends one', { body: { extra: true } }],
  ['body: undefined', { body: undefined }],
  ['body: null', { body: null }],
  ['headers', { headers: { 'X-A': '1' } }],
  ['headers: null', { headers: null }],
  ['headers: undefined', { headers: undefined }],
  ['maxRetries', { maxRetries: 1 }],
  ['timeout', { timeout: 2500 }],
  ['fetchOptions', { fetchOptions: { redirect: 'manual' } }],
  ['idempotencyKey', { idempotencyKey: 'abc' }],
  ['defaultBaseURL', { defaultBaseURL: 'https://d.example' }],
  ['signal: null', { signal: null }],
  ['signal: undefined', { signal: undefined }],
  ['__security is ignored', { __security: { bearerAuth: true } }],
  ['__metadata', { __metadata: { helperMethod: 'helped' } }],
  ['__metadata of another kind', { __metadata: { helperMethod: 5 } }],
  ['__binaryResponse', { __binaryResponse: true }],
  ['stream: false', { stream: false }],
  ['an unknown option', { nonsense: 1 }],
];

const METHODS: readonly (readonly [string, (stage: Stage, options: unknown) => unknown])[] = [
  ['create', (stage, options) => stage.permissions().create('ft', { project_ids: ['p'] }, options)],
  ['retrieve', (stage, options) => stage.permissions().retrieve('ft', { limit: 2 }, options)],
  ['list', (stage, options) => stage.permissions().list('ft', { limit: 2 }, options)],
  [
    'delete',
    (stage, options) => stage.permissions().delete('p', { fine_tuned_model_checkpoint: 'ft' }, options),
  ],
];

const TIMEOUTS: readonly unknown[] = [
  undefined,
  null,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  '5',
  0,
  1,
  999,
  1000,
  61_500,
  1e15,
];

export const spread = topic('options', [
  ...METHODS.flatMap(([method, call]) =>
    SPREAD.map(([name, options]) => ({
      name: `${method}, ${name}`,
      clauses: [14, 15, 82],
      run: (stage: Stage) => call(stage, options),
    })),
  ),
  ...METHODS.map(([method, call]) => ({
    name: `${method}, null for options`,
    clauses: [15],
    run: (stage: Stage) => call(stage, null),
  })),
  ...TIMEOUTS.map((timeout) => ({
    name: `timeout ${String(timeout)}${typeof timeout === 'string' ? ' as text' : ''}`,
    clauses: [22, 28],
    run: (stage: Stage) => stage.client().get('/x', { timeout }),
  })),
  ...[null, 0, 1500, '9', -1, 2.5].map((timeout) => ({
    name: `the client's timeout ${String(timeout)}${typeof timeout === 'string' ? ' as text' : ''}`,
    clauses: [22, 28],
    run: async (stage: Stage) => {
      const client = stage.client({ timeout });
      stage.note(client.timeout);
      return (await client.buildRequest({ method: 'get', path: '/x' })).timeout;
    },
  })),
  {
    name: 'buildRequest gives the effective timeout',
    clauses: [22, 36],
    run: async (stage) => {
      const client = stage.client({ timeout: 700 });
      const made = await client.buildRequest(
        { method: 'post', path: '/x', timeout: 5, body: { a: 1 } },
        { retryCount: 3 },
      );
      return made;
    },
  },
]);

const INITS: readonly (readonly [string, unknown, unknown])[] = [
  ['of the client', { redirect: 'error', keepalive: true }, undefined],
  ['of the call', undefined, { cache: 'no-store' }],
  ['of both, the call wins', { redirect: 'error', cache: 'reload' }, { redirect: 'manual' }],
  ['shallowly', { next: { a: 1, b: 2 } }, { next: { b: 3 } }],
  ['method replaced', undefined, { method: 'OPTIONS' }],
  ['headers replaced', undefined, { headers: { only: 'this' } }],
  ['body replaced', undefined, { body: 'other' }],
  ['a dispatcher', { dispatcher: { name: 'd' } }, undefined],
  ['undefined', undefined, undefined],
  ['null', null, null],
];

export const fetching = topic('fetch', [
  ...INITS.flatMap(([name, client, call]) => [
    {
      name: `fetchOptions ${name}, get`,
      clauses: [35],
      run: (stage: Stage) => stage.client({ fetchOptions: client }).get('/x', { fetchOptions: call }),
    },
    {
      name: `fetchOptions ${name}, post`,
      clauses: [35],
      run: (stage: Stage) =>
        stage.client({ fetchOptions: client }).post('/x', { body: { a: 1 }, fetchOptions: call }),
    },
  ]),
  {
    name: 'fetch is called without this',
    clauses: [6, 35],
    replies: [json({ ok: true })],
    run: (stage) => stage.client().get('/x'),
  },
]);
