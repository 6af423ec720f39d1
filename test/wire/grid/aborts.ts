import { topic } from '../harness/case.js';
import { failure, json } from '../harness/fake-fetch.js';
import { settle, type Stage } from '../harness/stage.js';

const REASONS: readonly (readonly [string, readonly unknown[]])[] = [
  ['no reason', []],
  ['an error', [new RangeError('user left')]],
  ['text', ['user left']],
  ['null', [null]],
  ['an object', [{ why: 'left' }]],
];

const page = { object: 'list', data: [{ id: 'a' }], has_more: true, last_id: 'a' };

export const aborts = topic('abort', [
  ...REASONS.flatMap(([name, reason]) => [
    {
      name: `before the call, ${name}`,
      clauses: [44],
      run: async (stage: Stage) => {
        const { signal } = stage.abortAfter(0, ...reason);
        stage.note(await settle(stage.client().get('/x', { signal })));
        return stage.listeners(signal);
      },
    },
    {
      name: `while the headers are awaited, ${name}`,
      clauses: [44],
      replies: [{ headersAfter: 'never' as const }],
      run: async (stage: Stage) => {
        const { signal } = stage.abortAfter(20, ...reason);
        stage.note(await settle(stage.client().get('/x', { signal })));
        return stage.listeners(signal);
      },
    },
    {
      name: `while the body is awaited, ${name}`,
      clauses: [44, 54],
      replies: [json({ a: 1 }, { bodyAfter: 'never' })],
      run: async (stage: Stage) => {
        const { signal } = stage.abortAfter(20, ...reason);
        stage.note(await settle(stage.client().get('/x', { signal })));
        return stage.listeners(signal);
      },
    },
    {
      name: `while a retry is awaited, ${name}`,
      clauses: [44],
      replies: [failure(500, { 'retry-after': '5' }), json({ ok: true })],
      run: async (stage: Stage) => {
        const { signal } = stage.abortAfter(20, ...reason);
        stage.note(await settle(stage.client().get('/x', { signal })));
        return stage.listeners(signal);
      },
    },
  ]),
  {
    name: 'in the same tick as the call',
    clauses: [44],
    run: (stage) => {
      const controller = new AbortController();
      const call = stage.client().get('/x', { signal: controller.signal });
      controller.abort();
      return call;
    },
  },
  {
    name: 'after the call settled',
    clauses: [44],
    replies: [json({ a: 1 })],
    run: async (stage) => {
      const { signal } = stage.abortAfter(50);
      const data = await stage.client().get('/x', { signal });
      stage.note(stage.listeners(signal));
      await stage.sleep(100);
      return data;
    },
  },
  {
    name: 'no listener stays after success, failure, retries',
    clauses: [44],
    replies: [json({ a: 1 }), failure(400), failure(500), json({ a: 2 })],
    run: async (stage) => {
      const { signal } = new AbortController();
      const client = stage.client();
      const left: number[] = [];
      for (let round = 0; round < 3; round++) {
        await settle(client.get('/x', { signal }));
        left.push(stage.listeners(signal));
      }
      return left;
    },
  },
  {
    name: 'no listener stays where AbortSignal.any is missing',
    clauses: [44],
    replies: [json({ a: 1 }), failure(400), failure(500), json({ a: 2 })],
    run: async (stage) => {
      const any = Object.getOwnPropertyDescriptor(AbortSignal, 'any');
      Reflect.deleteProperty(AbortSignal, 'any');
      try {
        const { signal } = new AbortController();
        const client = stage.client();
        const left: number[] = [];
        for (let round = 0; round < 3; round++) {
          await settle(client.get('/x', { signal }));
          left.push(stage.listeners(signal));
        }
        return left;
      } finally {
        if (any) Object.defineProperty(AbortSignal, 'any', any);
      }
    },
  },
  {
    name: 'works where AbortSignal.any is missing',
    clauses: [44],
    replies: [{ headersAfter: 'never' }],
    run: async (stage) => {
      const any = Object.getOwnPropertyDescriptor(AbortSignal, 'any');
      Reflect.deleteProperty(AbortSignal, 'any');
      try {
        const { signal } = stage.abortAfter(20, new Error('why'));
        stage.note(await settle(stage.client().get('/x', { signal })));
        return stage.listeners(signal);
      } finally {
        if (any) Object.defineProperty(AbortSignal, 'any', any);
      }
    },
  },
  {
    name: 'a body read where AbortSignal.any is missing',
    clauses: [44, 54],
    replies: [json({ a: 1 }, { bodyAfter: 'never' })],
    run: async (stage) => {
      const any = Object.getOwnPropertyDescriptor(AbortSignal, 'any');
      Reflect.deleteProperty(AbortSignal, 'any');
      try {
        const { signal } = stage.abortAfter(20);
        stage.note(await settle(stage.client().get('/x', { signal })));
        return stage.listeners(signal);
      } finally {
        if (any) Object.defineProperty(AbortSignal, 'any', any);
      }
    },
  },
  {
    name: 'before the second attempt of a connection failure',
    clauses: [38, 44],
    replies: [{ fails: () => new TypeError('fetch failed') }, json({ ok: true })],
    run: (stage) => stage.client().get('/x', { signal: stage.abortAfter(20).signal }),
  },
  {
    name: 'of a raw response while its body is read',
    clauses: [44, 50, 54],
    replies: [json({ a: 1 }, { bodyAfter: 'never' })],
    run: async (stage) => {
      const response = await stage
        .client()
        .get('/x', { signal: stage.abortAfter(20).signal })
        .asResponse();
      return response.text();
    },
  },
  {
    name: 'of a binary response while its body is read',
    clauses: [54, 55],
    replies: [json({ a: 1 }, { bodyAfter: 'never' })],
    run: async (stage) => {
      const options = { signal: stage.abortAfter(20).signal, __binaryResponse: true };
      return ((await stage.client().get('/x', options)) as Response).text();
    },
  },
  {
    name: 'of an error body gives the status error, with the abort for its text',
    clauses: [44, 47],
    replies: [{ ...failure(400), bodyAfter: 'never' }],
    run: (stage) => stage.client().get('/x', { signal: stage.abortAfter(20).signal }),
  },
  {
    name: 'of a list between pages',
    clauses: [44, 62],
    replies: [json(page), { headersAfter: 'never' }],
    run: async (stage) => {
      const items: unknown[] = [];
      const { signal } = stage.abortAfter(20);
      const outcome = await settle(async () => {
        for await (const item of stage.permissions().list('ft', {}, { signal })) items.push(item);
      });
      return { items, outcome };
    },
  },
  {
    name: 'a signal in fetchOptions replaces the own one',
    clauses: [35, 44],
    replies: [{ headersAfter: 'never' }],
    run: (stage) =>
      stage.client().get('/x', { maxRetries: 0, fetchOptions: { signal: stage.abortAfter(20).signal } }),
  },
  {
    name: 'a signal in fetchOptions that has aborted',
    clauses: [35, 44],
    run: (stage) =>
      stage.client().get('/x', { maxRetries: 1, fetchOptions: { signal: stage.abortAfter(0).signal } }),
  },
  {
    name: 'a signal in fetchOptions of the client',
    clauses: [35, 44],
    replies: [{ headersAfter: 'never' }],
    run: (stage) =>
      stage.client({ maxRetries: 0, fetchOptions: { signal: stage.abortAfter(20).signal } }).get('/x'),
  },
  {
    name: 'before the call with asResponse and withResponse',
    clauses: [44, 50],
    run: async (stage) => {
      const { signal } = stage.abortAfter(0);
      const client = stage.client();
      return [
        await settle(client.get('/x', { signal }).asResponse()),
        await settle(client.get('/x', { signal }).withResponse()),
      ];
    },
  },
  {
    name: 'while an apiKey function is asked shows once it has answered',
    clauses: [34, 44],
    run: (stage) => {
      const apiKey = async (): Promise<string> => {
        await stage.sleep(50);
        return 'k';
      };
      return stage.client({ apiKey }).get('/x', { signal: stage.abortAfter(20).signal });
    },
  },
  {
    name: 'is not logged beyond the request',
    clauses: [44, 79],
    replies: [{ headersAfter: 'never' }],
    options: { logLevel: 'debug' },
    run: (stage) => stage.permissions().list('ft', {}, { signal: stage.abortAfter(20).signal }),
  },
  {
    name: 'of the body is logged',
    clauses: [44, 54, 79],
    replies: [json({ a: 1 }, { bodyAfter: 'never' })],
    options: { logLevel: 'debug' },
    run: (stage) => stage.permissions().list('ft', {}, { signal: stage.abortAfter(20).signal }),
  },
]);
