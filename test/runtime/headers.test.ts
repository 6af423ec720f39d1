import { describe, expect, it } from 'vitest';
import { buildHeaders, NullableHeaders, type HeadersLike } from '../../templates/runtime/headers.js';

const merged = (...layers: HeadersLike[]): Record<string, string> => {
  const entries: Record<string, string> = {};
  buildHeaders(layers).values.forEach((value, name) => (entries[name] = value));
  return entries;
};
const removed = (...layers: HeadersLike[]): string[] => [...buildHeaders(layers).nulls];

describe('headers', () => {
  it('26 lets the later layer win, names compared without case', () => {
    expect(merged({ Accept: 'a', 'X-B': '1' }, { accept: 'b' }, [['ACCEPT', 'c']])).toEqual({
      accept: 'c',
      'x-b': '1',
    });
  });

  it('27 replaces what an earlier layer said, in an object, a list or Headers', () => {
    for (const later of [{ a: '2' }, [['a', '2']], new Headers({ a: '2' }), new Map([['a', '2']])]) {
      expect(merged({ a: '1' }, later)).toEqual({ a: '2' });
    }
  });

  it('27 replaces within an object too, where names differ in case', () => {
    expect(merged({ a: '1', A: '2' })).toEqual({ a: '2' });
  });

  it('27 adds up the tuples of a list, joined with a comma', () => {
    expect(
      merged({ a: '0' }, [
        ['a', '1'],
        ['A', '2'],
        ['b', '3'],
      ]),
    ).toEqual({ a: '1, 2', b: '3' });
  });

  it('27 adds up the values of Headers', () => {
    const headers = new Headers();
    headers.append('a', '1');
    headers.append('a', '2');
    expect(merged({ a: '0' }, headers)).toEqual({ a: '1, 2' });
  });

  it('27 adds up the values of an array in an object', () => {
    expect(merged({ a: '0' }, { a: ['1', undefined, '2'], b: [], c: [undefined] })).toEqual({ a: '1, 2' });
    expect(merged({ a: ['1', '2', null, '3'] })).toEqual({ a: '3' });
  });

  it('27 does not add to what another list said', () => {
    expect(merged([['a', '1']], [['a', '2']])).toEqual({ a: '2' });
    expect(merged({ a: ['1'], A: ['2'] })).toEqual({ a: '2' });
  });

  it('27 deletes what is null, and remembers it', () => {
    expect(merged({ a: '1', b: '2' }, { A: null })).toEqual({ b: '2' });
    expect(removed({ a: '1' }, { A: null, 'X-Gone': null })).toEqual(['a', 'x-gone']);
    expect(removed([['B', null]])).toEqual(['b']);
  });

  it('27 forgets a deletion when a later layer sets the name', () => {
    expect(removed({ a: null }, { A: '1' })).toEqual([]);
    expect(merged({ a: null }, { A: '1' })).toEqual({ a: '1' });
    expect(
      merged([
        ['a', '1'],
        ['a', null],
        ['a', '2'],
      ]),
    ).toEqual({ a: '2' });
  });

  it('27 ignores what is undefined', () => {
    expect(merged({ a: '1' }, { a: undefined }, [['a', undefined], ['a']], undefined, null)).toEqual({
      a: '1',
    });
    expect(merged({ 'bad name': undefined })).toEqual({});
  });

  it.each(['bad name', '', 'a:b', 'a\n', 'é', 'a(b)'])('27 refuses the name %j', (name) => {
    expect(() => merged({ [name]: 'x' })).toThrow(
      new TypeError(`Header name must be a valid HTTP token ["${name}"]`),
    );
    expect(() => merged({ [name]: null })).toThrow(TypeError);
  });

  it('27 takes every character of a token', () => {
    expect(merged({ "AZaz09!#$%&'*+-.^_`|~": '1' })).toEqual({ "azaz09!#$%&'*+-.^_`|~": '1' });
  });

  it('27 refuses a name that is no text', () => {
    expect(() => merged([[5, 'x']] as unknown as HeadersLike)).toThrow(
      new TypeError('expected header name to be a string'),
    );
  });

  it('27 takes any iterable of entries', () => {
    expect(merged(new Map([['a', '1']]))).toEqual({ a: '1' });
    const entries = function* (): Generator<[string, string | null]> {
      yield ['a', '1'];
      yield ['a', '2'];
      yield ['b', null];
    };
    expect(merged({ b: '0' }, entries())).toEqual({ a: '1, 2' });
  });

  it('27 merges what was merged before, with what it removes', () => {
    const before = buildHeaders([{ a: '1', b: null }]);
    expect(before).toBeInstanceOf(NullableHeaders);
    expect(merged({ a: '0', b: '0', c: '0' }, before)).toEqual({ a: '1', c: '0' });
    expect(removed(before)).toEqual(['b']);
  });

  it('27 writes numbers and the like as text', () => {
    expect(merged({ a: 5, b: true } as unknown as HeadersLike)).toEqual({ a: '5', b: 'true' });
  });
});
