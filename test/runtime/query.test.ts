import { describe, expect, it } from 'vitest';
import { stringifyQuery } from '../../templates/runtime/query.js';

const decoded = (query: object): string => decodeURIComponent(stringifyQuery(query));

describe('query', () => {
  it.each([
    [{ a: ['x', 'y'] }, 'a[]=x&a[]=y'],
    [{ a: { b: 1 } }, 'a[b]=1'],
    [{ a: { b: { c: [1, [2, 3]] } } }, 'a[b][c][]=1&a[b][c][][]=2&a[b][c][][]=3'],
    [{ a: [{ k: 'v' }, { k: 'w' }] }, 'a[][k]=v&a[][k]=w'],
    [{ a: null }, 'a='],
    [{ a: undefined, b: 1 }, 'b=1'],
    [{ a: [] }, ''],
    [{ a: {} }, ''],
    [{ a: [[], {}] }, ''],
    [{ a: ['x', null, undefined, 'y'] }, 'a[]=x&a[]=&a[]=y'],
    [{ a: { b: undefined, c: null } }, 'a[c]='],
    [{ a: new Date(0) }, 'a=1970-01-01T00:00:00.000Z'],
    [{ a: [new Date(0)] }, 'a[]=1970-01-01T00:00:00.000Z'],
    [{ a: true, b: false, c: 0, d: -0, e: 1.5, f: NaN }, 'a=true&b=false&c=0&d=0&e=1.5&f=NaN'],
    [{ a: 10n }, 'a=10'],
    [{ a: Symbol('x') }, 'a=Symbol(x)'],
    [{ a: () => 1 }, ''],
    [{ a: '' }, 'a='],
    [{ b: 1, a: 2 }, 'b=1&a=2'],
    [{ a: new Map([[1, 2]]) }, ''],
    [[1, 2], '0=1&1=2'],
  ])('18 writes %o', (query, text) => {
    expect(decoded(query)).toBe(text);
  });

  it('18 percent-encodes keys too', () => {
    expect(stringifyQuery({ a: ['x'], 'b c': 1 })).toBe('a%5B%5D=x&b%20c=1');
  });

  it('18 keeps the unreserved characters and no other', () => {
    expect(stringifyQuery({ a: 'AZaz09-._~' })).toBe('a=AZaz09-._~');
    expect(stringifyQuery({ a: "!'()* +&=é/" })).toBe('a=%21%27%28%29%2A%20%2B%26%3D%C3%A9%2F');
  });

  it('18 refuses what contains itself, not what comes twice', () => {
    const loop: Record<string, unknown> = {};
    loop['a'] = { b: [loop] };
    expect(() => stringifyQuery(loop)).toThrow(new RangeError('Cyclic object value'));
    const twice = { z: 1 };
    expect(decoded({ a: twice, b: [twice, twice] })).toBe('a[z]=1&b[][z]=1&b[][z]=1');
  });
});
