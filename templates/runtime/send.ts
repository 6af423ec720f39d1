/** One request, sent as often as it takes. */
import type { ClientDefinition } from './definition.js';
import { APIConnectionError, APIConnectionTimeoutError, toError, type APIError } from './error.js';
import { log, logs, redactURL, summarize, type LogDetails, type Logging } from './log.js';
import type { FinalRequestOptions } from './options.js';
import { abortError, type ResponseProps } from './parse.js';
import { retryDelay, shouldRetry, sleep } from './retry.js';
import type { PromiseOrValue } from './types.js';

/** What sending takes of a client; a subclass can change each step. */
export interface Sender extends Logging {
  prepareOptions(options: FinalRequestOptions): PromiseOrValue<void>;
  buildRequest(
    options: FinalRequestOptions,
    attempt: { retryCount: number; idempotencyKey: string | undefined },
  ): Promise<{ req: RequestInit; url: string; timeout: number }>;
  prepareRequest(
    req: RequestInit,
    context: { url: string; options: FinalRequestOptions },
  ): PromiseOrValue<void>;
  fetchWithTimeout(
    url: string,
    init: RequestInit,
    ms: number,
    controller: AbortController,
  ): Promise<Response>;
  makeStatusError(
    status: number,
    body: object | undefined,
    text: string | undefined,
    headers: Headers,
  ): APIError;
}

/** A request, and how far it has come. */
export interface Call {
  readonly options: FinalRequestOptions;
  readonly maxRetries: number;
  readonly idempotencyKey: string | undefined;
  readonly delay: ClientDefinition['retryDelay'];
  /** How often it was sent again. */
  retries: number;
  /** The log's name of the first attempt. */
  retryOf?: string;
}

/**
 * Sends a request until it has an answer that is no error, or no retry is left.
 *
 * @throws {APIError} for an answer that is an error, and when there is none.
 */
export async function send(client: Sender, call: Call): Promise<ResponseProps> {
  const { options, maxRetries, idempotencyKey, delay } = call;
  for (;;) {
    await client.prepareOptions(options);
    const { req, url, timeout } = await client.buildRequest(options, {
      retryCount: call.retries,
      idempotencyKey,
    });
    await client.prepareRequest(req, { url, options });
    const { method } = options;
    const { signal, body, headers } = req;
    const { retryOf } = call;
    const logID = logs(client, 'info') ? newLogID() : '';
    const say = (level: 'info' | 'debug', message: string, details?: LogDetails): void =>
      log(client, level, `[${logID}${message}`, details && { ...details, retryOf });
    if (logs(client, 'debug')) {
      const shown = 'body' in options ? { ...options, body: summarize(body) } : options;
      say('debug', '] sending request', { method, url, options: shown, headers: headers as Headers });
    }
    if (signal?.aborted) throw abortError(signal);

    const remaining = maxRetries - call.retries;
    const once = options.__metadata?.hasStreamingBody === true;
    const outlook = once
      ? 'error; streaming body cannot be retried'
      : remaining > 0
        ? `retrying, ${remaining} attempts remaining`
        : 'error; no more retries left';
    const mayRetry = remaining > 0 && !once;
    const again = async (after?: Headers): Promise<void> => {
      if (logID) call.retryOf ??= logID;
      await sleep(retryDelay(after, call.retries++, delay), signal);
      if (signal?.aborted) throw abortError(signal);
    };

    const controller = new AbortController();
    const startTime = Date.now();
    let response: Response;
    try {
      response = await client.fetchWithTimeout(url, req, timeout, controller);
    } catch (thrown) {
      if (signal?.aborted) throw abortError(signal);
      const error = connectionError(toError(thrown));
      const event = `] connection ${error instanceof APIConnectionTimeoutError ? 'timed out' : 'failed'}`;
      const { message } = error.cause as Error;
      say('info', `${event} - ${outlook}`);
      say('debug', `${event} (${outlook})`, { url, durationMs: Date.now() - startTime, message });
      if (!mayRetry) throw error;
      await again();
      continue;
    }

    const { status, ok, headers: received } = response;
    const durationMs = Date.now() - startTime;
    const answer = { url: response.url, status, headers: received };
    const fate = ok ? '' : shouldRetry(response) ? outlook : 'error; not retryable';
    if (logID) {
      const id = received.get('x-request-id');
      say(
        'info',
        `${retryOf ? `, retryOf: ${retryOf}` : ''}${id === null ? '' : `, x-request-id: ${JSON.stringify(id)}`}] ${method} ${redactURL(url)} ` +
          `${ok ? 'succeeded' : 'failed'} with status ${status} in ${durationMs}ms${fate && ` - ${fate}`}`,
      );
    }
    if (ok) {
      say('debug', '] response start', { ...answer, durationMs });
      const retry = mayRetry ? () => again().then(() => send(client, call)) : undefined;
      const deadline = startTime + timeout;
      return { response, options, controller, signal, startTime, deadline, retry, logID, retryOf };
    }
    const event = `] response error (${fate})`;
    if (mayRetry && fate === outlook) {
      say('debug', event, { ...answer, durationMs });
      await response.body?.cancel().catch(() => {});
      await again(received);
      continue;
    }
    const text = await response.text().catch((thrown: unknown) => toError(thrown).message);
    const json = parseJSON(text);
    const message = json ? undefined : text;
    say('debug', event, { ...answer, message, durationMs });
    throw client.makeStatusError(status, json, message, received);
  }
}

/** What kept an answer from coming. */
function connectionError(cause: Error): APIConnectionError {
  const inner = (cause.cause ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  if (inner.code === 'UND_ERR_HEADERS_TIMEOUT') {
    const message =
      'Request timed out. To wait longer, pass `fetch` and an Agent with a `headersTimeout`, both of undici.';
    return new APIConnectionTimeoutError({ message, cause });
  }
  const said = `${String(cause)} ${cause.cause as string}`;
  if (cause.name === 'AbortError' || /timed? ?out/i.test(said))
    return new APIConnectionTimeoutError({ cause });
  if (inner.code === 'UND_ERR_INVALID_ARG' && inner.message === 'invalid onRequestStart method') {
    const message = 'Connection error. Pass `fetch` and the `dispatcher`, both of the same undici.';
    return new APIConnectionError({ message, cause });
  }
  return new APIConnectionError({ cause });
}

function parseJSON(text: string): object | undefined {
  try {
    return JSON.parse(text) as object;
  } catch {
    return undefined;
  }
}

function newLogID(): string {
  return `log_${Math.floor(Math.random() * 0x1000000)
    .toString(16)
    .padStart(6, '0')}`;
}
