/** Making clients: what they take, from where, and what they refuse. The file is long because each option and each variable is a case of its own. */
import { noProcess, topic, withoutProcess } from '../harness/case.js';
import type { Client } from '../harness/sdk.js';
import type { Stage } from '../harness/stage.js';

const FIELDS = [
  'apiKey',
  'adminAPIKey',
  'organization',
  'project',
  'webhookSecret',
  'baseURL',
  'timeout',
] as const;
const MORE = ['maxRetries', 'logLevel', 'fetchOptions', 'idempotencyHeader'] as const;

function fields(client: Client): Record<string, unknown> {
  return Object.fromEntries([...FIELDS, ...MORE].map((name) => [name, client[name]]));
}

/** A client built only of what is given, so that the environment shows. */
function bare(stage: Stage, options?: Record<string, unknown>): Client {
  return new stage.sdk.OpenAI({ fetch: stage.server.fetch, logger: stage.logger(), ...options });
}

function deny(): never {
  throw new Error('denied');
}

/** An environment whose every variable throws. */
const denied = new Proxy({}, { get: deny });

const ENV = {
  OPENAI_API_KEY: 'env-key',
  OPENAI_ADMIN_KEY: 'env-admin',
  OPENAI_ORG_ID: 'env-org',
  OPENAI_PROJECT_ID: 'env-project',
  OPENAI_WEBHOOK_SECRET: 'env-secret',
  OPENAI_BASE_URL: 'https://env.example/v9',
  OPENAI_LOG: 'info',
  OPENAI_CUSTOM_HEADERS: 'X-Env: 1',
};

const OPTIONS = [
  'apiKey',
  'adminAPIKey',
  'organization',
  'project',
  'webhookSecret',
  'baseURL',
  'logLevel',
] as const;

