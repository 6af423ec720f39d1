import { describe, expect, it } from 'vitest';
import { SDKError } from '../../templates/runtime/error.js';
import { checkTimeout, complete } from '../../templates/runtime/options.js';
import { thrown } from './support.js';

describe('options', () => {
  it('13 are merged over the method and the path', async () => {
    expect(complete('get', '/p')).toEqual({ method: 'get', path: '/p' });
    expect(Object.keys(await complete('get', '/p', { query: {}, body: 1 }))).toEqual([
      'method',
      'path',
      'query',
      'body',
    ]);
    expect(complete('get', '/p', { method: 'put', path: '/q' })).toEqual({ method: 'put', path: '/q' });
  });

  it('13 may be a promise', async () => {
    const options = complete('get', '/p', Promise.resolve({ path: '/q', timeout: 1 }));
    expect(options).toBeInstanceOf(Promise);
    expect(await options).toEqual({ method: 'get', path: '/q', timeout: 1 });
  });

  it.each([undefined, null, 1.5, NaN, Infinity, '5'])(
    '22 refuses the timeout %o, which is no integer',
    (timeout) => {
      const error = thrown(() => checkTimeout(timeout));
      expect(error).toBeInstanceOf(SDKError);
      expect(error.message).toBe('timeout must be an integer');
    },
  );

  it('22 refuses a timeout below 0', () => {
    const error = thrown(() => checkTimeout(-1));
    expect(error).toBeInstanceOf(SDKError);
    expect(error.message).toBe('timeout must be a positive integer');
  });

  it('22 takes 0 and above', () => {
    for (const timeout of [0, 1, 600_000]) expect(() => checkTimeout(timeout)).not.toThrow();
  });
});
