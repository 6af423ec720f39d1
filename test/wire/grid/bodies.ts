import { topic } from '../harness/case.js';
import type { Stage } from '../harness/stage.js';

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function* chunks(): Generator<unknown> {
  yield 'one';
  yield bytes('two');
}

async function* lateChunks(): AsyncGenerator<unknown> {
  yield 'one';
  await Promise.resolve();
  yield bytes('two');
}

async function* failing(): AsyncGenerator<unknown> {
  yield 'one';
  throw new Error('source failed');
}

function form(): FormData {
  const data = new FormData();
  data.append('a', '1');
  data.append('a', '2');
  return data;
}

function stream(): ReadableStream<Uint8Array> {
  return new ReadableStream({
    start(controller) {
      controller.enqueue(bytes('streamed'));
      controller.close();
    },
  });
}

/** Bodies are made anew for each side: streams can be read only once. */
const BODIES: readonly (readonly [string, () => unknown, readonly number[]])[] = [
  ['undefined', () => undefined, [23]],
  ['null', () => null, [23]],
  ['zero', () => 0, [23]],
  ['false', () => false, [23]],
  ['an empty string', () => '', [23]],
  ['NaN', () => Number.NaN, [23]],
  ['an object', () => ({ a: 1, b: undefined, c: null, d: new Date(0), e: [undefined] }), [24]],
  ['an empty object', () => ({}), [24]],
  ['an array', () => [1, { a: 2 }], [24]],
  ['an empty array', () => [], [24]],
  ['a string', () => 'raw', [24]],
  ['a number', () => 5, [24]],
  ['true', () => true, [24]],
  ['a bigint', () => 5n, [24]],
  ['a symbol', () => Symbol('s'), [24]],
  ['a function', () => () => 1, [24]],
  ['an object with toJSON', () => ({ toJSON: () => ({ shown: true }) }), [24]],
  ['a date', () => new Date(0), [24]],
  ['a map', () => new Map([['a', 1]]), [24]],
  ['a cyclic object', () => cycle(), [24]],
  ['an ArrayBuffer', () => bytes('buffer').buffer, [24]],
  ['a Uint8Array', () => bytes('view'), [24]],
  ['a DataView', () => new DataView(new ArrayBuffer(3)), [24]],
  ['a Blob', () => new Blob(['blob'], { type: 'text/x' }), [24]],
  ['a File', () => new File(['file'], 'f.txt'), [24]],
  ['FormData', form, [24]],
  ['URLSearchParams', () => new URLSearchParams('a=1&b=2'), [24]],
  ['a ReadableStream', stream, [24, 25]],
  ['a generator', chunks, [24, 25]],
  ['an async generator', lateChunks, [24, 25]],
  ['an iterator that is iterable', () => [bytes('x')][Symbol.iterator](), [24, 25]],
  ['an iterator without Symbol.iterator', () => ({ next: () => ({ done: true, value: undefined }) }), [24]],
  ['an iterable without next', () => ({ [Symbol.iterator]: chunks }), [24]],
  ['an async iterable', () => ({ [Symbol.asyncIterator]: lateChunks }), [24, 25]],
  ['a set', () => new Set([1]), [24]],
];

function cycle(): unknown {
  const value: Record<string, unknown> = {};
  value['self'] = value;
  return value;
}

const FORM = 'application/x-www-form-urlencoded';

