/** Every link of the reference resolves, and no page has an anchor twice: for the API of `spec/`, and for awkward ones. */
import { describe, expect, test } from 'vitest';
import { follow } from './links.js';
import { referenceOf, specPages } from './pages.js';

/** Files of the SDK that the reference leads to. */
const elsewhere = new Set(['../typescript/api.md']);

test('of the API in spec/', async () => {
  const { count, dead, twice } = follow(await specPages(), elsewhere);
  expect(count).toBeGreaterThan(300);
  expect(dead).toEqual([]);
  expect(twice).toEqual([]);
});

test.each(['test/reference/documents/awkward.yaml', 'test/cases/untrusted/hostile/openapi.json'])(
  'of %s',
  async (document) => {
    const { count, dead, twice } = follow(await referenceOf(document), elsewhere);
    expect(count).toBeGreaterThan(50);
    expect(dead).toEqual([]);
    expect(twice).toEqual([]);
  },
);

describe('the search for dead links', () => {
  test('finds one, and an anchor that is there twice', () => {
    const pages = new Map([
      ['a.md', '# One\n\n[b](b.md#two) [c](c.md) [d](b.md#three)\n'],
      ['b.md', '## Two\n'],
      ['c.html', '<i id="x"></i><i id="x"></i><a href="a.md#one"></a><a href="#y"></a>'],
    ]);
    expect(follow(pages, new Set())).toEqual({
      count: 5,
      dead: ['a.md: c.md', 'a.md: b.md#three', 'c.html: #y'],
      twice: ['c.html#x'],
    });
  });
});
