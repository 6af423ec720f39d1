/** Calling `fetch`. */
import { isStream } from './body.js';
import type { Fetch } from './types.js';

/**
 * The global `fetch`.
 *
 * @throws {Error} where there is none.
 */
export function globalFetch(): Fetch {
  if (typeof fetch === 'undefined') {
    throw new Error(
      '`fetch` is not defined as a global; Either pass `fetch` to the client, or define a global one.',
    );
  }
  return fetch;
}

/** Calls `fetch`, and aborts the controller when the headers of the response take longer than `ms` milliseconds. */
export async function fetchInTime(
  fetch: Fetch,
  url: string,
  { signal, method, ...rest }: RequestInit,
  ms: number,
  controller: AbortController,
): Promise<Response> {
  const timer = setTimeout(() => controller.abort(), ms);
  try {
    return await fetch(url, {
      signal: signal ? either(signal, controller) : controller.signal,
      ...(isStream(rest.body) && { duplex: 'half' }),
      method: (method ?? 'get').toUpperCase(),
      ...rest,
    });
  } finally {
    clearTimeout(timer);
  }
}

/** A signal that aborts when the caller's does, or the controller. */
function either(signal: AbortSignal, controller: AbortController): AbortSignal {
  if ('any' in AbortSignal) return AbortSignal.any([signal, controller.signal]);
  const abort = (): void => controller.abort(signal.reason);
  signal.addEventListener('abort', abort, { once: true, signal: controller.signal });
  return controller.signal;
}
