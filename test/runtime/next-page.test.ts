import { describe, expect, it } from 'vitest';
import { nextByCursor, nextByNumber, nextByOffset, nextByURL } from '../../templates/runtime/next-page.js';

const options = {
  method: 'get' as const,
  path: '/p',
  query: { a: 1, after: 'x', limit: 5 },
  headers: { h: '1' },
  timeout: 7,
  __security: { s: true },
};
const response = new Response();

describe('next-page', () => {
  it('59 60 sets the cursor and keeps all else', () => {
    expect(nextByCursor(options, 'query', 'after', 'y')).toEqual({
      ...options,
      query: { a: 1, after: 'y', limit: 5 },
    });
    expect(nextByCursor(options, 'query', 'cursor', 0)?.query).toEqual({ ...options.query, cursor: 0 });
    expect(options.query.after).toBe('x');
  });

  it('62 puts the cursor last unless it is there already', () => {
    expect(Object.keys(nextByCursor(options, 'query', 'after', 'y')?.query ?? {})).toEqual([
      'a',
      'after',
      'limit',
    ]);
    expect(Object.keys(nextByCursor(options, 'query', 'cursor', 'y')?.query ?? {})).toEqual([
      'a',
      'after',
      'limit',
      'cursor',
    ]);
  });

  it('59 60 stops without a cursor', () => {
    for (const none of [undefined, null, ''])
      expect(nextByCursor(options, 'query', 'after', none)).toBeNull();
  });

  it('59 sets the cursor where there was no query, or in the body', () => {
    expect(nextByCursor({ method: 'get', path: '/p', query: null }, 'query', 'after', 'y')?.query).toEqual({
      after: 'y',
    });
    expect(nextByCursor({ method: 'post', path: '/p' }, 'body', 'after', 'y')).toEqual({
      method: 'post',
      path: '/p',
      body: { after: 'y' },
    });
    expect(nextByCursor({ ...options, body: { b: 1 } }, 'body', 'after', 'y')).toMatchObject({
      query: options.query,
      body: { b: 1, after: 'y' },
    });
  });

  it('goes to the URL that the response gives', () => {
    expect(nextByURL(options, response, 'https://h/p?page=2')).toEqual({
      ...options,
      path: 'https://h/p?page=2',
      query: null,
    });
    expect(nextByURL(options, response, '/p?page=2')?.path).toBe('/p?page=2');
    const answered = Object.defineProperty(new Response(), 'url', { value: 'https://h/v1/p?page=1' });
    expect(nextByURL(options, answered, '?page=2')?.path).toBe('https://h/v1/p?page=2');
    expect(nextByURL(options, answered, '/v1/p?page=3')?.path).toBe('https://h/v1/p?page=3');
    for (const none of [undefined, null, '']) expect(nextByURL(options, answered, none)).toBeNull();
  });

  it('goes on behind the items of this page', () => {
    const next = (count: number, start?: number | null, total?: number | null, query?: object | null) =>
      nextByOffset({ ...options, query }, 'query', 'offset', count, start, total)?.query;
    expect(next(10, 20, 31)).toEqual({ offset: 30 });
    expect(next(10, 20, 30)).toBeUndefined();
    expect(next(10, 20, 29)).toBeUndefined();
    expect(next(10, 20)).toEqual({ offset: 30 });
    expect(next(10, 20, null)).toEqual({ offset: 30 });
    expect(next(10, undefined, 100, { offset: 5, a: 1 })).toEqual({ offset: 15, a: 1 });
    expect(next(10, null, 100, { offset: '5' })).toEqual({ offset: 15 });
    expect(next(10, undefined, 100, { offset: null })).toEqual({ offset: 10 });
    expect(next(10, undefined, undefined, null)).toEqual({ offset: 10 });
    expect(next(10, 0, 100, { offset: 50 })).toEqual({ offset: 10 });
    expect(
      nextByOffset({ ...options, body: { offset: 2 } }, 'body', 'offset', 3, undefined, undefined)?.body,
    ).toEqual({ offset: 5 });
  });

  it('goes on to the page with the next number', () => {
    const next = (current?: number | null, count?: number | null, query?: object | null) =>
      nextByNumber({ ...options, query }, 'query', 'page', current, count)?.query;
    expect(next(2, 3)).toEqual({ page: 3 });
    expect(next(3, 3)).toBeUndefined();
    expect(next(4, 3)).toBeUndefined();
    expect(next(2)).toEqual({ page: 3 });
    expect(next(undefined, null, { page: 7, a: 1 })).toEqual({ page: 8, a: 1 });
    expect(next(null, 9, { page: '7' })).toEqual({ page: 8 });
    expect(next(undefined, 9)).toEqual({ page: 2 });
    expect(next(undefined, 9, { page: null })).toEqual({ page: 2 });
    expect(next(undefined, 1)).toBeUndefined();
    expect(next(0, 9)).toEqual({ page: 1 });
  });
});
