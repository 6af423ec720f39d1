/** Calling `fetch`. */
import type { Fetch } from './types.js';

/**
 * The global `fetch`.
 *
 * @throws {Error} where there is none.
 */
export function globalFetch(): Fetch {
  if (typeof fetch === 'undefined') {
    throw new Error('`fetch` is not defined as a global; Either pass `fetch` to the client, or define it.');
  }
  return fetch;
}

/** A signal that aborts when the caller's does, or the controller. */
export function either(signal: AbortSignal, controller: AbortController): AbortSignal {
  if ('any' in AbortSignal) return AbortSignal.any([signal, controller.signal]);
  signal.addEventListener('abort', () => controller.abort(signal.reason), { once: true });
  return controller.signal;
}
