import { topic } from '../harness/case.js';
import { classOf } from '../harness/sdk.js';
import type { Stage } from '../harness/stage.js';

const ERRORS = [
  'OpenAIError',
  'APIError',
  'APIConnectionError',
  'APIConnectionTimeoutError',
  'APIUserAbortError',
  'NotFoundError',
  'ConflictError',
  'RateLimitError',
  'BadRequestError',
  'AuthenticationError',
  'InternalServerError',
  'PermissionDeniedError',
  'UnprocessableEntityError',
  'InvalidWebhookSignatureError',
] as const;

/** What differs where there are uploads and more kinds of page. */
export const widerExports = topic('exports', [
  {
    name: 'the names of the wider entry',
    clauses: [10],
    run: ({ sdk }) => names(sdk.entry),
  },
  {
    name: 'the names of the wider pagination import',
    clauses: [10],
    run: ({ sdk }) => names(sdk.pagination),
  },
  {
    name: 'toFile and toStreamingFile are statics',
    clauses: [9],
    run: ({ sdk }) =>
      ['toFile', 'toStreamingFile'].map((name) => [
        typeof sdk.entry[name],
        sdk.statics[name] === sdk.entry[name],
      ]),
  },
]);

export const exportsTopic = topic('exports', [
  {
    name: 'uploads are helped with, whether or not the API has any',
    clauses: [10],
    run: ({ sdk }) => ['toFile', 'toStreamingFile'].map((name) => typeof sdk.entry[name]),
  },
  ...ERRORS.map((name) => ({
    name: `${name} is an export and a static`,
    clauses: [9, 10],
    run: ({ sdk }: Stage) => [
      typeof sdk.entry[name],
      (sdk.entry[name] as { name: string }).name,
      sdk.statics[name] === sdk.entry[name],
    ],
  })),
  {
    name: 'the default export is the named client, which is its own static',
    clauses: [9, 10],
    run: ({ sdk }) => [
      sdk.entry['default'] === sdk.OpenAI,
      sdk.statics['OpenAI'] === sdk.OpenAI,
      sdk.OpenAI.name,
    ],
  },
  {
    name: 'the names of the entry',
    clauses: [10],
    run: ({ sdk }) => names(sdk.entry),
  },
  {
    name: 'the names of the pagination import',
    clauses: [10],
    run: ({ sdk }) => names(sdk.pagination),
  },
  {
    name: 'statics in order, without the resources',
    clauses: [9],
    run: ({ sdk }) =>
      Object.keys(sdk.statics)
        .filter(
          (name) => !/^(?!OpenAI|API|Page).*s$|^(FineTuning|Chat|Audio|Beta|Admin|Realtime)$/.test(name),
        )
        .join(' '),
  },
  {
    name: 'resource classes are statics of their parents',
    clauses: [9],
    run: ({ sdk }) => {
      const fineTuning = sdk.statics['FineTuning'] as Record<string, Record<string, { name: string }>>;
      const checkpoints = fineTuning['Checkpoints'];
      return [typeof fineTuning, checkpoints?.['name'], checkpoints?.['Permissions']?.name];
    },
  },
  {
    name: 'APIPromise and PagePromise are what calls give',
    clauses: [10, 50, 56],
    run: async (stage) => {
      const permissions = stage.permissions();
      const list = permissions.list('ft');
      const retrieve = permissions.retrieve('ft');
      const [ApiPromise, PagePromise] = [classOf(stage.sdk, 'APIPromise'), classOf(stage.sdk, 'PagePromise')];
      stage.note(list instanceof PagePromise, list instanceof ApiPromise, retrieve instanceof ApiPromise);
      stage.note(
        retrieve instanceof PagePromise,
        list instanceof Promise,
        list.constructor.name,
        retrieve.constructor.name,
      );
      await Promise.all([list, retrieve]);
    },
  },
  {
    name: 'the client lists its resource',
    clauses: [9],
    run: (stage) => {
      const client = stage.client();
      const { FineTuning } = stage.sdk.statics as { FineTuning: new () => unknown };
      return [client.fineTuning instanceof FineTuning, client.fineTuning.constructor.name];
    },
  },
]);

function names(exported: object): string {
  return Object.keys(exported).sort().join(' ');
}
