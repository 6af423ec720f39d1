/** Reading streams: what they give, and how they end. The file is long because each way in which a stream can begin, be cut and end is a test of its own. */
import { Readable } from 'node:stream';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { APIClient } from '../../templates/runtime/client.js';
import { APIError, SDKError } from '../../templates/runtime/error.js';
import type { StreamReader } from '../../templates/runtime/options.js';
import {
  _iterSSEMessages,
  jsonLines,
  sse as sseReader,
  Stream,
  type SSEOptions,
} from '../../templates/runtime/streaming.js';
import { sdk } from './support.js';

interface Source {
  readonly response: Response;
  readonly cancel: ReturnType<typeof vi.fn>;
}

function source(chunks: readonly string[], ...failure: unknown[]): Source {
  const cancel = vi.fn();
  let next = 0;
  const body = new ReadableStream<Uint8Array>(
    {
      pull(sink) {
        const chunk = chunks[next++];
        if (chunk !== undefined) sink.enqueue(new TextEncoder().encode(chunk));
        else if (failure.length > 0) sink.error(failure[0]);
        else sink.close();
      },
      cancel,
    },
    { highWaterMark: 0 },
  );
  return { response: new Response(body, { headers: { 'x-request-id': 'req_1' } }), cancel };
}

function sse(chunks: readonly string[], options?: SSEOptions, ...failure: unknown[]) {
  const { response, cancel } = source(chunks, ...failure);
  const controller = new AbortController();
  const error = vi.fn();
  const client = { logger: { error }, logLevel: 'warn' } as unknown as APIClient;
  const stream = Stream.fromSSEResponse<unknown>(response, controller, client, options);
  return { stream, controller, cancel, error };
}

/** A client whose API reads streams so, and the `fetch` under it, which gives a text. */
function streaming(stream: StreamReader | undefined, text: string) {
  return sdk({ ...(stream && { stream }) }, {}, () => new Response(text));
}

async function all<T>(items: AsyncIterable<T>): Promise<T[]> {
  const got: T[] = [];
  for await (const item of items) got.push(item);
  return got;
}

async function failure(promise: Promise<unknown>): Promise<unknown> {
  return promise.then(
    () => expect.fail('should have failed'),
    (error: unknown) => error,
  );
}

describe('65 a stream', () => {
  it('has the controller of its request', () => {
    const { stream, controller } = sse([]);
    expect(stream.controller).toBe(controller);
  });

  it('can be read once', async () => {
    const { stream } = sse(['data: 1\n\n']);
    expect(await all(stream)).toEqual([1]);
    const error = await failure(all(stream));
    expect(error).toBeInstanceOf(SDKError);
    expect((error as Error).message).toBe(
      'Cannot iterate over a consumed stream, use `.tee()` to split the stream.',
    );
  });
});

