/** What the tests of the run time share: the small SDK over a `fetch` that answers from a list. */
import { APIClient, type BaseClientOptions, type ClientDefinition } from '../../templates/runtime/codegen.js';
import { Acme, type ClientOptions } from './sdk.js';

export type Init = RequestInit & { headers: Headers; method: string; signal: AbortSignal; duplex?: string };
export type Reply = Response | Error | ((init: Init, url: string) => Response | Promise<Response>);

/** A response of JSON. */
export function json(
  value: unknown,
  init: { status?: number; headers?: Record<string, string> } = {},
): Response {
  const headers = { 'content-type': 'application/json', ...init.headers };
  return new Response(JSON.stringify(value), { status: init.status ?? 200, headers });
}

/** A `fetch` that gives one reply after the other, the last again and again, and keeps what it was called with. */
export function replying(...replies: readonly Reply[]) {
  const calls: { url: string; init: Init }[] = [];
  const fetch = async (url: string, init?: RequestInit): Promise<Response> => {
    const reply = replies[Math.min(calls.length, replies.length - 1)] ?? json({});
    calls.push({ url, init: init as Init });
    if (reply instanceof Error) throw reply;
    if (typeof reply === 'function') return reply(init as Init, url);
    return reply.clone();
  };
  return {
    fetch,
    calls,
    /** The last call. */
    get last() {
      const call = calls.at(-1);
      if (!call) throw new Error('fetch was not called');
      return call;
    },
  };
}

/** A client with both keys, and the `fetch` under it. */
export function stage(options: ClientOptions = {}, ...replies: readonly Reply[]) {
  const server = replying(...replies);
  const client = new Acme({ apiKey: 'key', adminAPIKey: 'admin', fetch: server.fetch, ...options });
  return { client, server };
}

/** A client of another definition, and the `fetch` under it. */
export function sdk(definition: Partial<ClientDefinition>, options: object = {}, ...replies: Reply[]) {
  const server = replying(...replies);
  class Other extends APIClient {
    constructor(given: BaseClientOptions = {}) {
      super();
      const usual = {
        version: '1.2.3',
        envPrefix: 'ACME',
        server: 'https://acme.example',
      };
      this._configure({ ...usual, timeout: 1000, maxRetries: 2, ...definition }, given);
    }
  }
  return { client: new Other({ fetch: server.fetch, ...options }), server };
}

/** What a promise was rejected with; fails when it was not. */
export async function rejection(promise: PromiseLike<unknown>): Promise<Error & Record<string, unknown>> {
  try {
    await promise;
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error('was not rejected');
}

/** What a function throws at once; fails when it does not. */
export function thrown(run: () => unknown): Error & Record<string, unknown> {
  try {
    run();
  } catch (error) {
    return error as Error & Record<string, unknown>;
  }
  throw new Error('did not throw');
}

/** A reply that never comes, unless the request is aborted. */
export const never = (init: Init): Promise<Response> =>
  new Promise((_, reject) => {
    // As `fetch` does, with whatever the reason is.
    init.signal.addEventListener('abort', () => reject(init.signal.reason as Error));
  });

/** A response whose body stands still after its first bytes. */
export function stalled(headers: Record<string, string> = {}): Response {
  const body = new ReadableStream<Uint8Array>({
    start: (controller) => controller.enqueue(new TextEncoder().encode('{')),
  });
  return new Response(body, { headers: { 'content-type': 'application/json', ...headers } });
}

/** A logger that keeps what it is given. */
export function memoryLogger() {
  const lines: { level: string; args: unknown[] }[] = [];
  const at =
    (level: string) =>
    (...args: unknown[]): void =>
      void lines.push({ level, args });
  return { lines, error: at('error'), warn: at('warn'), info: at('info'), debug: at('debug') };
}
