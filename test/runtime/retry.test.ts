import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { retryDelay, shouldRetry, sleep } from '../../templates/runtime/retry.js';

const response = (status: number, headers: Record<string, string> = {}) =>
  new Response('', { status, headers });

beforeEach(() => {
  vi.useFakeTimers({ now: Date.parse('2026-01-01T00:00:00Z') });
  vi.spyOn(Math, 'random').mockReturnValue(0);
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('retry', () => {
  it.each([408, 409, 429, 500, 501, 503, 599])('38 retries status %i', (status) => {
    expect(shouldRetry(response(status))).toBe(true);
  });

  it.each([300, 301, 400, 401, 403, 404, 407, 410, 422, 425, 428, 430, 499])(
    '38 does not retry status %i',
    (status) => {
      expect(shouldRetry(response(status))).toBe(false);
    },
  );

  it('38 does as x-should-retry says', () => {
    expect(shouldRetry(response(400, { 'x-should-retry': 'true' }))).toBe(true);
    expect(shouldRetry(response(500, { 'x-should-retry': 'false' }))).toBe(false);
    expect(shouldRetry(response(400, { 'x-should-retry': 'TRUE' }))).toBe(false);
    expect(shouldRetry(response(500, { 'x-should-retry': 'no' }))).toBe(true);
  });

  it.each([
    [{ 'retry-after-ms': '100' }, 100],
    [{ 'retry-after-ms': '100.7' }, 100.7],
    [{ 'retry-after-ms': '12x' }, 12],
    [{ 'retry-after-ms': '0' }, 0],
    [{ 'retry-after-ms': '0', 'retry-after': '3' }, 0],
    [{ 'retry-after-ms': '60000' }, 60_000],
    [{ 'retry-after-ms': '60001' }, 500],
    [{ 'retry-after-ms': '60001', 'retry-after': '3' }, 500],
    [{ 'retry-after-ms': '-5', 'retry-after': '3' }, 500],
    [{ 'retry-after-ms': 'x', 'retry-after': '3' }, 3000],
    [{ 'retry-after': '1.5' }, 1500],
    [{ 'retry-after': '2 s' }, 2000],
    [{ 'retry-after': '0' }, 0],
    [{ 'retry-after': '60' }, 60_000],
    [{ 'retry-after': '60.1' }, 500],
    [{ 'retry-after': '-1' }, 500],
    [{ 'retry-after': 'Infinity' }, 500],
    [{ 'retry-after': 'soon' }, 500],
    [{ 'retry-after': '' }, 500],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:05 GMT' }, 5000],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:00:00 GMT' }, 0],
    [{ 'retry-after': 'Wed, 31 Dec 2025 23:59:59 GMT' }, 500],
    [{ 'retry-after': 'Thu, 01 Jan 2026 00:01:01 GMT' }, 500],
    [{}, 500],
  ])('39 waits, told %o, for %d ms', (headers, ms) => {
    expect(retryDelay(new Headers(headers as Record<string, string>), 0)).toBe(ms);
  });

  it('39 otherwise waits twice as long each time, up to 8 s', () => {
    expect([0, 1, 2, 3, 4, 5, 6].map((done) => retryDelay(undefined, done))).toEqual([
      500, 1000, 2000, 4000, 8000, 8000, 8000,
    ]);
  });

  it('39 takes off up to a quarter at random', () => {
    vi.spyOn(Math, 'random').mockReturnValue(1);
    expect([0, 5].map((done) => retryDelay(undefined, done))).toEqual([375, 6000]);
  });

  it('39 waits as the SDK is configured to', () => {
    const delay = { initial: 100, max: 150 };
    expect([0, 1, 2].map((done) => retryDelay(undefined, done, delay))).toEqual([100, 150, 150]);
  });

  it('44 sleeps until the time is over', async () => {
    const done = vi.fn();
    void sleep(1000).then(done);
    await vi.advanceTimersByTimeAsync(999);
    expect(done).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(1);
    expect(done).toHaveBeenCalledOnce();
  });

  it('44 wakes when the signal aborts, and leaves nothing behind', async () => {
    const controller = new AbortController();
    const added = vi.spyOn(controller.signal, 'addEventListener');
    const removed = vi.spyOn(controller.signal, 'removeEventListener');
    const asleep = sleep(1000, controller.signal);
    controller.abort();
    await asleep;
    expect(vi.getTimerCount()).toBe(0);
    expect(removed.mock.calls.map(([type, listener]) => [type, listener])).toEqual(
      added.mock.calls.map(([type, listener]) => [type, listener]),
    );
  });

  it('44 does not sleep when the signal is aborted already', async () => {
    await sleep(1000, AbortSignal.abort());
    expect(vi.getTimerCount()).toBe(0);
  });

  it('44 leaves no listener on a signal that never aborts', async () => {
    const { signal } = new AbortController();
    const removed = vi.spyOn(signal, 'removeEventListener');
    const asleep = sleep(10, signal);
    await vi.advanceTimersByTimeAsync(10);
    await asleep;
    expect(removed).toHaveBeenCalledWith('abort', expect.any(Function));
  });
});