const TYPED: readonly (readonly [string, () => unknown, string])[] = [
  ['a string as text/plain', () => 'raw', 'text/plain'],
  ['a string as JSON', () => '{"a":1}', 'application/json'],
  ['an empty string as text/plain', () => '', 'text/plain'],
  ['an object as a form', () => ({ a: 1, b: ['x', 'y'], c: { d: null } }), FORM],
  ['an object as a form with a charset', () => ({ a: 1 }), `${FORM}; charset=utf-8`],
  ['an object as a form in capitals', () => ({ a: 1 }), FORM.toUpperCase()],
  ['an array as a form', () => ['a'], FORM],
  ['a string as a form', () => 'a=1', FORM],
  ['URLSearchParams as a form', () => new URLSearchParams('a=1'), FORM],
  ['an empty object as a form', () => ({}), FORM],
  ['an object as text/plain', () => ({ a: 1 }), 'text/plain'],
  ['an object as merge-patch', () => ({ a: 1 }), 'application/merge-patch+json'],
  ['bytes as octet-stream', () => bytes('x'), 'application/octet-stream'],
  ['a stream as text/plain', stream, 'text/plain'],
  ['undefined as text/plain', () => undefined, 'text/plain'],
  ['null as text/plain', () => null, 'text/plain'],
  ['a number as text/plain', () => 5, 'text/plain'],
  ['a generator as JSON lines', chunks, 'application/jsonl'],
];

export const bodies = topic('body', [
  ...BODIES.map(([name, make, clauses]) => ({
    name: `post ${name}`,
    clauses,
    run: (stage: Stage) => stage.client().post('/x', { body: make() }),
  })),
  ...BODIES.filter((_, index) => index % 4 === 2).map(([name, make, clauses]) => ({
    name: `get with ${name}`,
    clauses: [...clauses, 24],
    run: (stage: Stage) => stage.client().get('/x', { body: make() }),
  })),
  ...BODIES.slice(0, 12).map(([name, make, clauses]) => ({
    name: `create with ${name}`,
    clauses,
    run: (stage: Stage) => stage.permissions().create('ft', make()),
  })),
  ...TYPED.map(([name, make, type]) => ({
    name,
    clauses: [24, 26],
    run: (stage: Stage) => stage.client().post('/x', { body: make(), headers: { 'Content-Type': type } }),
  })),
  {
    name: "the content type of the client's default headers",
    clauses: [24, 26],
    options: { defaultHeaders: { 'Content-Type': 'text/plain' } },
    run: (stage) => stage.client().post('/x', { body: 'raw' }),
  },
  {
    name: 'content-type: null with an object',
    clauses: [24, 27],
    run: (stage) => stage.client().post('/x', { body: { a: 1 }, headers: { 'content-type': null } }),
  },
  {
    name: 'content-type: null with a string',
    clauses: [24, 27],
    run: (stage) => stage.client().post('/x', { body: 'raw', headers: { 'content-type': null } }),
  },
  ...(
    [
      ['a ReadableStream', stream],
      ['a generator', chunks],
      ['an async generator', lateChunks],
    ] as const
  ).map(([name, make]) => ({
    name: `${name} is not sent twice`,
    clauses: [25, 38],
    replies: [{ status: 503, body: 'later' }],
    options: { logLevel: 'info' },
    run: (stage: Stage) => stage.client().post('/x', { body: make() }),
  })),
  {
    name: 'a stream is not sent twice after a connection failure',
    clauses: [25, 38],
    replies: [{ fails: () => new TypeError('fetch failed') }],
    options: { logLevel: 'info' },
    run: (stage) => stage.client().post('/x', { body: stream() }),
  },
  {
    name: 'bytes are sent again',
    clauses: [25, 38],
    replies: [{ status: 503 }, {}],
    run: (stage) => stage.client().post('/x', { body: bytes('again') }),
  },
  {
    name: 'an iterator that fails',
    clauses: [24],
    run: (stage) => stage.client().post('/x', { body: failing() }),
  },
  {
    name: 'a body of a list request goes to the next page too',
    clauses: [24, 62],
    replies: [
      {
        headers: { 'content-type': 'application/json' },
        body: '{"data":[{"id":"a"}],"has_more":true,"last_id":"a"}',
      },
      {},
    ],
    run: async (stage) => {
      const page = await stage.permissions().list('ft', {}, { method: 'post', body: { filter: 1 } });
      return page.getNextPage();
    },
  },
]);
