/** Responses that arrive item by item. */
import type { APIClient } from './client.js';
import { chunksOf, type Chunked } from './chunks.js';
import { APIError, SDKError } from './error.js';
import { DEFAULT_EVENT_RULES, ruleFor, type EventRule } from './event-rules.js';
import { LineDecoder } from './lines.js';
import type { StreamReader } from './options.js';
import { serverSentEvents, type ServerSentEvent } from './sse.js';

/** How an API's events are read, beyond the defaults. */
export interface SSEOptions {
  readonly rules?: readonly EventRule[];
  /** Whether an item is `{ event, data }`, not the data alone. */
  readonly withNames?: boolean;
  /** Aborts when the caller wants no more of it. */
  readonly signal?: AbortSignal | null | undefined;
}

/** Reads a response as server-sent events, by the rules of an API where it has its own. */
export function sse(rules?: readonly EventRule[]): StreamReader {
  return (response, controller, client, { __synthesizeEventData: withNames = false, signal }) =>
    Stream.fromSSEResponse(response, controller, client, { withNames, signal, ...(rules && { rules }) });
}

/** Reads a response as newline-delimited JSON. */
export const jsonLines: StreamReader = (response, controller, _client, { signal }) =>
  Stream.fromJSONLinesResponse(response, controller, signal);

/**
 * The items of a response, as they arrive. It can be read once; {@link Stream.tee} gives two that can be read apart.
 * Whoever stops reading early aborts the request.
 */
export class Stream<Item> implements AsyncIterable<Item> {
  /** Aborts the request. */
  controller: AbortController;
  readonly #iterate: () => AsyncIterator<Item>;

  constructor(iterate: () => AsyncIterator<Item>, controller: AbortController, _client?: APIClient) {
    this.controller = controller;
    this.#iterate = iterate;
  }

  /** A stream of the parsed data of server-sent events. */
  static fromSSEResponse<Item>(
    response: Response,
    controller: AbortController,
    client?: APIClient,
    options: SSEOptions = {},
  ): Stream<Item> {
    return new Stream(
      once(
        controller,
        () => items<Item>(response, bodyOf(response, controller), client, options),
        options.signal,
      ),
      controller,
    );
  }

  /** A stream of the values of newline-delimited JSON, blank lines passed over. */
  static fromReadableStream<Item>(
    body: Chunked<Uint8Array | string>,
    controller: AbortController,
    _client?: APIClient,
  ): Stream<Item> {
    return new Stream(
      once(controller, () => valuesOf<Item>(body)),
      controller,
    );
  }

  /** A stream of the values of a response of newline-delimited JSON. */
  static fromJSONLinesResponse<Item>(
    response: Response,
    controller: AbortController,
    signal?: AbortSignal | null,
  ): Stream<Item> {
    return new Stream(
      once(controller, () => valuesOf<Item>(bodyOf(response, controller)), signal),
      controller,
    );
  }

  [Symbol.asyncIterator](): AsyncIterator<Item> {
    return this.#iterate();
  }

