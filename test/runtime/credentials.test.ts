import { describe, expect, it, vi } from 'vitest';
import { basic, bearer, headerKey, queryKey } from '../../templates/runtime/auth.js';
import { credentials, refresh, suffices } from '../../templates/runtime/credentials.js';
import { SDKError } from '../../templates/runtime/error.js';
import { buildHeaders, type HeadersLike } from '../../templates/runtime/headers.js';
import type { Security } from '../../templates/runtime/options.js';
import { rejection } from './support.js';

const schemes = {
  first: bearer('a'),
  second: bearer('b'),
  pair: basic('user', 'password'),
  key: headerKey('api-key'),
  query: queryKey('q', 'c'),
};

describe('credentials', () => {
  const found = (security: Security, values: Record<string, unknown>) =>
    credentials(schemes, security, values);

  it('32 are those of the schemes in use', () => {
    expect(found({ first: true }, { a: '1', b: '2' })).toEqual({ headers: { Authorization: 'Bearer 1' } });
    expect(found({ second: true }, { a: '1', b: '2' })).toEqual({ headers: { Authorization: 'Bearer 2' } });
    expect(found({ query: 'optional' }, { c: '3' })).toEqual({ headers: {}, query: { q: '3' } });
    expect(found({ first: false, second: false }, { a: '1' })).toEqual({ headers: {} });
    expect(found({ unknown: true }, { a: '1' })).toEqual({ headers: {} });
  });

  it('32 lets the scheme that is declared later win', () => {
    expect(found({ second: true, first: true }, { a: '1', b: '2' }).headers).toEqual({
      Authorization: 'Bearer 2',
    });
    expect(found({ second: true, first: true }, { a: '1', b: null }).headers).toEqual({
      Authorization: 'Bearer 1',
    });
  });

  it('32 leave out a scheme without all its values, for which nothing stands in', () => {
    expect(found({ second: true }, { a: '1' })).toEqual({ headers: {} });
    expect(found({ pair: true }, { user: 'u', password: null })).toEqual({ headers: {} });
    expect(found({ pair: true }, { user: 'u', password: '' }).headers).toEqual({
      Authorization: 'Basic dTo=',
    });
    expect(found({ key: true }, {})).toEqual({ headers: {} });
    expect(found({ first: true }, { a: '' }).headers).toEqual({ Authorization: 'Bearer ' });
  });
});

describe('a credential given as a function', () => {
  const refreshed = async (source: unknown, security: Security = { first: true }) => {
    const values = {};
    await refresh(schemes, security, { a: source, b: 'static' }, values);
    return values;
  };

  it('34 is asked, and its answer kept', async () => {
    expect(await refreshed(() => Promise.resolve('token'))).toEqual({ a: 'token' });
    expect(await refreshed(() => 'token')).toEqual({ a: 'token' });
  });

  it('34 is not asked for a scheme that is not in use', async () => {
    const ask = vi.fn();
    expect(await refreshed(ask, { second: true, first: false })).toEqual({});
    expect(ask).not.toHaveBeenCalled();
  });

  it.each([
    ['', ''],
    [null, 'null'],
    [undefined, 'undefined'],
    [5, '5'],
    [{}, '[object Object]'],
  ])('34 must not give %o', async (value, text) => {
    const error = await rejection(refreshed(() => Promise.resolve(value)));
    expect(error).toBeInstanceOf(SDKError);
    expect(error.message).toBe(`Expected 'a' function argument to return a string but it returned ${text}`);
  });

  it('34 is named when it throws', async () => {
    const cause = new Error('no');
    const error = await rejection(refreshed(() => Promise.reject(cause)));
    expect(error).toBeInstanceOf(SDKError);
    expect(error).toMatchObject({ message: "Failed to get token from 'a' function: no", cause });
    expect(Object.keys(error)).toEqual([]);
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- what a caller may do
    const text = await rejection(refreshed(() => Promise.reject('no')));
    expect(text.message).toBe("Failed to get token from 'a' function: undefined");
    // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- likewise
    expect((await rejection(refreshed(() => Promise.reject(undefined)))).message).toContain('undefined');
  });

  it('34 may throw an error of the SDK, which stays as it is', async () => {
    const error = new SDKError('own');
    expect(await rejection(refreshed(() => Promise.reject(error)))).toBe(error);
  });
});

describe('whether credentials suffice', () => {
  const enough = (security: Security, headers: HeadersLike) =>
    suffices(schemes, security, buildHeaders([headers]));

  it('33 takes a header that carries them, of any scheme', () => {
    expect(enough({ first: true }, { Authorization: 'x' })).toBe(true);
    expect(enough({ first: true }, { 'API-KEY': 'x' })).toBe(true);
    expect(enough({ first: true }, { 'x-other': 'x' })).toBe(false);
    expect(enough({ first: true }, { Authorization: '' })).toBe(false);
  });

  it('33 takes such a header that was removed', () => {
    expect(enough({ first: true }, { authorization: null })).toBe(true);
    expect(enough({ first: true }, { 'Api-Key': null })).toBe(true);
    expect(enough({ first: true }, { accept: null })).toBe(false);
  });

  it('33 takes no key in the query for a header', () => {
    expect(enough({ query: true }, {})).toBe(false);
  });

  it('33 asks for none where none is demanded', () => {
    expect(enough({}, {})).toBe(true);
    expect(enough({ first: 'optional', second: false }, {})).toBe(true);
    expect(enough({ first: 'optional', second: true }, {})).toBe(false);
    expect(enough({ unknown: true }, {})).toBe(true);
  });
});
