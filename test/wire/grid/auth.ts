import { topic } from '../harness/case.js';
import { json } from '../harness/fake-fetch.js';
import { classOf, type Client } from '../harness/sdk.js';
import { settle, type Stage } from '../harness/stage.js';

const KEYS: readonly (readonly [string, Record<string, unknown>])[] = [
  ['both keys', { apiKey: 'k', adminAPIKey: 'a' }],
  ['only the api key', { apiKey: 'k', adminAPIKey: null }],
  ['only the admin key', { apiKey: null, adminAPIKey: 'a' }],
];

const SCHEMES: readonly (readonly [string, unknown])[] = [
  ['the default', undefined],
  ['none', {}],
  ['bearer', { bearerAuth: true }],
  ['admin', { adminAPIKeyAuth: true }],
  ['both', { bearerAuth: true, adminAPIKeyAuth: true }],
  ['both off', { bearerAuth: false, adminAPIKeyAuth: false }],
];

const ESCAPES: readonly (readonly [string, unknown])[] = [
  ['Authorization: null', { Authorization: null }],
  ['api-key: null', { 'api-key': null }],
  ['authorization of the call', { authorization: 'Basic x' }],
  ['api-key of the call', { 'API-Key': 'x' }],
  ['an empty authorization', { Authorization: '' }],
];

const ANSWERS: readonly (readonly [string, () => unknown])[] = [
  ['a string', () => Promise.resolve('made')],
  ['a string, not a promise', () => 'sync'],
  ['an empty string', () => Promise.resolve('')],
  ['undefined', () => Promise.resolve(undefined)],
  ['null', () => Promise.resolve(null)],
  ['a number', () => Promise.resolve(5)],
  ['an object', () => Promise.resolve({ token: 't' })],
  ['a rejection with an error', () => Promise.reject(new Error('vault closed'))],
  [
    'a rejection with an error that has a cause',
    () => Promise.reject(new Error('outer', { cause: 'inner' })),
  ],
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what is looked at
  ['a rejection with text', () => Promise.reject('no error')],
  // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what is looked at
  ['a rejection with nothing', () => Promise.reject()],
  [
    'a synchronous throw',
    () => {
      throw new TypeError('at once');
    },
  ],
];

function rawThenList(client: Client): Promise<unknown[]> {
  return Promise.all([client.get('/x'), client.fineTuning.checkpoints.permissions.list('ft')]);
}

export const auth = topic('auth', [
  ...KEYS.flatMap(([keys, options]) =>
    SCHEMES.map(([name, security]) => ({
      name: `${keys}, schemes: ${name}`,
      clauses: [32, 33],
      run: (stage: Stage) =>
        stage.client(options).get('/x', security === undefined ? {} : { __security: security }),
    })),
  ),
  ...KEYS.map(([keys, options]) => ({
    name: `permissions with ${keys}`,
    clauses: [32, 33, 82],
    run: (stage: Stage) => stage.permissions(options).list('ft'),
  })),
  ...ESCAPES.flatMap(([name, headers]) => [
    {
      name: `the admin key missing, ${name}`,
      clauses: [33],
      run: (stage: Stage) => stage.permissions({ adminAPIKey: null }).list('ft', {}, { headers }),
    },
    {
      name: `the admin key missing, ${name} of the client`,
      clauses: [33],
      run: (stage: Stage) => stage.permissions({ adminAPIKey: null, defaultHeaders: headers }).list('ft'),
    },
    {
      name: `both keys there, ${name}`,
      clauses: [26, 33],
      run: (stage: Stage) => rawThenListWith(stage, headers),
    },
  ]),
  {
    name: 'a call without a key makes no request and is not retried',
    clauses: [33],
    options: { adminAPIKey: null, logLevel: 'debug' },
    run: (stage) => stage.permissions().list('ft', {}, { maxRetries: 5 }),
  },
  ...[5, 0, true, false, ['a'], {}, { toString: () => 'own' }, ''].map((apiKey) => ({
    name: `an apiKey that is ${Array.isArray(apiKey) ? 'an array' : `${typeof apiKey} ${String(apiKey)}`}`,
    clauses: [32, 33],
    run: async (stage: Stage) => {
      const client = stage.client({ apiKey });
      stage.note(client.apiKey);
      return [await settle(client.get('/x')), await settle(client.withOptions({}).get('/x'))];
    },
  })),
  ...ANSWERS.map(([name, apiKey]) => ({
    name: `an apiKey function that gives ${name}`,
    clauses: [34],
    run: async (stage: Stage) => {
      const client = stage.client({ apiKey });
      stage.note(client.apiKey);
      try {
        return await client.get('/x');
      } finally {
        stage.note(client.apiKey);
      }
    },
  })),
  {
    name: "an apiKey function's own SDK error is given on as it is",
    clauses: [34],
    run: (stage) => {
      const apiKey = (): never => {
        throw make(stage);
      };
      const make = ({ sdk }: Stage): unknown => new (classOf(sdk, 'OpenAIError'))('mine');
      return stage.client({ apiKey }).get('/x');
    },
  },
  {
    name: 'an apiKey function is asked before every attempt',
    clauses: [34, 38],
    replies: [{ status: 401 }, { status: 500 }, { status: 500 }, {}],
    run: async (stage) => {
      let calls = 0;
      const client = stage.client({ apiKey: () => Promise.resolve(`key ${++calls}`) });
      await client.get('/x').catch(() => undefined);
      await client.get('/x');
      return [calls, client.apiKey];
    },
  },
  {
    name: 'an apiKey function is not asked for an admin call',
    clauses: [34, 82],
    run: async (stage) => {
      let calls = 0;
      const client = stage.client({ apiKey: () => Promise.resolve(`key ${++calls}`) });
      await client.fineTuning.checkpoints.permissions.list('ft');
      await client.get('/x', { __security: {}, headers: { Authorization: null } });
      await client.get('/x', { __security: { bearerAuth: true, adminAPIKeyAuth: true } });
      return [calls, client.apiKey];
    },
  },
  {
    name: 'an apiKey function that fails is not retried and makes no request',
    clauses: [34],
    options: { logLevel: 'debug' },
    run: (stage) =>
      stage.client({ apiKey: () => Promise.reject(new Error('no')) }).get('/x', { maxRetries: 3 }),
  },
  {
    name: 'two calls at once ask an apiKey function each',
    clauses: [34],
    replies: [json({ ok: 1 })],
    run: async (stage) => {
      let calls = 0;
      const client = stage.client({ apiKey: () => Promise.resolve(`key ${++calls}`) });
      await rawThenList(client);
      await Promise.all([client.get('/a'), client.get('/b')]);
      return calls;
    },
  },
  {
    name: 'Authorization: null of the call with an apiKey function',
    clauses: [33, 34],
    run: async (stage) => {
      let calls = 0;
      const client = stage.client({ apiKey: () => Promise.resolve(`key ${++calls}`) });
      await client.get('/x', { headers: { Authorization: null } });
      return calls;
    },
  },
]);

async function rawThenListWith(stage: Stage, headers: unknown): Promise<unknown> {
  await stage.client().get('/x', { headers });
  return stage.permissions().list('ft', {}, { headers });
}