export const construct = topic('construct', [
  {
    name: 'no argument at all reads the environment',
    clauses: [1],
    env: ENV,
    run: ({ sdk }) => fields(new sdk.OpenAI()),
  },
  {
    name: 'every variable reaches its option and the wire',
    clauses: [1, 3, 30, 32],
    env: ENV,
    run: async (stage) => {
      const client = bare(stage);
      stage.note(fields(client));
      return [await client.fineTuning.checkpoints.permissions.list('ft'), await client.get('/models')];
    },
  },
  ...Object.keys(ENV).map((name) => ({
    name: `${name} is trimmed`,
    clauses: [1],
    env: { ...ENV, [name]: `  ${ENV[name as keyof typeof ENV]} \t\n` },
    run: (stage: Stage) => {
      const client = bare(stage);
      stage.note(fields(client));
      return client.get('/models');
    },
  })),
  ...Object.keys(ENV).map((name) => ({
    name: `a blank ${name} is unset`,
    clauses: [1, 2],
    env: { ...ENV, [name]: '   ' },
    run: (stage: Stage) => {
      const client = bare(stage);
      stage.note(fields(client));
      return client.get('/models');
    },
  })),
  ...OPTIONS.map((option) => ({
    name: `${option}: null switches its variable off`,
    clauses: [2],
    env: ENV,
    run: (stage: Stage) => fields(bare(stage, { [option]: null })),
  })),
  ...OPTIONS.map((option) => ({
    name: `${option}: undefined leaves its variable in force`,
    clauses: [2],
    env: ENV,
    run: (stage: Stage) => fields(bare(stage, { [option]: undefined })),
  })),
  {
    name: 'baseURL: an empty string gives the default',
    clauses: [2],
    env: ENV,
    run: (stage) => fields(bare(stage, { baseURL: '' })),
  },
  {
    name: 'a process without env counts as an empty environment',
    clauses: [1],
    globals: { process: noProcess },
    run: (stage) => fields(bare(stage, { apiKey: 'k' })),
  },
  {
    name: 'an environment that throws counts as empty',
    clauses: [1],
    globals: { process: { nextTick: process.nextTick.bind(process), env: denied } },
    run: (stage) => fields(bare(stage, { apiKey: 'k' })),
  },
  {
    name: 'without a process nothing is read',
    clauses: [1, 4],
    run: (stage) => withoutProcess({}, () => bare(stage)),
  },
  {
    name: 'Deno.env is read, and trimmed, where there is no process',
    clauses: [1],
    run: (stage) => {
      const env = { get: (name: string) => (name === 'OPENAI_API_KEY' ? ' deno ' : undefined) };
      return withoutProcess({ Deno: { env } }, () => fields(bare(stage)));
    },
  },
  {
    name: 'a Deno.env that throws counts as empty',
    clauses: [1],
    run: (stage) =>
      withoutProcess({ Deno: { env: { get: deny } } }, () => fields(bare(stage, { apiKey: 'k' }))),
  },
  ...(
    [
      ['lines are split at the first colon and trimmed', ' X-A :  1:2 \n\nX-B:3\nno colon here\n: no name?'],
      ['a line without a colon is ignored', 'nothing\nX-A: 1'],
      ['the same name twice', 'X-A: 1\nX-A: 2'],
      ['windows line ends', 'X-A: 1\r\nX-B: 2\r\n'],
      ['an empty value', 'X-A:\nX-B: 2'],
      ['a name that is no token', 'bad name: 1'],
      ['authorization from the environment', 'Authorization: Basic abc'],
    ] as const
  ).map(([name, value]) => ({
    name: `custom headers of the environment: ${name}`,
    clauses: [3],
    env: { OPENAI_CUSTOM_HEADERS: value },
    run: (stage: Stage) => bare(stage, { apiKey: 'k' }).get('/models'),
  })),
  {
    name: 'defaultHeaders override the environment, null removes',
    clauses: [3, 27],
    env: { OPENAI_CUSTOM_HEADERS: 'X-A: 1\nX-B: 2\nX-C: 3' },
    run: (stage) =>
      bare(stage, { apiKey: 'k', defaultHeaders: { 'x-a': 'mine', 'x-b': null } }).get('/models'),
  },
  { name: 'no credentials', clauses: [4], run: (stage) => bare(stage) },
  { name: 'no credentials and no options', clauses: [4], run: ({ sdk }) => new sdk.OpenAI() },
  {
    name: 'null credentials',
    clauses: [2, 4],
    env: ENV,
    run: (stage) => bare(stage, { apiKey: null, adminAPIKey: null }),
  },
  { name: 'empty credentials', clauses: [4], run: (stage) => bare(stage, { apiKey: '', adminAPIKey: '' }) },
  {
    name: 'an empty apiKey beside the variable',
    clauses: [2, 4],
    env: ENV,
    run: (stage) => fields(bare(stage, { apiKey: '' })),
  },
  {
    name: 'the admin key alone is enough',
    clauses: [4],
    run: (stage) => fields(bare(stage, { adminAPIKey: 'a' })),
  },
  { name: 'defaults', clauses: [6], run: (stage) => fields(bare(stage, { apiKey: 'k' })) },
  {
    name: 'the default logger is the console, the default fetch the global one',
    clauses: [6, 13],
    run: (stage) => {
      const before = globalThis.fetch;
      globalThis.fetch = stage.server.fetch;
      try {
        const client = new stage.sdk.OpenAI({ apiKey: 'k' });
        stage.note(client.logger === console);
        return client.get('/models');
      } finally {
        globalThis.fetch = before;
      }
    },
  },
  {
    name: 'no fetch anywhere',
    clauses: [6],
    globals: { fetch: undefined },
    run: ({ sdk }) => new sdk.OpenAI({ apiKey: 'k' }),
  },
  { name: 'DEFAULT_TIMEOUT', clauses: [6, 9], run: ({ sdk }) => sdk.statics['DEFAULT_TIMEOUT'] },
  {
    name: 'options that are null: timeout, maxRetries, logger, fetchOptions',
    clauses: [2, 6],
    run: (stage) => fields(bare(stage, { apiKey: 'k', timeout: null, maxRetries: null, fetchOptions: null })),
  },
  {
    name: 'apiKey as a function shows null until it is first resolved',
    clauses: [7, 34],
    run: async (stage) => {
      const client = bare(stage, { apiKey: () => Promise.resolve('made') });
      stage.note(client.apiKey);
      await client.get('/models');
      return client.apiKey;
    },
  },
  {
    name: 'fields changed later change later requests',
    clauses: [7, 30, 32],
    run: async (stage) => {
      const client = bare(stage, { apiKey: 'k' });
      await client.get('/models');
      client.apiKey = 'k2';
      client.adminAPIKey = 'a2';
      client.organization = 'o2';
      client.project = 'p2';
      client.baseURL = 'https://moved.example';
      client.fetchOptions = { redirect: 'error' };
      await client.get('/models');
      await client.fineTuning.checkpoints.permissions.list('ft');
      return fields(client.withOptions({}));
    },
  },
  {
    name: 'own keys, resources first',
    clauses: [8],
    run: (stage) => {
      const keys = Object.keys(bare(stage, { apiKey: 'k' }));
      return keys.slice(keys.indexOf('baseURL')).join(' ');
    },
  },
  {
    name: 'the resource comes before the fields',
    clauses: [8],
    run: (stage) => {
      const keys = Object.keys(bare(stage, { apiKey: 'k' }));
      return keys.indexOf('fineTuning') >= 0 && keys.indexOf('fineTuning') < keys.indexOf('baseURL');
    },
  },
  {
    name: 'a resource keeps its client in an own key',
    clauses: [8],
    run: (stage) => {
      const { fineTuning } = bare(stage, { apiKey: 'k' });
      return [Object.keys(fineTuning.checkpoints), Object.keys(fineTuning.checkpoints.permissions)];
    },
  },
]);