describe('67 the data', () => {
  it('[DONE] end the stream, whatever follows', async () => {
    const { stream, controller, cancel } = sse(['data: 1\n\ndata: [DONE]\n\ndata: oops\n\n']);
    expect(await all(stream)).toEqual([1]);
    expect(controller.signal.aborted).toBe(false);
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('[DONE] end it even when the connection cannot be closed', async () => {
    const { stream, cancel } = sse(['data: [DONE]\n\n']);
    cancel.mockRejectedValue(new Error('cannot close'));
    expect(await all(stream)).toEqual([]);
  });

  it('that are no JSON are an error, logged without them', async () => {
    const { stream, error, controller } = sse(['data: {secret\n\n']);
    const thrown = await failure(all(stream));
    expect(thrown).toBeInstanceOf(SyntaxError);
    expect((thrown as Error).message).toBe('Error reading response: malformed server-sent event JSON.');
    expect(error.mock.calls).toEqual([['Could not parse message into JSON:'], ['From chunk:']]);
    expect(controller.signal.aborted).toBe(true);
  });

  it('that are no JSON are logged by the console where there is no client, and not where the client logs nothing', async () => {
    const error = vi.spyOn(console, 'error').mockImplementation(() => undefined);
    const { response } = source(['data: {\n\n']);
    await failure(all(Stream.fromSSEResponse(response, new AbortController())));
    expect(error.mock.calls).toEqual([['Could not parse message into JSON:'], ['From chunk:']]);
    error.mockClear();
    const logger = { error: vi.fn() };
    const client = { logger, logLevel: 'off' } as unknown as APIClient;
    const quiet = Stream.fromSSEResponse(source(['data: {\n\n']).response, new AbortController(), client);
    expect(await failure(all(quiet))).toBeInstanceOf(SyntaxError);
    expect(logger.error).not.toHaveBeenCalled();
    expect(error).not.toHaveBeenCalled();
  });

  it('of a name alone are no JSON either', async () => {
    expect(await failure(all(sse(['event: ping\n\n']).stream))).toBeInstanceOf(SyntaxError);
  });
});

describe('68 an error', () => {
  it('is an event of that name, its `error` or else its data', async () => {
    const inner = await failure(
      all(sse(['event: error\ndata: {"error":{"message":"no","code":"c"}}\n\n']).stream),
    );
    expect(inner).toBeInstanceOf(APIError);
    expect(inner).toMatchObject({ message: 'no', status: undefined, error: { message: 'no', code: 'c' } });
    expect((inner as APIError).requestID).toBe('req_1');
    const outer = await failure(all(sse(['event: error\ndata: {"message":"never"}\n\n']).stream));
    expect(outer).toMatchObject({ message: 'never', error: { message: 'never' } });
  });

  it('is any payload with an `error`', async () => {
    const error = await failure(all(sse(['data: {"error":"text"}\n\n']).stream));
    expect(error).toMatchObject({ message: '"text"', error: 'text' });
  });

  it('is not a payload whose `error` says nothing', async () => {
    const quiet = ['data: {"error":null}\n\n', 'data: null\n\n', 'data: 5\n\n'];
    expect(await all(sse(quiet).stream)).toEqual([{ error: null }, null, 5]);
  });

  it('aside, items are the data, or with names both', async () => {
    const chunks = ['event: a\ndata: {"x":1}\n\ndata: 2\n\n'];
    expect(await all(sse(chunks).stream)).toEqual([{ x: 1 }, 2]);
    expect(await all(sse(chunks, { withNames: true }).stream)).toEqual([
      { event: 'a', data: { x: 1 } },
      { event: null, data: 2 },
    ]);
  });
});

describe('68 rules of an API', () => {
  const rules = [
    { dataStartsWith: '[END', handle: 'done' as const },
    { event: 'oops', handle: 'error' as const, errorProperty: 'why' },
    { event: null, handle: 'yield' as const },
    { event: 'chunk', handle: 'yield' as const },
  ];

  it('decide in their order, and pass over what none matches', async () => {
    const chunks = ['data: 1\n\nevent: ping\ndata: 0\n\nevent: chunk\ndata: 2\n\ndata: [END]\n\ndata: 3\n\n'];
    expect(await all(sse(chunks, { rules }).stream)).toEqual([1, 2]);
  });

  it('say of an event that it is an error, and the data are that error', async () => {
    const plain = [{ event: 'oops', handle: 'error' as const }];
    expect(
      await failure(
        all(sse(['event: oops\ndata: {"undefined":1,"message":"so"}\n\n'], { rules: plain }).stream),
      ),
    ).toMatchObject({
      message: 'so',
      error: { message: 'so' },
    });
  });

  it('look for an error only in data that are an object', async () => {
    const text = [{ handle: 'yield' as const, errorProperty: 'length' }];
    expect(await all(sse(['data: "abc"\n\ndata: null\n\n'], { rules: text }).stream)).toEqual(['abc', null]);
  });

  it('say where an error is', async () => {
    const error = await failure(
      all(sse(['event: oops\ndata: {"why":{"message":"so"}}\n\n'], { rules }).stream),
    );
    expect(error).toMatchObject({ message: 'so' });
  });

  it('replace the usual ones', async () => {
    expect(await all(sse(['data: {"error":1}\n\n'], { rules }).stream)).toEqual([{ error: 1 }]);
  });
});

describe('69 leaving', () => {
  it('early aborts the request', async () => {
    const { stream, controller, cancel } = sse(['data: 1\n\n', 'data: 2\n\n']);
    for await (const item of stream) {
      expect(item).toBe(1);
      break;
    }
    expect(controller.signal.aborted).toBe(true);
    expect(cancel).toHaveBeenCalledOnce();
  });

  it('at the end does not', async () => {
    const { stream, controller } = sse(['data: 1\n\n']);
    await all(stream);
    expect(controller.signal.aborted).toBe(false);
  });

  it('by an abort ends the iteration in silence', async () => {
    const { stream } = sse(['data: 1\n\n'], {}, new DOMException('This operation was aborted', 'AbortError'));
    expect(await all(stream)).toEqual([1]);
  });

  it('by a failure that is no error is that too', async () => {
    for (const thrown of [undefined, null, 'lost']) {
      const broken = sse([], {}, thrown).stream;
      expect(await failure(all(broken))).toBe(thrown);
    }
  });

  it('by another failure is that failure', async () => {
    const { stream, controller } = sse(['data: 1\n\n'], {}, new Error('lost'));
    expect(await failure(all(stream))).toMatchObject({ message: 'lost' });
    expect(controller.signal.aborted).toBe(true);
  });

  describe.each([
    ['server-sent events', sseReader(), 'data: 1\n\n'],
    ['JSON lines', jsonLines, '1\n'],
  ])('of %s', (_, reader, text) => {
    it.each([new Error('enough'), new DOMException('late', 'TimeoutError'), 'enough', null])(
      "by an abort for %j ends the iteration in silence, whether the caller's or its own",
      async (reason) => {
        const { client } = sdk({ stream: reader }, {}, ({ signal }) => {
          const start = (sink: ReadableStreamDefaultController): void => {
            sink.enqueue(new TextEncoder().encode(text));
            signal.addEventListener('abort', () => sink.error(signal.reason));
          };
          return new Response(new ReadableStream({ start }));
        });
        const caller = new AbortController();
        const theirs = await client.get<Stream<unknown>>('/x', { stream: true, signal: caller.signal });
        const own = await client.get<Stream<unknown>>('/x', { stream: true });
        const ends = Promise.all([all(theirs), all(own)]);
        await new Promise((resolve) => setTimeout(resolve, 5));
        caller.abort(reason);
        own.controller.abort(reason);
        expect(await ends).toEqual([[1], [1]]);
      },
    );
  });

  it('by a failure that is not the reason of its abort passes that on', async () => {
    const controller = new AbortController();
    const lost = new Error('lost');
    const body = new ReadableStream({
      pull(sink) {
        controller.abort(new Error('enough'));
        sink.error(lost);
      },
    });
    expect(await failure(all(Stream.fromSSEResponse(new Response(body), controller)))).toBe(lost);
  });

  it('for want of a body aborts and says so', async () => {
    for (const from of [
      (controller: AbortController) => Stream.fromSSEResponse(new Response(null), controller),
      (controller: AbortController) => Stream.fromJSONLinesResponse(new Response(null), controller),
    ]) {
      const controller = new AbortController();
      const error = await failure(all(from(controller)));
      expect(error).toBeInstanceOf(SDKError);
      expect((error as Error).message).toBe('Attempted to iterate over a response with no body');
      expect(controller.signal.aborted).toBe(true);
    }
  });
});

describe('66 the body of another `fetch`', () => {
  const body = (...chunks: unknown[]) => ({ body: Readable.from(chunks) }) as unknown as Response;

  it('is a stream of Node, of text or bytes cut anywhere', async () => {
    const bytes = Buffer.from('data: "é"\n\ndata: 2\n\ndata: [DONE]\n\n');
    const stream = Stream.fromSSEResponse(
      body(bytes.subarray(0, 8), bytes.subarray(8)),
      new AbortController(),
    );
    expect(await all(stream)).toEqual(['é', 2]);
    const lines = Stream.fromReadableStream(Readable.from(['{"a":1}\n{"a"', ':2}']), new AbortController());
    expect(await all(lines)).toEqual([{ a: 1 }, { a: 2 }]);
  });
});

describe('66 the messages of a stream', () => {
  it('are had before their data are parsed, the end among them', async () => {
    const { response } = source(['event: a\ndata: {\n\n', 'data: [DONE]\n\n']);
    expect(await all(_iterSSEMessages(response, new AbortController()))).toEqual([
      { event: 'a', data: '{', raw: ['event: a', 'data: {'] },
      { event: null, data: '[DONE]', raw: ['data: [DONE]'] },
    ]);
  });

  it('need a body', async () => {
    const controller = new AbortController();
    const error = await failure(all(_iterSSEMessages(new Response(null), controller)));
    expect((error as Error).message).toBe('Attempted to iterate over a response with no body');
    expect(controller.signal.aborted).toBe(true);
  });
});

describe('70 newline-delimited JSON', () => {
  const lines = (text: readonly string[]) =>
    Stream.fromJSONLinesResponse<unknown>(source(text).response, new AbortController());

  it('is read line by line, blank ones passed over, the last without its end', async () => {
    expect(await all(lines(['{"a":1}\n\n  \n{"b"', ':2}']))).toEqual([{ a: 1 }, { b: 2 }]);
  });

  it('that is malformed is an error', async () => {
    const error = await failure(all(lines(['1\n{\n'])));
    expect(error).toBeInstanceOf(SyntaxError);
    expect((error as Error).message).toBe('Error reading response: malformed newline-delimited JSON.');
  });

  it('is what a stream turns into, and back', async () => {
    const readable = sse(['data: {"a":1}\n\ndata: "é"\n\n']).stream.toReadableStream();
    const [one, two] = readable.tee();
    expect(await new Response(one).text()).toBe('{"a":1}\n"é"\n');
    expect(await all(Stream.fromReadableStream(two, new AbortController()))).toEqual([{ a: 1 }, 'é']);
  });

  it('can be cancelled where the source cannot be closed', async () => {
    const next = () => Promise.resolve({ done: false, value: 1 });
    const readable = new Stream(() => ({ next }), new AbortController()).toReadableStream();
    await expect(readable.cancel()).resolves.toBeUndefined();
  });

  it('passes errors and cancelling on', async () => {
    const broken = sse(['data: 1\n\n'], {}, new Error('lost')).stream.toReadableStream();
    expect(await failure(new Response(broken).text())).toMatchObject({ message: 'lost' });
    const { stream, controller } = sse(['data: 1\n\n', 'data: 2\n\n', 'data: 3\n\n']);
    const reader = stream.toReadableStream().getReader();
    await reader.read();
    await reader.cancel();
    expect(controller.signal.aborted).toBe(true);
  });
});

describe('70 tee', () => {
  it('gives two streams, each with all items at its own pace, and one controller', async () => {
    const { stream, controller } = sse(['data: 1\n\n', 'data: 2\n\n']);
    const [left, right] = stream.tee();
    expect(left.controller).toBe(controller);
    expect(right.controller).toBe(controller);
    expect(await all(left)).toEqual([1, 2]);
    expect(await all(right)).toEqual([1, 2]);
  });

  it('reads the source once for both, in step or not', async () => {
    const next = vi.fn(() => Promise.resolve({ done: false, value: next.mock.calls.length }));
    const [left, right] = new Stream(() => ({ next }), new AbortController()).tee();
    const one = left[Symbol.asyncIterator]();
    const two = right[Symbol.asyncIterator]();
    expect(
      [await one.next(), await one.next(), await two.next()].map(({ value }) => value as number),
    ).toEqual([1, 2, 1]);
    expect(next).toHaveBeenCalledTimes(2);
    await one.return?.();
    expect(await two.return?.()).toEqual({ done: true, value: undefined });
  });

  it('closes the source with the last branch that is left', async () => {
    const { stream, controller } = sse(['data: 1\n\n', 'data: 2\n\n', 'data: 3\n\n']);
    const [left, right] = stream.tee();
    const one = left[Symbol.asyncIterator]();
    const two = right[Symbol.asyncIterator]();
    expect(await one.next()).toEqual({ done: false, value: 1 });
    expect(await one.return?.()).toEqual({ done: true, value: undefined });
    expect(await one.next()).toEqual({ done: true, value: undefined });
    expect(controller.signal.aborted).toBe(false);
    expect(await two.next()).toEqual({ done: false, value: 1 });
    expect(await two.next()).toEqual({ done: false, value: 2 });
    await one.return?.();
    expect(controller.signal.aborted).toBe(false);
    await two.return?.();
    expect(controller.signal.aborted).toBe(true);
  });
});

afterEach(() => void vi.restoreAllMocks());

describe('65 a request with `stream`', () => {
  const events = 'event: a\ndata: {"x":1}\n\nevent: end\ndata: 2\n\n';
  const open = (reader: Parameters<typeof streaming>[0], body: string, options: object = {}) =>
    streaming(reader, body)
      .client.get('/x', { stream: true, ...options })
      .then((stream) => all(stream as Stream<unknown>));

  it('is read by the reader of the API', async () => {
    expect(await open(sseReader(), events)).toEqual([{ x: 1 }, 2]);
    expect(await open(jsonLines, '{"x":1}\n2')).toEqual([{ x: 1 }, 2]);
  });

  it('is read by the rules of the API', async () => {
    expect(await open(sseReader([{ event: 'end', handle: 'done' }, { handle: 'yield' }]), events)).toEqual([
      { x: 1 },
    ]);
  });

  it('gives the names of events where the method says so', async () => {
    expect(await open(sseReader(), events, { __synthesizeEventData: true })).toEqual([
      { event: 'a', data: { x: 1 } },
      { event: 'end', data: 2 },
    ]);
  });

  it('may bring a reader of its own', async () => {
    expect(await open(sseReader(), '3', { __stream: jsonLines })).toEqual([3]);
  });

  it('is as any other where it is false', async () => {
    expect(await streaming(sseReader(), 'text').client.get('/x', { stream: false })).toBe('text');
    expect(await streaming(sseReader(), 'text').client.get('/x')).toBe('text');
  });

  it('is refused where the API has no streams', async () => {
    const { client, server } = streaming(undefined, 'text');
    await expect(client.get('/x', { stream: true })).rejects.toThrow(new SDKError('This API has no streams'));
    expect(server.calls).toEqual([]);
  });

  it('can be aborted by its controller', async () => {
    const { client, server } = streaming(sseReader(), events);
    const stream = (await client.get('/x', { stream: true })) as Stream<unknown>;
    expect(server.last.init.signal.aborted).toBe(false);
    stream.controller.abort();
    expect(server.last.init.signal.aborted).toBe(true);
  });
});
