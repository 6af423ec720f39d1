import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { clauses } from '../behaviour.js';
import { root } from '../support/paths.js';
import { differences } from './differences.js';
import { grid, widerGrid } from './grid/index.js';

const cases = [grid, widerGrid].flatMap((topics) => Object.values(topics).flat());
const names = new Set(cases.map(({ name }) => name));

test('the permissions SDK is asked at least 400 calls, each of its own name', () => {
  expect(Object.values(grid).flat().length).toBeGreaterThanOrEqual(400);
  expect(names.size).toBe(cases.length);
});

test('every clause is reached', () => {
  const reached = new Set(cases.flatMap(({ clauses }) => clauses));
  expect(clauses.filter((clause) => !reached.has(clause))).toEqual([]);
});

test('differences name cases that there are', () => {
  const named = differences.flatMap((each) => [...each.cases, ...('as' in each ? [each.as] : [])]);
  expect(named.filter((name) => !names.has(name))).toEqual([]);
});

test("the README's table tells of every difference, and of no other", async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const [, section = ''] = /^## Differences from[^]*?^\| -.*$([^]*?)^$/m.exec(readme) ?? [];
  const rows = [...section.matchAll(/^\| (.*?) *\|/gm)].map(([, what]) => what);
  expect(new Set(rows)).toEqual(new Set(differences.map(({ row }) => row)));
  expect(rows).toEqual([...new Set(rows)]);
});
