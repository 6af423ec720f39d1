/** Headers of requests: where they come from, and which of them wins. The file is long because each source and each form of headers is a case of its own. */
import { topic } from '../harness/case.js';
import type { Client } from '../harness/sdk.js';
import type { Stage } from '../harness/stage.js';

function* entries(): Generator<readonly [string, string]> {
  yield ['X-A', '1'];
  yield ['X-B', '2'];
}

const LAYERS: readonly (readonly [string, () => unknown])[] = [
  ['an object', () => ({ 'X-A': '1', 'x-b': '2' })],
  ['an object with null', () => ({ 'X-A': null, Accept: null })],
  ['an object with undefined', () => ({ 'X-A': undefined, Accept: undefined })],
  ['an object with an array', () => ({ 'X-A': ['1', '2'] })],
  ['an object with an empty array', () => ({ 'X-A': [] })],
  ['an object with an array of null and undefined', () => ({ 'X-A': ['1', null, '2', undefined] })],
  ['the same name in two cases', () => ({ 'X-A': '1', 'x-a': '2' })],
  [
    'tuples',
    () => [
      ['X-A', '1'],
      ['X-B', '2'],
    ],
  ],
  [
    'tuples with one name twice',
    () => [
      ['X-A', '1'],
      ['x-a', '2'],
    ],
  ],
  [
    'tuples with null',
    () => [
      ['X-A', '1'],
      ['X-A', null],
      ['Accept', null],
    ],
  ],
  ['tuples with several values', () => [['X-A', '1', '2']]],
  ['tuples with one entry', () => [['X-A']]],
  ['an empty list', () => []],
  [
    'Headers',
    () =>
      new Headers([
        ['X-A', '1'],
        ['X-A', '2'],
        ['X-B', '3'],
      ]),
  ],
  [
    'a map',
    () =>
      new Map([
        ['X-A', '1'],
        ['X-B', '2'],
      ]),
  ],
  ['an array of cookies', () => ({ cookie: ['a=1', 'b=2'] })],
  [
    'tuples of cookies',
    () => [
      ['Cookie', 'a=1'],
      ['cookie', 'b=2'],
    ],
  ],
  ['a tuple of an array', () => [['X-A', ['1', '2']]]],
  [
    'a tuple of an array with null and undefined, and another',
    () => [
      ['X-A', ['1', null, '2', undefined, '3']],
      ['x-a', '4'],
    ],
  ],
  ['an array with null and undefined', () => ({ 'X-A': ['1', null, '2', undefined, '3'] })],
  ['one value under two cases of a name', () => ({ 'X-A': '1', 'x-a': '1' })],
  ['arrays under two cases of a name', () => ({ 'X-A': ['1', '2'], 'x-a': ['3', '4'] })],
  ['a generator', entries],
  ['numbers and booleans', () => ({ 'X-A': 5, 'X-B': true })],
  ['an empty value', () => ({ 'X-A': '' })],
  ['a value with a line end', () => ({ 'X-A': 'a\nb' })],
  ['a value outside Latin-1', () => ({ 'X-A': '🎉' })],
  ['a Latin-1 value', () => ({ 'X-A': 'Zürich' })],
  ['a value with spaces around', () => ({ 'X-A': '  x  ' })],
  ['a bad name', () => ({ 'bad name': '1' })],
  ['a bad name with null', () => ({ 'bad name': null })],
  ['a bad name with undefined', () => ({ 'bad name': undefined })],
  ['a bad name with quotes', () => ({ 'bad"name\n': '1' })],
  ['an empty name', () => ({ '': '1' })],
  ['a name outside ASCII', () => ({ ü: '1' })],
  ['every token character', () => ({ "!#$%&'*+-.^_`|~09azAZ": '1' })],
  ['a name that is no string', () => [[5, '1']]],
  ['a string', () => 'X-A: 1'],
  ['a number', () => 5],
  ['an array of strings', () => ['X-A']],
  ['inherited names', () => Object.create({ 'X-A': '1' }) as unknown],
];

const STANDARD = [
  'Accept',
  'User-Agent',
  'X-Stainless-Retry-Count',
  'X-Stainless-Timeout',
  'X-Stainless-Lang',
  'X-Stainless-Package-Version',
  'X-Stainless-OS',
  'X-Stainless-Arch',
  'X-Stainless-Runtime',
  'X-Stainless-Runtime-Version',
  'X-Stainless-Helper-Method',
  'OpenAI-Organization',
  'OpenAI-Project',
  'Authorization',
  'Content-Type',
];

