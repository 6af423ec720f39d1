import { expect, test } from 'vitest';
import { cookies, verbatim } from '../../templates/runtime/cookies.js';

test('cookies are pairs in order, with what a cookie cannot hold percent-encoded', () => {
  expect(cookies({ session: 'a b;c', n: 1, on: false })).toBe('session=a%20b%3Bc; n=1; on=false');
  expect(cookies({ 'x;y': '', list: ['a', 'b'] })).toBe('x%3By=; list=a; list=b');
});

test('a value that is not there leaves nothing, and no value no header', () => {
  expect(cookies({ a: undefined, b: 'c', d: null })).toBe('b=c');
  expect(cookies({ a: undefined, d: null })).toBeUndefined();
  expect(cookies({})).toBeUndefined();
});

test('credentials come first, as the options of the client have them', () => {
  const client = { apiKey: 'k=1', other: null };
  expect(cookies({ a: 'b' }, client, { session: 'apiKey', id: 'other' })).toBe('session=k%3D1; a=b');
  expect(cookies({ a: undefined }, client, { id: 'other' })).toBeUndefined();
});

test('what is verbatim is sent as it is, its name too; a list gives a pair for each of its items', () => {
  expect(cookies({ 'a/b': verbatim('c=%20d'), e: verbatim(['f/g', null, 1]), h: '=' })).toBe(
    'a/b=c=%20d; e=f/g; e=1; h=%3D',
  );
  expect(cookies({ a: verbatim(undefined), b: verbatim(null) })).toBeUndefined();
});
