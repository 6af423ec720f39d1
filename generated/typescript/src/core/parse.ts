/** From a response to its data. */
import type { APIClient } from './client.js';
import { APIConnectionTimeoutError, APIUserAbortError } from './error.js';
import { log } from './log.js';
import type { FinalRequestOptions } from './options.js';
import type { AbstractPage } from './pagination.js';

/** A response with what is needed to parse it. When it is requested again, the same object holds the new one. */
export interface ResponseProps {
  response: Response;
  readonly options: FinalRequestOptions;
  /** Aborts the transfer. */
  readonly controller: AbortController;
  /** The log's name of the attempt. */
  readonly requestLogID: string;
  /** The log's name of the first attempt, when this is another. */
  readonly retryOfRequestLogID: string | undefined;
  /** When the attempt began, in milliseconds since the epoch. */
  readonly startTime: number;
  /** When it must be over, likewise; at no time without. */
  readonly deadline?: number;
  /** Aborts when the caller wants no more of it. */
  readonly signal?: AbortSignal | null | undefined;
  /** Makes another attempt, where one remains. */
  readonly retry?: (() => Promise<ResponseProps>) | undefined;
}

/** Data that carries the ID of the request that it answers, where it is an object of its own. */
export type WithRequestID<T> = T extends readonly unknown[] | AbstractPage<unknown> | Response
  ? T
  : T extends Record<string, unknown> | object
    ? T & { _request_id?: string | null }
    : T;

/** A media type of JSON, before its parameters. */
const JSON_TYPE = /^[^;]*(application\/json|\+json\s*(;|$))/i;

/**
 * Parses a response as its status and headers, and the options of its request, ask for: a stream, `null` for status 204,
 * the response itself for a binary method, data for JSON (`undefined` for none), else text.
 *
 * @throws {SyntaxError} when what says to be JSON is none.
 * @throws {APIConnectionTimeoutError} when the body takes too long and no retry is left.
 * @throws {APIUserAbortError} when the caller aborts.
 */
export async function parseResponse<T>(client: APIClient, props: ResponseProps): Promise<WithRequestID<T>> {
  const { options, response } = props;
  const { status, headers } = response;
  if (options.stream && options.__stream) {
    return options.__stream(response, props.controller, client, {
      ...options,
      signal: props.signal,
    }) as WithRequestID<T>;
  }
  const isJSON = JSON_TYPE.test(headers.get('content-type') as string);
  let data: unknown;
  let summary: unknown = null;
  if (status === 204) {
    data = null;
  } else if (options.__binaryResponse) {
    data = response;
    summary = { type: 'binary' };
  } else if (!isJSON || headers.get('content-length') !== '0') {
    const text = await readText(props);
    if (text === undefined) return parseResponse(client, props);
    data = text;
    if (isJSON) data = text ? addRequestID(JSON.parse(text), response) : undefined;
    summary = { type: isJSON ? 'json' : 'text', length: text.length };
  }
  log(client, 'debug', `[${props.requestLogID}] response parsed`, {
    url: response.url,
    status,
    body: summary,
    durationMs: Date.now() - props.startTime,
    retryOf: props.retryOfRequestLogID,
  });
  return data as WithRequestID<T>;
}

/** Marks a JSON object with the `x-request-id` of the response that it came in. */
export function addRequestID<T>(data: T, response: Response): WithRequestID<T> {
  if (typeof data === 'object' && data !== null && !Array.isArray(data)) {
    Object.defineProperty(data, '_request_id', {
      value: response.headers.get('x-request-id'),
      enumerable: false,
    });
  }
  return data as WithRequestID<T>;
}

/** The body's text; or `undefined` when it took too long and `props` hold the response of another attempt. */
async function readText(props: ResponseProps): Promise<string | undefined> {
  const { response, controller, signal, deadline, retry } = props;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let stop: (reason?: unknown) => void = () => {};
  try {
    return await new Promise<string>((resolve, reject) => {
      stop = reject; // A body may not heed the signals itself.
      signal?.addEventListener('abort', stop);
      const late = (): void => {
        controller.abort();
        stop();
      };
      if (deadline) timer = setTimeout(late, deadline - Date.now());
      response.text().then(resolve, reject);
    });
  } catch (error) {
    throwIfAborted(signal);
    if (!controller.signal.aborted) throw error;
    if (!retry) throw new APIConnectionTimeoutError();
    Object.assign(props, await retry());
    return undefined;
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', stop);
  }
}

/** The error for a request that its caller aborted. */
export function abortError({ reason }: AbortSignal): APIUserAbortError {
  return Object.defineProperty(new APIUserAbortError(), 'cause', { value: reason as unknown });
}

/** @throws {APIUserAbortError} when the caller of a request has aborted it. */
export function throwIfAborted(signal: AbortSignal | null | undefined): void {
  if (signal?.aborted) throw abortError(signal);
}