const whole = { organization: 'org', project: 'proj' };

function post(stage: Stage, headers: unknown, client: Record<string, unknown> = {}): unknown {
  const body = { a: 1 };
  return stage
    .client({ ...whole, ...client })
    .post('/x', { body, headers, timeout: 3000, __metadata: { helperMethod: 'h' } });
}

export const headers = topic('headers', [
  ...LAYERS.map(([name, make]) => ({
    name: `of the call: ${name}`,
    clauses: [26, 27],
    run: (stage: Stage) => stage.client().get('/x', { headers: make() }),
  })),
  ...LAYERS.map(([name, make]) => ({
    name: `of the client: ${name}`,
    clauses: [26, 27],
    run: (stage: Stage) => stage.client({ defaultHeaders: make() }).get('/x'),
  })),
  ...STANDARD.map((name) => ({
    name: `${name} overridden by the call`,
    clauses: [26, 28, 29, 30],
    run: (stage: Stage) => post(stage, { [name.toLowerCase()]: 'mine' }),
  })),
  ...STANDARD.map((name) => ({
    name: `${name} removed by the call`,
    clauses: [26, 27, 28, 30],
    run: (stage: Stage) => post(stage, { [name]: null }),
  })),
  ...STANDARD.map((name) => ({
    name: `${name} of the client's default headers`,
    clauses: [26],
    run: (stage: Stage) => post(stage, {}, { defaultHeaders: { [name]: 'mine' } }),
  })),
  ...STANDARD.map((name) => ({
    name: `${name} removed by the client's default headers`,
    clauses: [26, 27],
    run: (stage: Stage) => post(stage, {}, { defaultHeaders: { [name]: null } }),
  })),
  {
    name: 'the same tuples of the client and of the call',
    clauses: [26, 27],
    run: (stage) => {
      const tuples = [['X-A', '1']];
      return post(stage, tuples, { defaultHeaders: tuples });
    },
  },
  {
    name: 'null of the client, value of the call',
    clauses: [26, 27],
    run: (stage) => post(stage, { 'X-A': 'back' }, { defaultHeaders: { 'X-A': null } }),
  },
  {
    name: 'value of the client, undefined of the call',
    clauses: [26, 27],
    run: (stage) => post(stage, { 'X-A': undefined }, { defaultHeaders: { 'X-A': 'kept' } }),
  },
  {
    name: 'value of the client replaced, not joined, by tuples of the call',
    clauses: [26, 27],
    run: (stage) =>
      post(
        stage,
        [
          ['x-a', '2'],
          ['X-A', '3'],
        ],
        { defaultHeaders: { 'X-A': '1' } },
      ),
  },
  ...[0, 1, 999, 1999, 120_000].map((timeout) => ({
    name: `X-Stainless-Timeout for ${timeout} ms`,
    clauses: [28],
    run: (stage: Stage) => stage.client().get('/x', { timeout }),
  })),
  {
    name: "the client's timeout sends no X-Stainless-Timeout",
    clauses: [28],
    run: (stage) => stage.client({ timeout: 5000 }).get('/x'),
  },
  {
    name: 'X-Stainless-Retry-Count counts attempts',
    clauses: [28, 38],
    replies: [{ status: 500 }, { status: 500 }, {}],
    run: (stage) => stage.client().get('/x'),
  },
  {
    name: 'X-Stainless-Retry-Count stays overridden and removed over retries',
    clauses: [28, 38],
    replies: [{ status: 500 }, {}],
    run: async (stage) => {
      await stage.client().get('/x', { headers: { 'x-stainless-retry-count': '9' } });
      return stage.client().get('/x', { headers: { 'x-stainless-retry-count': null } });
    },
  },
  ...[null, '', 'org é', 'o'].flatMap((organization) =>
    [null, 'p'].map((project) => ({
      name: `organization ${JSON.stringify(organization)}, project ${JSON.stringify(project)}`,
      clauses: [30],
      run: (stage: Stage) => stage.client({ organization, project }).get('/x'),
    })),
  ),
  {
    name: 'a subclass gives its name to User-Agent',
    clauses: [26],
    run: (stage) => {
      class Weather extends stage.sdk.OpenAI {}
      return new Weather(stage.options()).get('/x');
    },
  },
  {
    name: 'layers built by hand are taken as headers',
    clauses: [26, 27],
    run: (stage) => {
      const headers = stage.sdk.buildHeaders([
        { Accept: '*/*', 'X-A': null },
        undefined,
        [
          ['X-B', '1'],
          ['X-B', '2'],
        ],
      ]);
      return stage.client({ defaultHeaders: { 'X-A': '1' } }).get('/x', { headers });
    },
  },
]);

