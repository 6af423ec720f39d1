import { describe, expect, it } from 'vitest';
import { stringifyQuery } from '../../templates/runtime/query.js';
import { buildURL } from '../../templates/runtime/url.js';

const url = (base: string, path: string, query?: object | null, defaults?: object): string =>
  buildURL(base, path, defaults, query, (merged) => stringifyQuery(merged));

const base = 'https://h/v1';

describe('url', () => {
  it.each([
    ['https://h/v1', '/p', 'https://h/v1/p'],
    ['https://h/v1/', '/p', 'https://h/v1/p'],
    ['https://h/v1/', '//p', 'https://h/v1//p'],
    ['https://h/v1/', 'p', 'https://h/v1/p'],
    ['https://h/v1', 'p', 'https://h/v1p'],
    ['https://h/v1', '', 'https://h/v1'],
    ['https://h/v1', '//p', 'https://h/v1//p'],
    ['https://h/v1', '/a/../b c', 'https://h/v1/b%20c'],
  ])('16 joins %s and %s', (from, path, to) => {
    expect(url(from, path)).toBe(to);
  });

  it.each(['https://o/p', 'HTTPS://o/p', 'h2+x-y.z:p', 'mailto:x'])('16 takes %s as it is', (path) => {
    expect(url(base, path)).toBe(new URL(path).href);
  });

  it('16 takes no other path for absolute', () => {
    expect(url(base, '/https://o')).toBe('https://h/v1/https://o');
    expect(url('https://h/v', '1:x')).toBe('https://h/v1:x');
  });

  it('16 throws for what is no URL', () => {
    expect(() => url('nope', '/x')).toThrow(TypeError);
  });

  it('17 merges the query of the path, the defaults and the query, in this order', () => {
    expect(url(base, '/x?a=1&b=1', { b: 3, c: 3 }, { a: 2, b: 2, d: 2 })).toBe(`${base}/x?a=2&b=3&d=2&c=3`);
    expect(url(base, '/x?z=1', null)).toBe(`${base}/x?z=1`);
    expect(url(base, '/x', undefined, { d: 1 })).toBe(`${base}/x?d=1`);
  });

  it('17 removes with undefined', () => {
    expect(url(base, '/x?z=1', { z: undefined })).toBe(`${base}/x`);
    expect(url(base, '/x', { d: undefined }, { d: 1 })).toBe(`${base}/x`);
  });

  it('17 leaves no ? when nothing is left', () => {
    expect(url(base, '/x', {})).toBe(`${base}/x`);
    expect(url(base, '/x?', {})).toBe(`${base}/x`);
    expect(url(base, '/x?')).toBe(`${base}/x?`);
  });

  it('17 writes only objects, and no arrays', () => {
    expect(url(base, '/x', [1])).toBe(`${base}/x`);
    expect(url(base, '/x', 'a=1' as never)).toBe(`${base}/x`);
    expect(url(base, '/x?z=1', [7])).toBe(`${base}/x?0=7&z=1`);
  });

  it('17 sets the query before a fragment', () => {
    expect(url(base, '/x?z=1#f', { a: 1 })).toBe(`${base}/x?z=1&a=1#f`);
  });

  it('17 keeps the query of the base URL', () => {
    expect(url('https://h/v1?k=1&z=0', '/x')).toBe('https://h/v1/x?k=1&z=0');
    expect(url('https://h/v1/?k=1&z=0#f', '/x?z=9', { e: 1, k: undefined }, { d: 1 })).toBe(
      'https://h/v1/x?z=9&d=1&e=1',
    );
    expect(url('https://h?k=1', 'x')).toBe('https://h/x?k=1');
    expect(url('https://h/v1?', '/x')).toBe('https://h/v1/x');
  });

  it('17 leaves the query of the base URL from an absolute URL', () => {
    expect(url('https://h/v1?k=1', 'https://o/p?l=1')).toBe('https://o/p?l=1');
  });
});
