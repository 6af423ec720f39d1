import { topic } from '../harness/case.js';
import { failure, type Reply } from '../harness/fake-fetch.js';
import type { Stream } from '../harness/sdk.js';
import { settle, type Stage } from '../harness/stage.js';

const HEADERS = { 'content-type': 'text/event-stream', 'x-request-id': 'req_1' };
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

function events(...body: (string | Uint8Array)[]): Reply {
  return { body, headers: HEADERS };
}

function open(stage: Stage, options?: unknown): Promise<Stream> {
  return stage.client().completions.create({ model: 'm', prompt: 'p', stream: true }, options);
}

/** Every item, as it comes; then how it ended. */
async function drain(stage: Stage, stream: AsyncIterable<unknown>): Promise<unknown> {
  return settle(async () => {
    for await (const item of stream) stage.note(item);
  });
}

const umlaut = bytes('data: "ü"\n\n');

const BODIES: readonly (readonly [string, Reply, readonly number[]])[] = [
  ['two events and [DONE]', events('data: {"a":1}\n\ndata: {"a":2}\n\ndata: [DONE]\n\n'), [66, 67]],
  ['events after [DONE]', events('data: [DONE]\n\ndata: {"a":2}\n\n'), [67]],
  ['no [DONE]', events('data: {"a":1}\n\n'), [66]],
  ['nothing', events(''), [66]],
  ['carriage returns', events('data: 1\r\rdata: 2\r\r'), [66]],
  ['both line ends', events('data: 1\r\n\r\ndata: 2\r\n\r\n'), [66]],
  ['a line end cut in two', events('data: 1\r', '\n\r', '\ndata: 2\n', '\n'), [66]],
  ['a character cut in two', events(umlaut.slice(0, 8), umlaut.slice(8)), [66]],
  ['data on several lines', events('data: {\ndata: "a": 1\ndata: }\n\n'), [66]],
  ['one space after the colon', events('data:1\n\ndata:  2\n\n'), [66]],
  ['comments and other fields', events(': hi\nid: 7\nretry: 1\nfoo\ndata: 1\n\n'), [66]],
  ['blank lines and comments alone', events('\n\n: hi\n\ndata: 1\n\n'), [66]],
  ['a name', events('event: start\ndata: {"a":1}\n\n'), [66, 68]],
  ['a name alone', events('event: ping\n\ndata: 1\n\n'), [66, 67]],
  ['values that are no objects', events('data: null\n\ndata: [1]\n\ndata: "x"\n\ndata: 0\n\n'), [66]],
  ['no JSON', events('data: {"a":1}\n\ndata: {oops\n\n'), [67]],
  ['an error event', events('event: error\ndata: {"error":{"message":"m","code":"c"}}\n\n'), [68]],
  ['an error event without error', events('event: error\ndata: {"message":"m"}\n\n'), [68]],
  ['an error in the data', events('data: {"error":{"message":"m"}}\n\n'), [68]],
  ['a null error in the data', events('data: {"error":null,"a":1}\n\n'), [68]],
  ['an error that is text', events('data: {"error":"m"}\n\n'), [68]],
  ['a last event without its end', events('data: 1\n\ndata: 2\n'), [66]],
  ['a last line without its end', events('data: 1\n\ndata: 2'), [66]],
];

export const streams = topic('streams', [
  ...BODIES.map(([name, reply, clauses]) => ({
    name: `of ${name}`,
    clauses,
    replies: [reply],
    run: async (stage: Stage) => drain(stage, await open(stage)),
  })),
  {
    name: 'of a long line in small chunks',
    clauses: [66, 71],
    replies: [events(...`data: "${'x'.repeat(500)}"\n\n`)],
    run: async (stage) => drain(stage, await open(stage)),
  },
  ...BODIES.filter((_, index) => index % 4 === 0).map(([name, reply, clauses]) => ({
    name: `of ${name}, with names`,
    clauses: [...clauses, 68],
    replies: [reply],
    run: async (stage: Stage) => drain(stage, await open(stage, { __synthesizeEventData: true })),
  })),
  {
    name: 'what is sent',
    clauses: [26, 65],
    replies: [events('data: [DONE]\n\n')],
    run: async (stage) => {
      const stream = await open(stage);
      stage.note(stream.constructor.name, stream.controller.signal.aborted);
      return drain(stage, stream);
    },
  },
  {
    name: 'no stream unless asked for',
    clauses: [52, 65],
    replies: [{ body: '{"id":"x"}', headers: { 'content-type': 'application/json' } }],
    run: (stage) => stage.client().completions.create({ model: 'm', prompt: 'p' }),
  },
  {
    name: 'a raw call with stream: true',
    clauses: [52, 65],
    replies: [events('data: 1\n\n')],
    run: async (stage) => drain(stage, (await stage.client().post('/x', { stream: true })) as Stream),
  },
  {
    name: 'an error status is no stream',
    clauses: [45, 65],
    replies: [failure(400)],
    run: (stage) => open(stage),
  },
  {
    name: 'a second iteration',
    clauses: [65],
    replies: [events('data: 1\n\n')],
    run: async (stage) => {
      const stream = await open(stage);
      stage.note(await drain(stage, stream));
      return drain(stage, stream);
    },
  },
  {
    name: 'leaving early aborts',
    clauses: [69],
    replies: [events('data: 1\n\n', 'data: 2\n\n')],
    run: async (stage) => {
      const stream = await open(stage);
      for await (const item of stream) {
        stage.note(item);
        break;
      }
      return stream.controller.signal.aborted;
    },
  },
  {
    name: 'the end aborts nothing',
    clauses: [69],
    replies: [events('data: 1\n\n')],
    run: async (stage) => {
      const stream = await open(stage);
      stage.note(await drain(stage, stream));
      return stream.controller.signal.aborted;
    },
  },
  {
    name: 'an abort ends it in silence',
    clauses: [69],
    replies: [{ ...events('data: 1\n\n'), bodyAfter: 'never' }],
    run: async (stage) => {
      const stream = await open(stage);
      setTimeout(() => stream.controller.abort(), 5);
      return drain(stage, stream);
    },
  },
  {
    name: 'no body',
    clauses: [69],
    replies: [{ headers: HEADERS }],
    run: async (stage) => {
      const stream = await open(stage);
      return [await drain(stage, stream), stream.controller.signal.aborted];
    },
  },
  {
    name: 'as lines of JSON',
    clauses: [70],
    replies: [events('data: {"a":1}\n\ndata: {"a":"ü"}\n\n')],
    run: async (stage) => new Response((await open(stage)).toReadableStream()).text(),
  },
  {
    name: 'both branches of a tee',
    clauses: [70],
    replies: [events('data: 1\n\ndata: 2\n\n')],
    run: async (stage) => {
      const stream = await open(stage);
      const [left, right] = stream.tee();
      stage.note(left.controller === stream.controller, right.controller === stream.controller);
      return [await drain(stage, left), await drain(stage, right)];
    },
  },
  {
    name: 'the log of a failure',
    clauses: [67],
    replies: [events('data: secret\n\n')],
    options: { logLevel: 'off' },
    run: async (stage) => drain(stage, await open(stage)),
  },
]);
