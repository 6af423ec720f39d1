/** Places in text: what is found by scanning and narrowing is what a parser with positions finds. */
import { describe, expect, test } from 'vitest';
import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import { escapeToken } from '../../generator/lib/pointer.js';
import type { Place } from '../../generator/diagnostic.js';
import { lineAndColumn, locate } from '../../generator/print/locate.js';

interface Spot {
  readonly pointer: string;
  readonly key: number | undefined;
  readonly value: number | undefined;
}

/** Every member of a text with the offsets that `yaml` gives it. */
function spots(text: string): Spot[] {
  const found: Spot[] = [];
  const visit = (node: unknown, pointer: string): void => {
    if (isMap(node))
      for (const { key, value } of node.items) {
        const name = isScalar(key) ? String(key.source ?? key.value) : '';
        const at = `${pointer}/${escapeToken(name)}`;
        found.push({ pointer: at, key: (key as Node).range?.[0], value: (value as Node | null)?.range?.[0] });
        visit(value, at);
      }
    if (isSeq(node))
      node.items.forEach((item, i) => {
        found.push({ pointer: `${pointer}/${i}`, key: undefined, value: (item as Node).range?.[0] });
        visit(item, `${pointer}/${i}`);
      });
  };
  visit(parseDocument(text).contents, '');
  return found;
}

const filler = Array.from(
  { length: 600 },
  (_, i) => `  filler${i}:\n    text: |\n      pets: none\n      # no comment\n    list: [a, b]\n`,
).join('');

const yaml = `# A long document, so that it is narrowed before it is parsed.
openapi: 3.1.0
info: { title: Pets, 'a ''quoted'' key': 1 }
before:
${filler}
paths:
  # a comment
  /pets:
    get:
      tags:
      - pets
      - more: 1
        than: one
      description: |
        get: not a key
          nor: this

      "200": ok
  '/pets/{id}': {get: {tags: [x]}}
  /a~b:
    - [1, 2]
${filler}
last: true
`;

const json = JSON.stringify(
  {
    openapi: '3.1.0',
    'a "quoted" \\ key': [1, [2, { three: 'th,r}ee' }], []],
    paths: { '/pets': { get: { tags: ['x', 'y'], n: -1.5e3, t: true, z: null } }, '/a~b': {} },
    last: {},
  },
  null,
  2,
);

/** The character index of the one place. */
function indexOf(text: string, pointer: string, key?: true): number | undefined {
  return locate(text, [{ file: '', pointer, ...(key && { key }) }])[0];
}

describe.each([
  ['YAML', yaml],
  ['JSON', json],
  ['JSON on one line', JSON.stringify(JSON.parse(json))],
])('%s', (_, text) => {
  const all = spots(text).filter(({ pointer }) => !/filler(?!7\b|599)/.test(pointer));

  test('has something to find', () => {
    expect(all.length).toBeGreaterThan(15);
  });

  test.each(all)('$pointer', ({ pointer, key, value }) => {
    const at = indexOf(text, pointer, true);
    expect(at).toBe(key ?? value);
    if (key !== undefined && value !== undefined) {
      const plain = indexOf(text, pointer);
      expect([key, value]).toContain(plain);
    }
  });

  test('what is not there is shown where it would be', () => {
    expect(indexOf(text, '/paths/~1pets/get/nothing/at/all')).toBe(indexOf(text, '/paths/~1pets/get'));
  });
});

test.each([
  ['YAML', yaml],
  ['JSON', json],
])('many places of %s are found at once, in their order', (_, text) => {
  const pointers = ['/paths/~1pets/get', '/last', '/paths/~1pets', '/paths/~1pets/get', '/none', ''];
  const places: Place[] = [...pointers.map((pointer) => ({ file: '', pointer })), { file: '', offset: 7 }];
  expect(locate(text, places)).toEqual(places.map((place) => locate(text, [place])[0]));
});

test('the last of several members of one name is meant', () => {
  const text = '{"a": {"b": 1}, "a": {"c": 2}}';
  expect(indexOf(text, '/a/c')).toBe(text.indexOf('2'));
  expect(indexOf(text, '/a/b')).toBe(text.lastIndexOf('"a"'));
});

test('lines and columns count from one', () => {
  expect(lineAndColumn('ab\ncd\n', 0)).toEqual({ line: 1, column: 1 });
  expect(lineAndColumn('ab\ncd\n', 4)).toEqual({ line: 2, column: 2 });
  expect(lineAndColumn('ab\ncd\n', 6)).toEqual({ line: 3, column: 1 });
});

test('through aliases and merged mappings', () => {
  const text = 'base: &base\n  deep:\n    key: 1\nmore:\n  <<: *base\n  own: 2\nalias: *base\n';
  expect(indexOf(text, '/more/deep/key')).toBe(text.indexOf('1'));
  expect(indexOf(text, '/alias/deep/key')).toBe(text.indexOf('1'));
});
