import { topic } from '../harness/case.js';
import { failure, json, type Reply } from '../harness/fake-fetch.js';
import { classOf } from '../harness/sdk.js';
import type { Stage } from '../harness/stage.js';

const STATUSES = [300, 400, 401, 402, 403, 404, 408, 409, 418, 422, 424, 429, 500, 501, 503, 599];

const JSON_TYPE = { 'content-type': 'application/json' };

const BODIES: readonly (readonly [string, Reply])[] = [
  ['no body', {}],
  ['an empty body', { body: '' }],
  ['plain text', { body: 'plain text' }],
  ['HTML', { body: '<html>no</html>', headers: { 'content-type': 'text/html' } }],
  ['an empty object', json({})],
  ['an object without error', json({ nested: 1 })],
  ['error: null', json({ error: null })],
  ['error: text', json({ error: 'string error' })],
  ['error: empty text', json({ error: '' })],
  ['error: false', json({ error: false })],
  ['error: zero', json({ error: 0 })],
  ['error: an empty object', json({ error: {} })],
  ['error: an array', json({ error: [1] })],
  ['error with a message', json({ error: { message: 'm' } })],
  ['error with an empty message', json({ error: { message: '' } })],
  ['error with a message that is an object', json({ error: { message: { deep: true } } })],
  ['error with a numeric message', json({ error: { message: 5 } })],
  ['error with every field', json({ error: { message: 'm', code: 'c', param: 'p', type: 't', extra: 1 } })],
  ['error with null fields', json({ error: { message: null, code: null, param: null, type: null } })],
  ['a top-level message', json({ message: 'top', code: 'c' })],
  ['an array', json([])],
  ['an array with error inside', json([{ error: { message: 'in array' } }])],
  ['a JSON string', json('text')],
  ['a JSON number', json(5)],
  ['JSON null', json(null)],
  ['JSON true', json(true)],
  ['broken JSON', { body: '{"a":', headers: JSON_TYPE }],
  ['JSON without its type', { body: '{"error":{"message":"typeless"}}' }],
  ['a byte order mark', { body: '\ufeff{"error":{"message":"bom"}}', headers: JSON_TYPE }],
  ['white space', { body: '  ' }],
  ['nested errors', json({ error: { error: { message: 'inner' } } })],
  ['a request id', json({ error: { message: 'm' } }, { headers: { 'x-request-id': 'req_1' } })],
];

const NAMES = [
  'OpenAIError',
  'APIError',
  'APIConnectionError',
  'APIConnectionTimeoutError',
  'APIUserAbortError',
  'BadRequestError',
  'NotFoundError',
  'InternalServerError',
  'InvalidWebhookSignatureError',
] as const;

const ARGUMENTS: readonly (readonly unknown[])[] = [
  [400, { message: 'm', code: 'c', param: 'p', type: 't' }, 'text', new Headers({ 'x-request-id': 'r' })],
  [400, undefined, 'text', new Headers()],
  [400, undefined, undefined, undefined],
  [undefined, { message: 'm' }, undefined, undefined],
  [undefined, undefined, undefined, undefined],
  [undefined, undefined, 'text', undefined],
  [0, { a: 1 }, 'text', undefined],
  [{ message: 'from options', cause: new Error('why') }],
  [{}],
];

interface Generating {
  generate(...args: readonly unknown[]): unknown;
}

export const errors = topic('errors', [
  ...STATUSES.map((status) => ({
    name: `class and fields of ${status}`,
    clauses: [45, 46],
    replies: [failure(status, { 'x-request-id': 'req_9' })],
    run: (stage: Stage) => stage.permissions().list('ft', {}, { maxRetries: 0 }),
  })),
  ...STATUSES.map((status) => ({
    name: `${status} without a body`,
    clauses: [45, 48],
    replies: [{ status }],
    run: (stage: Stage) => stage.client().get('/x', { maxRetries: 0 }),
  })),
  ...BODIES.map(([name, reply]) => ({
    name: `body: ${name}`,
    clauses: [46, 47, 48],
    replies: [{ ...reply, status: 418 }],
    run: (stage: Stage) => stage.client().get('/x', { maxRetries: 0 }),
  })),
  ...NAMES.flatMap((name) =>
    ARGUMENTS.map((args, index) => ({
      name: `new ${name}, arguments ${index + 1}`,
      clauses: name === 'InvalidWebhookSignatureError' ? [49] : [45, 46, 48],
      run: ({ sdk }: Stage) => new (classOf(sdk, name))(...args),
    })),
  ),
  {
    name: 'connection errors built without arguments',
    clauses: [45],
    run: ({ sdk }) => [
      new (classOf(sdk, 'APIUserAbortError'))(),
      new (classOf(sdk, 'APIConnectionTimeoutError'))(),
    ],
  },
  ...[400, 401, 403, 404, 409, 422, 429, 500, 302, undefined, 0].map((status) => ({
    name: `APIError.generate for ${String(status)}`,
    clauses: [45, 46, 47],
    run: ({ sdk }: Stage) => {
      const generating = classOf(sdk, 'APIError') as unknown as Generating;
      return [
        generating.generate(
          status,
          { error: { message: 'm' } },
          'text',
          new Headers({ 'x-request-id': 'r' }),
        ),
        generating.generate(status, { error: { message: 'm' } }, 'text', undefined),
        generating.generate(status, undefined, 'text', new Headers()),
      ];
    },
  })),
  {
    name: 'the error of a list is thrown by its iterator',
    clauses: [45, 56],
    replies: [failure(404)],
    run: async (stage) => {
      for await (const item of stage.permissions().list('ft')) stage.note(item);
    },
  },
  {
    name: 'what is said of an error in text',
    clauses: [45, 48],
    replies: [failure(404)],
    run: async (stage) => {
      const error: unknown = await stage
        .client()
        .get('/x')
        .catch((reason: unknown) => reason);
      return [String(error), Object.prototype.toString.call(error), JSON.stringify(error)];
    },
  },
]);