/** A client with a header for keys, and a hook. */
function keyed(stage: Stage, hook: (options: object) => unknown = () => undefined): Client {
  class Hooked extends stage.sdk.OpenAI {
    override prepareOptions(options: Record<string, unknown>): Promise<void> {
      hook(options);
      return Promise.resolve();
    }
  }
  return Object.assign(new Hooked(stage.options()), { idempotencyHeader: 'Idempotency-Key' });
}

export const idempotency = topic('idempotency', [
  ...(['get', 'post', 'put', 'patch', 'delete'] as const).flatMap((verb) => [
    {
      name: `${verb}: a key without a header name is ignored`,
      clauses: [31],
      run: (stage: Stage) => stage.client()[verb]('/x', { idempotencyKey: 'mine' }),
    },
    {
      name: `${verb}: the caller's key`,
      clauses: [31],
      replies: [{ status: 500 }, {}],
      run: (stage: Stage) => {
        const client = stage.client();
        client.idempotencyHeader = 'Idempotency-Key';
        return client[verb]('/x', { idempotencyKey: 'mine' });
      },
    },
    {
      name: `${verb}: a made key is kept over retries`,
      clauses: [31],
      replies: [{ status: 500 }, {}],
      run: async (stage: Stage) => {
        const client = stage.client();
        client.idempotencyHeader = 'Idempotency-Key';
        await client[verb]('/x');
        return client[verb]('/x');
      },
    },
  ]),
  {
    name: 'an empty key, and a header of the call that wins',
    clauses: [26, 31],
    run: async (stage) => {
      const client = stage.client();
      client.idempotencyHeader = 'Idempotency-Key';
      await client.post('/x', { idempotencyKey: '' });
      return client.post('/x', { idempotencyKey: 'k', headers: { 'idempotency-key': 'header' } });
    },
  },
  {
    name: 'the made key does not show in the options of the caller',
    clauses: [31],
    run: async (stage) => {
      const client = stage.client();
      client.idempotencyHeader = 'Idempotency-Key';
      const options = { body: { a: 1 } };
      await client.post('/x', options);
      return options;
    },
  },
  {
    name: 'a hook that gives the key, once',
    clauses: [31, 36],
    replies: [{ status: 500 }, {}],
    run: (stage) => {
      const keys = ['hooked'];
      return keyed(stage, (options) => Object.assign(options, { idempotencyKey: keys.pop() })).post('/x');
    },
  },
  ...[
    ['get', 'post'],
    ['post', 'get'],
  ].map(([from, to]) => ({
    name: `a hook that turns ${from} into ${to}`,
    clauses: [31, 36],
    replies: [{ status: 500 }, {}],
    run: (stage: Stage) =>
      keyed(stage, (options) => Object.assign(options, { method: to })).request({ method: from, path: '/x' }),
  })),
  {
    name: 'a made key shows in the options of the hook from the second attempt',
    clauses: [31, 36],
    replies: [{ status: 500 }, {}],
    run: (stage) => keyed(stage, (options) => stage.note(options)).post('/x'),
  },
  {
    name: 'the same final options twice',
    clauses: [13, 31],
    run: async (stage) => {
      const client = keyed(stage);
      const options = { method: 'post', path: '/x' };
      await client.request(options);
      return [await client.request(options), options];
    },
  },
  {
    name: 'a request that is built by hand',
    clauses: [31, 36],
    run: async (stage) => {
      const options = { method: 'post', path: '/x' };
      return [await keyed(stage).buildRequest(options), options];
    },
  },
  {
    name: 'permissions.create and delete',
    clauses: [31, 82],
    run: async (stage) => {
      const client = stage.client();
      client.idempotencyHeader = 'Idempotency-Key';
      const { permissions } = client.fineTuning.checkpoints;
      await permissions.create('ft', { project_ids: ['p'] }, { idempotencyKey: 'k' });
      return permissions.delete('p', { fine_tuned_model_checkpoint: 'ft' });
    },
  },
]);
