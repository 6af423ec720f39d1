import { getEventListeners } from 'node:events';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { either, globalFetch } from '../../templates/runtime/fetch.js';
import { thrown } from './support.js';

afterEach(() => void vi.unstubAllGlobals());

describe('fetch', () => {
  it('6 is the global one', () => {
    const own = vi.fn();
    vi.stubGlobal('fetch', own);
    expect(globalFetch()).toBe(own);
  });

  it('6 is missed where there is none', () => {
    vi.stubGlobal('fetch', undefined);
    expect(thrown(globalFetch).message).toMatch(
      /^`fetch` is not defined as a global; Either pass `fetch` to the client, /,
    );
  });

  it.each([true, false])('44 aborts with the caller or the controller (AbortSignal.any: %s)', (any) => {
    if (!any) vi.stubGlobal('AbortSignal', class {});
    const [caller, controller] = [new AbortController(), new AbortController()];
    const signal = either(caller.signal, controller);
    expect(signal.aborted).toBe(false);
    caller.abort('why');
    expect(signal.aborted).toBe(true);
    expect(signal.reason).toBe('why');
    expect(getEventListeners(caller.signal, 'abort')).toEqual([]);
    const own = new AbortController();
    const other = either(new AbortController().signal, own);
    own.abort('late');
    expect(other.reason).toBe('late');
  });

  it('44 leaves no listener on the caller', () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    either(signal, new AbortController());
    expect(added).not.toHaveBeenCalled();
  });
});
