/** Text to data: what YAML and JSON are taken for, and what they are not let do. */
import { describe, expect, test } from 'vitest';
import type { Diagnostic } from '../../generator/diagnostic.js';
import { parse } from '../../generator/load/parse.js';

function read(text: string, file = 'a.yaml'): { data: unknown; said: Diagnostic[] } {
  const said: Diagnostic[] = [];
  return { data: parse(file, text, (found) => said.push(found)), said };
}

describe('YAML', () => {
  test('gives the types of JSON: dates and the like are text', () => {
    const { data, said } = read('a: 2020-01-01\nb: yes\nc: 0x1F\nd: ~\ne: 1.50\nf: "on"\n200: ok\n');
    expect(said).toEqual([]);
    expect(data).toEqual({ a: '2020-01-01', b: 'yes', c: 31, d: null, e: 1.5, f: 'on', 200: 'ok' });
  });

  test('merges with <<, and shares what an alias stands for', () => {
    const { data } = read('base: &base\n  a: 1\nmore:\n  <<: *base\n  b: 2\n');
    expect(data).toEqual({ base: { a: 1 }, more: { a: 1, b: 2 } });
  });

  test('keeps a member called __proto__ a member', () => {
    const { data } = read('properties:\n  __proto__:\n    type: string\n');
    const { properties } = data as { properties: object };
    expect(Object.keys(properties)).toEqual(['__proto__']);
    expect(Object.getPrototypeOf(properties)).toBe(Object.prototype);
  });

  test('reports a repeated key and takes the last', () => {
    const { data, said } = read('a: 1\nb: 2\na: 3\n');
    expect(data).toEqual({ a: 3, b: 2 });
    expect(said.map(({ code, severity }) => `${severity} ${code}`)).toEqual(['warning duplicate-key']);
  });

  test.each([
    [
      'aliases that multiply',
      `a0: &a0 [x, x]\n${Array.from({ length: 40 }, (_, i) => `a${i + 1}: &a${i + 1} [*a${i}, *a${i}]\n`).join('')}`,
    ],
    ['an alias that holds itself', 'a: &a\n  b: [*a]\n'],
  ])('refuses %s, which would not end', (_, text) => {
    const { data, said } = read(text);
    expect(data).toBeUndefined();
    expect(said.map(({ code }) => code)).toEqual(['alias-bomb']);
  });
});

describe('JSON', () => {
  test.each([
    ['{"a": 1,}', 8],
    ['{"a": "b', 6],
    ['{"a": tru}', 6],
    ['[1, 2', 5],
  ])('points at what is wrong in %s', (text, offset) => {
    const { data, said } = read(text, 'a.json');
    expect(data).toBeUndefined();
    expect(said).toMatchObject([{ code: 'syntax-error', at: { file: 'a.json', offset } }]);
  });

  test('is known by what it begins with, whatever the file is called', () => {
    expect(read('\uFEFF {"a": "2020-01-01"}').data).toEqual({ a: '2020-01-01' });
    expect(read('{a: b, # a YAML mapping\n c: d}').data).toEqual({ a: 'b', c: 'd' });
  });
});

test.each([
  ['JSON', `${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}`],
  ['JSON lists', '['.repeat(1_000_000)],
  ['YAML', `a: ${'['.repeat(20_000)}${']'.repeat(20_000)}`],
  ['a little deep', `${'[ '.repeat(600)}1${' ]'.repeat(600)}`],
])('%s that is nested too deeply is refused', (_, text) => {
  const { data, said } = read(text);
  expect(data).toBeUndefined();
  expect(said.map(({ code }) => code)).toEqual(['too-deep']);
});
