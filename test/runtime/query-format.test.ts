import { describe, expect, it } from 'vitest';
import { queryFormat } from '../../templates/runtime/query-format.js';

const decoded = (query: object, format: Parameters<typeof queryFormat>[0]): string =>
  decodeURIComponent(queryFormat(format)(query));

describe('query-format', () => {
  const data = { a: ['x', null, 'y'], b: { c: { d: [1] } }, e: [] };

  it.each([
    ['brackets', 'brackets', 'a[]=x&a[]=&a[]=y&b[c][d][]=1'],
    ['indices', 'brackets', 'a[0]=x&a[1]=&a[2]=y&b[c][d][0]=1'],
    ['repeat', 'brackets', 'a=x&a=&a=y&b[c][d]=1'],
    ['comma', 'brackets', 'a=x,,y&b[c][d]=1'],
    ['brackets', 'dots', 'a[]=x&a[]=&a[]=y&b.c.d[]=1'],
    ['comma', 'dots', 'a=x,,y&b.c.d=1'],
  ] as const)('18 writes arrays with %s and objects with %s', (array, nested, text) => {
    expect(decoded(data, { array, nested })).toBe(text);
  });

  it('18 writes dates in a list with commas by their ISO form', () => {
    expect(decoded({ a: [new Date(0), 1] }, { array: 'comma', nested: 'brackets' })).toBe(
      'a=1970-01-01T00:00:00.000Z,1',
    );
  });
});
