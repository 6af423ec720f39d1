import { createContext, runInContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { path } from '../../templates/runtime/path.js';
import { Acme, AcmeError } from './sdk.js';
import { thrown } from './support.js';

const one = (value: unknown): string => path`/a/${value}/b`;

describe('path', () => {
  it('19 leaves the characters of a segment as they are', () => {
    const plain = "AZaz09-._~!$&'()*+,;=:@";
    expect(one(plain)).toBe(`/a/${plain}/b`);
  });

  it.each([
    ['/', '%2F'],
    ['?', '%3F'],
    ['#', '%23'],
    ['%', '%25'],
    [' ', '%20'],
    ['é', '%C3%A9'],
    ['😀', '%F0%9F%98%80'],
    ['a/b?c d', 'a%2Fb%3Fc%20d'],
    ['[]{}|\\^`"<>', '%5B%5D%7B%7D%7C%5C%5E%60%22%3C%3E'],
  ])('19 percent-encodes %j', (value, encoded) => {
    expect(one(value)).toBe(`/a/${encoded}/b`);
  });

  it('19 encodes all that a component must after a literal ? or #', () => {
    expect(path`/a?x=${'a:b@c'}`).toBe('/a?x=a%3Ab%40c');
    expect(path`/a#${'a,b'}`).toBe('/a#a%2Cb');
    expect(path`/${':'}?x=${':'}`).toBe('/:?x=%3A');
  });

  it('19 throws the native error for a lone surrogate', () => {
    expect(() => one('\ud800')).toThrow(URIError);
  });

  it('20 takes whatever has a text of its own, no number among numbers too', () => {
    expect(path`/${NaN}/${0}/${false}/${5n}/${''}`).toBe('/NaN/0/false/5/');
  });

  it('19 allows an empty text', () => {
    expect(one('')).toBe('/a//b');
  });

  it.each([
    [null, 'Null'],
    [undefined, 'Undefined'],
    [{}, 'Object'],
    [new Map(), 'Map'],
    [new (class Thing {})(), 'Object'],
  ])('20 rejects %o, which has no text of its own', (value, type) => {
    expect(thrown(() => one(value)).message).toContain(`Value of type ${type} is not a valid path parameter`);
  });

  it('20 rejects plain objects of other realms', () => {
    const foreign: unknown = runInContext('({})', createContext());
    expect(() => one(foreign)).toThrow('Value of type Object');
    const mine: unknown = runInContext('({ toString: () => "own" })', createContext());
    expect(one(mine)).toBe('/a/own/b');
  });

  it.each([
    [['a', 'b'], 'a,b'],
    [[], ''],
    [Object('s'), 's'],
    [3, '3'],
    [Object(3), '3'],
    [true, 'true'],
    [0n, '0'],
    [{ toString: () => 'own' }, 'own'],
    [Object.assign(Object.create(null) as object, { toString: () => 'bare' }), 'bare'],
    [() => 1, '()%20=%3E%201'],
  ])('20 accepts %o', (value, text) => {
    expect(one(value)).toBe(`/a/${text}/b`);
  });

  it.each(['.', '..'])('20 rejects the segment %j', (value) => {
    expect(thrown(() => one(value)).message).toContain(
      `Value "${value}" can't be safely passed as a path parameter`,
    );
    expect(thrown(() => path`/${value}`).message).toContain(`Value "${value}"`);
    expect(thrown(() => path`${value}/a`).message).toContain(`Value "${value}"`);
  });

  it('20 rejects a segment that becomes one with the text around it', () => {
    expect(() => path`/a/.${'.'}/b`).toThrow('Value ".."');
    expect(() => path`/a/${''}./b`).toThrow('Value "."');
    expect(() => path`/%2e${''}/${'x'}`).toThrow('Value "%2e"');
    expect(() => path`/.%2E/${'x'}`).toThrow('Value ".%2E"');
  });

  it.each([
    ['%2e', '%252e'],
    ['...', '...'],
    ['.a', '.a'],
    ['a.', 'a.'],
    ['%2e%2e%2e', '%252e%252e%252e'],
  ])('20 lets %j pass', (value, text) => {
    expect(one(value)).toBe(`/a/${text}/b`);
  });

  it('20 checks only what comes before ? and #', () => {
    expect(path`/a?b=/${'..'}`).toBe('/a?b=/..');
    expect(path`/a#/${'.'}/`).toBe('/a#/./');
  });

  it('20 gives a path without parameters as it is', () => {
    expect(path`/a/../b`).toBe('/a/../b');
  });

  it('21 lists the problems in order of position and underlines them', () => {
    const error = thrown(() => path`/x/${null}/y/${'..'}/z/${undefined}`);
    expect(error.message).toBe(
      [
        'Path parameters result in path with invalid segments:',
        'Value of type Null is not a valid path parameter',
        'Value ".." can\'t be safely passed as a path parameter',
        'Value of type Undefined is not a valid path parameter',
        '/x/null/y/../z/undefined',
        '   ^^^^   ^^   ^^^^^^^^^',
      ].join('\n'),
    );
  });

  it('21 orders a segment before a later parameter of no text', () => {
    const error = thrown(() => path`/${'.'}/${null}`);
    expect(error.message.split('\n')).toEqual([
      'Path parameters result in path with invalid segments:',
      'Value "." can\'t be safely passed as a path parameter',
      'Value of type Null is not a valid path parameter',
      '/./null',
      ' ^ ^^^^',
    ]);
  });

  it('21 is thrown by the method at once', () => {
    const client = new Acme({ adminAPIKey: 'admin', fetch: () => Promise.reject(new Error('called')) });
    const error = thrown(() => client.items.list('..'));
    expect(error).toBeInstanceOf(AcmeError);
    expect(error.constructor.name).toBe('AcmeError');
  });
});
