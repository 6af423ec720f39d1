/** Whether to send a request again, and when. */

/** Whether a response's status is that of a failure that may pass; a server may say so itself (`x-should-retry`). */
export function shouldRetry({ status, headers }: Response): boolean {
  const said = headers.get('x-should-retry');
  return said === 'true' || (said !== 'false' && (status >= 500 || [408, 409, 429].includes(status)));
}

/**
 * How long to wait before a retry, in milliseconds: what the server asks for (`retry-after-ms`; `Retry-After`, RFC 9110, section
 * 10.2.3) where that is a minute at most, or else twice as long each time, less up to
 * a quarter at random, so that clients that failed together do not come back together.
 */
export function retryDelay(
  headers: Headers | undefined,
  retriesDone: number,
  { initial = 500, max = 8000 }: { readonly initial?: number; readonly max?: number } = {},
): number {
  const number = (name: string): number => parseFloat(headers?.get(name) as string);
  let ms = number('retry-after-ms');
  if (isNaN(ms)) ms = number('retry-after') * 1000;
  if (isNaN(ms)) ms = Date.parse(headers?.get('retry-after') as string) - Date.now();
  return ms >= 0 && ms <= 60_000
    ? ms
    : Math.min(initial * 2 ** retriesDone, max) * (1 - Math.random() * 0.25);
}

/** Waits, or until the signal aborts; the caller is to look which it was. */
export function sleep(ms: number, signal?: AbortSignal | null): Promise<void> {
  return new Promise((resolve) => {
    const wake = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener('abort', wake);
      resolve();
    };
    const timer = setTimeout(wake, ms);
    signal?.addEventListener('abort', wake);
    if (signal?.aborted) wake();
  });
}