const live = { timeout: 1234, maxRetries: 7, logLevel: 'error', fetchOptions: { keepalive: true } };

export const withOptions = topic('withOptions', [
  {
    name: 'keeps what is not named',
    clauses: [11],
    options: {
      organization: 'o',
      project: 'p',
      webhookSecret: 'w',
      defaultHeaders: { 'X-A': '1' },
      defaultQuery: { q: '1' },
      ...live,
    },
    run: async (stage) => {
      const client = stage.client().withOptions({});
      stage.note(fields(client));
      return client.get('/models');
    },
  },
  ...Object.entries({
    apiKey: 'k2',
    adminAPIKey: 'a2',
    organization: null,
    project: 'p2',
    baseURL: 'https://two.example/x',
    timeout: 5,
    maxRetries: 0,
    logLevel: 'off',
    webhookSecret: 'w2',
    defaultHeaders: { 'X-B': '2' },
    defaultQuery: { r: '2' },
    fetchOptions: { keepalive: false },
  }).map(([option, value]) => ({
    name: `changes ${option} and nothing else`,
    clauses: [11],
    options: {
      organization: 'o',
      project: 'p',
      defaultHeaders: { 'X-A': '1' },
      defaultQuery: { q: '1' },
      ...live,
    },
    run: async (stage: Stage) => {
      const client = stage.client();
      const other = client.withOptions({ [option]: value });
      stage.note(fields(client), fields(other), other === client);
      await client.get('/models');
      return other.get('/models');
    },
  })),
  {
    name: 'takes the live values of fields',
    clauses: [7, 11],
    run: async (stage) => {
      const client = stage.client();
      Object.assign(client, {
        ...live,
        baseURL: 'https://live.example',
        organization: 'o',
        project: 'p',
        adminAPIKey: 'a3',
      });
      client.apiKey = 'changed';
      const other = client.withOptions({});
      stage.note(fields(other));
      return other.get('/models');
    },
  },
  {
    name: 'keeps an apiKey function',
    clauses: [11, 34],
    run: async (stage) => {
      let calls = 0;
      const client = stage.client({ apiKey: () => Promise.resolve(`key ${++calls}`) });
      await client.get('/models');
      const other = client.withOptions({ maxRetries: 1 });
      await other.get('/models');
      return [client.apiKey, other.apiKey, calls];
    },
  },
  {
    name: 'undefined of an option falls to the environment again',
    clauses: [2, 11],
    env: { OPENAI_API_KEY: 'env-key', OPENAI_ORG_ID: 'env-org' },
    run: (stage) =>
      fields(
        stage.client().withOptions({ apiKey: undefined, organization: undefined, maxRetries: undefined }),
      ),
  },
  {
    name: 'builds an instance of the subclass',
    clauses: [11, 26],
    run: async (stage) => {
      class Special extends stage.sdk.OpenAI {
        override defaultQuery(): unknown {
          return { special: 'yes' };
        }
      }
      const other = new Special(stage.options()).withOptions({ timeout: 9 });
      stage.note(other instanceof Special, other.constructor.name);
      return other.get('/models');
    },
  },
  {
    name: 'the fetch and the logger go along',
    clauses: [11, 79],
    options: { logLevel: 'info' },
    run: (stage) => stage.client().withOptions({}).get('/models'),
  },
  {
    name: 'a second withOptions builds on the first',
    clauses: [11],
    run: async (stage) => {
      const other = stage
        .client({ organization: 'o' })
        .withOptions({ project: 'p' })
        .withOptions({ timeout: 77 });
      stage.note(fields(other));
      return other.get('/models');
    },
  },
]);
