/** One request, sent as often as it takes. */
import { APIConnectionError, APIConnectionTimeoutError, toError, type APIError } from './error.js';
import { log, logs, redactURL, summarize, type Logging } from './log.js';
import type { FinalRequestOptions } from './options.js';
import { abortError, type ResponseProps } from './parse.js';
import { retryDelay, shouldRetry, sleep } from './retry.js';
import type { PromiseOrValue } from './types.js';

/** What sending takes of a client. A subclass can change each step. */
export interface Sender {
  readonly client: Logging;
  readonly delay: { readonly initial: number; readonly max: number } | undefined;
  readonly prepareOptions: (options: FinalRequestOptions) => PromiseOrValue<void>;
  readonly buildRequest: (call: Call) => Promise<{ req: RequestInit; url: string; timeout: number }>;
  readonly prepareRequest: (
    request: RequestInit,
    url: string,
    options: FinalRequestOptions,
  ) => PromiseOrValue<void>;
  readonly fetch: (
    url: string,
    init: RequestInit,
    ms: number,
    controller: AbortController,
  ) => Promise<Response>;
  readonly statusError: (
    status: number,
    body: object | undefined,
    text: string | undefined,
    headers: Headers,
  ) => APIError;
}

/** A request, and how far it has come. */
export interface Call {
  readonly options: FinalRequestOptions;
  readonly maxRetries: number;
  readonly idempotencyKey: string | undefined;
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
export async function send(sender: Sender, call: Call): Promise<ResponseProps> {
  const { client } = sender;
  const { options } = call;
  for (;;) {
    await sender.prepareOptions(options);
    const { req, url, timeout } = await sender.buildRequest(call);
    await sender.prepareRequest(req, url, options);
    const { method } = options;
    const { signal, body, headers } = req;
    const { retryOf } = call;
    const logID = logs(client, 'info') ? newLogID() : '';
    if (logs(client, 'debug')) {
      const shown = 'body' in options ? { ...options, body: summarize(body) } : options;
      const details = { method, url, options: shown, headers: headers as Headers, retryOf };
      log(client, 'debug', `[${logID}] sending request`, details);
    }
    if (signal?.aborted) throw abortError(signal);

    const remaining = call.maxRetries - call.retries;
    const once = options.__metadata?.hasStreamingBody === true;
    const outlook = once
      ? 'error; streaming body cannot be retried'
      : remaining > 0
        ? `retrying, ${remaining} attempts remaining`
        : 'error; no more retries left';
    const mayRetry = remaining > 0 && !once;
    const again = async (after?: Headers): Promise<void> => {
      if (logID) call.retryOf ??= logID;
      await sleep(retryDelay(after, call.retries++, sender.delay), signal);
      if (signal?.aborted) throw abortError(signal);
    };

    const controller = new AbortController();
    const startTime = Date.now();
    let response: Response;
    try {
      response = await sender.fetch(url, req, timeout, controller);
    } catch (thrown) {
      if (signal?.aborted) throw abortError(signal);
      const error = connectionError(toError(thrown));
      const late = error instanceof APIConnectionTimeoutError;
      const event = `[${logID}] connection ${late ? 'timed out' : 'failed'}`;
      log(client, 'info', `${event} - ${outlook}`);
      const durationMs = Date.now() - startTime;
      log(client, 'debug', `${event} (${outlook})`, {
        url,
        durationMs,
        message: (error.cause as Error).message,
        retryOf,
      });
      if (!mayRetry) throw error;
      await again();
      continue;
    }

    const { status, ok } = response;
    const durationMs = Date.now() - startTime;
    const answer = { url: response.url, status, headers: response.headers };
    const fate = ok ? '' : shouldRetry(response) ? outlook : 'error; not retryable';
    if (logID) {
      const requestID = response.headers.get('x-request-id');
      log(
        client,
        'info',
        `[${logID}${retryOf ? `, retryOf: ${retryOf}` : ''}${requestID === null ? '' : `, x-request-id: ${JSON.stringify(requestID)}`}] ` +
          `${method} ${redactURL(url)} ${ok ? 'succeeded' : 'failed'} with status ${status} in ${durationMs}ms${fate && ` - ${fate}`}`,
      );
    }
    if (ok) {
      log(client, 'debug', `[${logID}] response start`, { ...answer, durationMs, retryOf });
      const retry = mayRetry ? () => again().then(() => send(sender, call)) : undefined;
      return {
        response,
        options,
        controller,
        signal,
        startTime,
        deadline: startTime + timeout,
        retry,
        logID,
        retryOf,
      };
    }
    if (mayRetry && fate === outlook) {
      log(client, 'debug', `[${logID}] response error (${fate})`, { ...answer, durationMs, retryOf });
      await response.body?.cancel().catch(() => {});
      await again(response.headers);
      continue;
    }
    const text = await response.text().catch((thrown: unknown) => toError(thrown).message);
    const json = parseJSON(text);
    const message = json ? undefined : text;
    log(client, 'debug', `[${logID}] response error (${fate})`, { ...answer, message, durationMs, retryOf });
    throw sender.statusError(status, json, message, response.headers);
  }
}

/** What kept an answer from coming. */
function connectionError(cause: Error): APIConnectionError {
  const inner = (cause.cause ?? {}) as { readonly code?: unknown; readonly message?: unknown };
  if (inner.code === 'UND_ERR_HEADERS_TIMEOUT') {
    const message =
      'Request timed out. To wait longer, pass `fetch` and an Agent with a `headersTimeout` from undici.';
    return new APIConnectionTimeoutError({ message, cause });
  }
  const said = `${String(cause)} ${cause.cause as string}`;
  if (cause.name === 'AbortError' || /timed? ?out/i.test(said))
    return new APIConnectionTimeoutError({ cause });
  if (inner.code === 'UND_ERR_INVALID_ARG' && inner.message === 'invalid onRequestStart method') {
    const message = 'Connection error. Pass `fetch` and the `dispatcher` from the same version of undici.';
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
