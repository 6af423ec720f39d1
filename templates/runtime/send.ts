/** One request, sent as often as it takes. */
import type { ClientDefinition } from './definition.js';
import { APIConnectionError, APIConnectionTimeoutError, toError, type APIError } from './error.js';
import { log, logs, redactURL, summarize, type LogDetails, type Logging } from './log.js';
import type { FinalRequestOptions } from './options.js';
import { throwIfAborted, type ResponseProps } from './parse.js';
import { retryDelay, shouldRetry, sleep } from './retry.js';
import type { PromiseOrValue } from './types.js';

/** What sending takes of a client; a subclass can change each step. */
export interface Sender extends Logging {
  prepareOptions(options: FinalRequestOptions): PromiseOrValue<void>;
  buildRequest(
    options: FinalRequestOptions,
    attempt: { retryCount: number },
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
  readonly delay: ClientDefinition['retryDelay'];
  /** How often it was sent again. */
  readonly retries: number;
  /** The log's name of the first attempt, in those that follow. */
  readonly retryOf: string;
}

/**
 * Sends a request until it has an answer that is no error, or no retry is left.
 *
 * @throws {APIError} for an answer that is an error, and when there is none.
 */
export async function send(client: Sender, call: Call): Promise<ResponseProps> {
  const { options, retries, retryOf } = call;
  await client.prepareOptions(options);
  const { req, url, timeout } = await client.buildRequest(options, { retryCount: retries });
  await client.prepareRequest(req, { url, options });
  const { signal } = req;

  const controller = new AbortController();
  const startTime = Date.now();
  const elapsed = (): number => Date.now() - startTime;
  const logID = logs(client, 'info') ? `log_${Math.random().toString(16).padEnd(8, '0').slice(2, 8)}` : '';
  /** Logs an event, for debugging when there are details. */
  const say = (event: string, details?: LogDetails): void =>
    log(client, details ? 'debug' : 'info', `[${logID}${event}`, details && { ...details, retryOf });
  say('] sending request', {
    method: options.method,
    url,
    options: 'body' in options ? { ...options, body: summarize(req.body) } : options,
    headers: req.headers as Headers,
  });
  throwIfAborted(signal);

  const remaining = call.maxRetries - retries;
  const once = options.__metadata?.hasStreamingBody === true;
  const mayRetry = remaining > 0 && !once;
  const outlook = once
    ? 'error; streaming body cannot be retried'
    : mayRetry
      ? `retrying, ${remaining} attempts remaining`
      : 'error; no more retries left';
  const again = async (after?: Headers): Promise<ResponseProps> => {
    await sleep(retryDelay(after, retries, call.delay), signal);
    throwIfAborted(signal);
    return send(client, { ...call, retries: retries + 1, retryOf: retryOf || logID });
  };

  let response: Response;
  try {
    response = await client.fetchWithTimeout(url, req, timeout, controller);
  } catch (thrown) {
    throwIfAborted(signal);
    const cause = toError(thrown);
    const error = connectionError(cause);
    const event = `] connection ${error instanceof APIConnectionTimeoutError ? 'timed out' : 'failed'}`;
    say(`${event} - ${outlook}`);
    say(`${event} (${outlook})`, { url, durationMs: elapsed(), message: cause.message });
    if (mayRetry) return again();
    throw error;
  }

  const { status, ok, headers } = response;
  const durationMs = elapsed();
  const answer = { url: response.url, status };
  const fate = ok || shouldRetry(response) ? outlook : 'error; not retryable';
  if (logID) {
    const id = headers.get('x-request-id');
    const names = (retryOf && `, retryOf: ${retryOf}`) + (id ? `, x-request-id: "${id}"` : '');
    const outcome = `${ok ? 'succeeded' : 'failed'} with status ${status} in ${durationMs}ms`;
    say(`${names}] ${options.method} ${redactURL(url)} ${outcome}${ok ? '' : ` - ${fate}`}`);
  }
  if (ok) {
    say('] response start', { ...answer, headers, durationMs });
    return {
      response,
      options,
      controller,
      requestLogID: logID,
      retryOfRequestLogID: retryOf,
      startTime,
      deadline: startTime + timeout,
      signal,
      retry: mayRetry ? again : undefined,
    };
  }
  const event = `] response error (${fate})`;
  if (mayRetry && fate === outlook) {
    say(event, { ...answer, headers, durationMs });
    // Not waited for: a body that was cloned is cancelled only with the clone's. Other kinds of body have no `cancel`.
    void (response.body as Partial<ReadableStream> | null)?.cancel?.().catch(() => {});
    return again(headers);
  }
  const text = await response.text().catch((thrown: unknown) => toError(thrown).message);
  let json: object | undefined;
  try {
    json = JSON.parse(text) as object;
  } catch {
    // It is no JSON.
  }
  const message = json ? undefined : text;
  say(event, { ...answer, headers, message: summarize(message), durationMs });
  throw client.makeStatusError(status, json, message, headers);
}

/** The error for what kept an answer from coming. */
function connectionError(cause: Error): APIConnectionError {
  const inner = cause.cause as Coded;
  if (cause.name === 'AbortError' || /timed? ?out/i.test(`${String(cause)} ${inner as unknown as string}`)) {
    const message =
      inner?.code === 'UND_ERR_HEADERS_TIMEOUT' ? 'Request timed out. (undici `headersTimeout`)' : undefined;
    return Object.assign(new APIConnectionTimeoutError({ message }), { cause });
  }
  let error: Coded = cause as Coded;
  while (
    error &&
    !(error.code === 'UND_ERR_INVALID_ARG' && /invalid onRequestStart method/.test(error.message))
  )
    error = error.cause;
  return new APIConnectionError({
    message: error && 'Connection error. (undici `dispatcher`)',
    cause,
  });
}

type Coded = { readonly code?: unknown; readonly message: string; readonly cause?: Coded } | undefined;