  /** Two streams of the same items, each read at its own pace; they share a controller. */
  tee(): [Stream<Item>, Stream<Item>] {
    const [left, right] = branches(this.#iterate());
    return [new Stream(() => left, this.controller), new Stream(() => right, this.controller)];
  }

  /** The items as newline-delimited JSON, which {@link Stream.fromReadableStream} reads back. */
  toReadableStream(): ReadableStream<Uint8Array> {
    const encoder = new TextEncoder();
    const iterator = this.#iterate();
    return new ReadableStream({
      async pull(sink) {
        try {
          const next = await iterator.next();
          if (next.done) sink.close();
          else sink.enqueue(encoder.encode(JSON.stringify(next.value) + '\n'));
        } catch (error) {
          sink.error(error);
        }
      },
      async cancel() {
        await iterator.return?.();
      },
    });
  }
}

/** Lets `iterate` run once. An abort, whatever its reason, ends the iteration; whoever leaves it early aborts. */
function once<Item>(
  controller: AbortController,
  iterate: () => AsyncIterable<Item>,
  signal?: AbortSignal | null,
): () => AsyncIterator<Item> {
  let consumed = false;
  return async function* () {
    if (consumed)
      throw new SDKError('Cannot iterate over a consumed stream, use `.tee()` to split the stream.');
    consumed = true;
    let ended = false;
    try {
      yield* iterate();
      ended = true;
    } catch (error) {
      const aborted = [controller.signal, signal].some((each) => each?.aborted && each.reason === error);
      if (!aborted && (error as { name?: unknown } | null)?.name !== 'AbortError') throw error;
    } finally {
      if (!ended) controller.abort();
    }
  };
}

/** Two iterators over one, each with a queue of what the other has read already. The source is closed with the last of them. */
function branches<Item>(source: AsyncIterator<Item>): [AsyncIterator<Item>, AsyncIterator<Item>] {
  type Queue = Promise<IteratorResult<Item>>[];
  const queues = new Set<Queue>();
  const branch = (): AsyncIterator<Item> => {
    const queue: Queue = [];
    queues.add(queue);
    return {
      next() {
        if (!queues.has(queue)) return Promise.resolve({ done: true, value: undefined });
        if (queue.length === 0) {
          const next = source.next();
          for (const each of queues) each.push(next);
        }
        return queue.shift() as Promise<IteratorResult<Item>>;
      },
      async return() {
        if (queues.delete(queue) && queues.size === 0) await source.return?.();
        return { done: true, value: undefined };
      },
    };
  };
  return [branch(), branch()];
}

function bodyOf(response: Response, controller: AbortController): Chunked<Uint8Array> {
  if (response.body) return response.body;
  controller.abort();
  throw new SDKError('Attempted to iterate over a response with no body');
}

/** The server-sent events of a response, before their data are parsed; as the name says, not for everyday use. */
export async function* _iterSSEMessages(
  response: Response,
  controller: AbortController,
): AsyncGenerator<ServerSentEvent> {
  yield* serverSentEvents(bodyOf(response, controller));
}

async function* items<Item>(
  response: Response,
  body: Chunked<Uint8Array>,
  client: APIClient | undefined,
  { rules = DEFAULT_EVENT_RULES, withNames = false }: SSEOptions,
): AsyncGenerator<Item> {
  for await (const sse of serverSentEvents(body)) {
    const rule = ruleFor(rules, sse);
    if (!rule) continue;
    if (rule.handle === 'done') return;
    const data = parse(sse, client);
    const named = rule.errorProperty === undefined ? undefined : property(data, rule.errorProperty);
    if (rule.handle === 'error' || named) {
      throw new APIError(undefined, (named ?? data) as object, undefined, response.headers);
    }
    yield (withNames ? { event: sse.event, data } : data) as Item;
  }
}

function property(data: unknown, name: string): unknown {
  return typeof data === 'object' && data !== null ? (data as Record<string, unknown>)[name] : undefined;
}

/** The payload is kept out of the log: it is the caller's data. */
function parse(sse: ServerSentEvent, client: APIClient | undefined): unknown {
  try {
    return JSON.parse(sse.data);
  } catch {
    const logger = client?.logger ?? console;
    if (client?.logLevel !== 'off') {
      logger.error('Could not parse message into JSON:');
      logger.error('From chunk:');
    }
    throw new SyntaxError('Error reading response: malformed server-sent event JSON.');
  }
}

async function* valuesOf<Item>(body: Chunked<Uint8Array | string>): AsyncGenerator<Item> {
  const decoder = new LineDecoder();
  for await (const chunk of chunksOf(body)) yield* values<Item>(decoder.push(chunk));
  yield* values<Item>(decoder.flush());
}

function* values<Item>(lines: readonly string[]): Generator<Item> {
  for (const line of lines) {
    if (line.trim() === '') continue;
    try {
      yield JSON.parse(line) as Item;
    } catch {
      throw new SyntaxError('Error reading response: malformed newline-delimited JSON.');
    }
  }
}
