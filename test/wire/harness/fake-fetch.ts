import { describeValue } from './describe.js';
import { headersRecord } from './pairs.js';

type Chunk = string | Uint8Array;

/** What the scripted server does with one request. */
export interface Reply {
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Text or bytes of the body, or the chunks that it arrives in; null (the default) is a response without one. */
  readonly body?: Chunk | readonly Chunk[] | null;
  /** Milliseconds until the headers arrive; 'never' hangs until the signal aborts. */
  readonly headersAfter?: number | 'never';
  /** Milliseconds from the headers to the body; 'never' hangs until the signal aborts. */
  readonly bodyAfter?: number | 'never';
  /** Makes what `fetch` rejects with (or throws, with `sync`). */
  readonly fails?: (this: void) => unknown;
  readonly sync?: boolean;
}

/** A JSON reply. */
export function json(value: unknown, more: Reply = {}): Reply {
  return {
    body: JSON.stringify(value),
    ...more,
    headers: { 'content-type': 'application/json', ...more.headers },
  };
}

/** A status with a JSON error body, as the service sends it. */
export function failure(status: number, headers: Record<string, string> = {}): Reply {
  return json(
    { error: { message: `fault ${status}`, code: 'c', param: 'p', type: 't' } },
    { status, headers },
  );
}

/** One recorded exchange; everything in it is plain data but `signal`. */
export interface Exchange {
  /** Milliseconds of the fake clock since the program started. */
  at: number;
  url: unknown;
  init: unknown;
  headers: Record<string, string>;
  body: unknown;
  /** What became of the response body: 'none', 'unread', 'read', 'cancelled', 'aborted'. */
  replied: string;
  /** Whether the signal given to fetch had aborted by the end of the program. */
  aborted?: boolean;
  thisValue: unknown;
}

/** A `fetch` that records each request and answers from a script, whose last reply repeats. */
export class FakeFetch {
  readonly exchanges: Exchange[] = [];
  readonly #signals: (AbortSignal | undefined)[] = [];
  readonly #start = Date.now();
  readonly #script: readonly Reply[];
  readonly #limit: number;

  /** `limit`: requests after that many hang whatever their signal, so that an endless retry loop ends the run. */
  constructor(script: readonly Reply[], limit: number) {
    this.#script = script;
    this.#limit = limit;
  }

  /** The function to hand to a client. */
  readonly fetch = (() => {
    const answer = (thisValue: unknown, url: unknown, init: RequestInit | undefined): Promise<Response> =>
      this.#answer(thisValue, url, init);
    return function fetch(this: unknown, url: unknown, init?: RequestInit): Promise<Response> {
      return answer(this, url, init);
    };
  })();

  /** The exchanges, with the signals' last state. */
  finish(): Exchange[] {
    this.exchanges.forEach((exchange, index) => {
      const signal = this.#signals[index];
      if (signal) exchange.aborted = signal.aborted;
    });
    return this.exchanges;
  }

  #answer(thisValue: unknown, url: unknown, init: RequestInit = {}): Promise<Response> {
    const index = this.exchanges.length;
    const signal = init.signal ?? undefined;
    const { headers, body, signal: _signal, ...rest } = init;
    const exchange: Exchange = {
      at: Date.now() - this.#start,
      url: typeof url === 'string' ? url : describeValue(url),
      init: describeValue({ ...rest, signal: signal ? 'AbortSignal' : undefined, body: 'body' in init }),
      headers: headersRecord(new Headers(headers)),
      body: typeof body === 'string' ? body : describeValue(body),
      replied: 'none',
      thisValue: describeValue(thisValue),
    };
    this.exchanges.push(exchange);
    this.#signals.push(signal);
    const reply = this.#script[Math.min(index, this.#script.length - 1)] ?? {};
    if (reply.fails && reply.sync) throw reply.fails();
    if (index >= this.#limit) return new Promise(() => undefined);
    return this.#respond(exchange, reply, signal, body);
  }

  async #respond(
    exchange: Exchange,
    reply: Reply,
    signal: AbortSignal | undefined,
    body: unknown,
  ): Promise<Response> {
    if (signal?.aborted) throw signal.reason;
    if (body instanceof ReadableStream) exchange.body = await drain(body);
    else if (body instanceof Blob) exchange.body = { $blob: await body.text(), type: body.type };
    if (reply.headersAfter !== undefined) await wait(reply.headersAfter, signal);
    if (reply.fails) throw reply.fails();
    const status = reply.status ?? 200;
    const response = new Response(
      reply.body === undefined || reply.body === null
        ? null
        : streamOf(reply.body, reply.bodyAfter, signal, (state) => (exchange.replied = state)),
      { status, headers: reply.headers ?? {} },
    );
    Object.defineProperty(response, 'url', { value: exchange.url });
    return response;
  }
}

class Bytes {
  bytes: string;

  constructor(bytes: string) {
    this.bytes = bytes;
  }
}

/** What a request stream brings: bytes, as one text however they were cut, and any other chunk, which `fetch` would refuse. */
async function drain(stream: ReadableStream<unknown>): Promise<unknown> {
  const chunks: unknown[] = [];
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { $stream: chunks };
      const last = chunks.at(-1);
      if (!(value instanceof Uint8Array)) chunks.push(describeValue(value));
      else if (last instanceof Bytes) last.bytes += new TextDecoder().decode(value);
      else chunks.push(new Bytes(new TextDecoder().decode(value)));
    }
  } catch (error) {
    return { $stream: chunks, failed: describeValue(error) };
  }
}

function wait(ms: number | 'never', signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      clearTimeout(timer);
      // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a real fetch rejects with any reason
      reject(signal?.reason);
    };
    const timer = ms === 'never' ? undefined : setTimeout(finish, ms);
    function finish(): void {
      signal?.removeEventListener('abort', abort);
      resolve();
    }
    signal?.addEventListener('abort', abort, { once: true });
  });
}

function streamOf(
  body: Chunk | readonly Chunk[],
  after: number | 'never' | undefined,
  signal: AbortSignal | undefined,
  tell: (state: string) => void,
): ReadableStream<Uint8Array> {
  const chunks = (typeof body === 'string' || body instanceof Uint8Array ? [body] : body)
    .map((chunk) => (typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk))
    .filter(({ length }) => length > 0);
  tell('unread');
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const chunk = chunks.shift();
        if (!chunk) {
          tell('read');
          controller.close();
          return;
        }
        tell('reading');
        if (signal?.aborted) {
          tell('aborted');
          throw signal.reason;
        }
        if (after !== undefined) {
          await wait(after, signal).catch((reason: unknown) => {
            tell('aborted');
            throw reason;
          });
        }
        controller.enqueue(chunk);
      },
      cancel() {
        tell('cancelled');
      },
    },
    { highWaterMark: 0 },
  );
}
