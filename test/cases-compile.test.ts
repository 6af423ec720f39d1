/** What the cases emit, all of it in one program, under compilers that consumers have. */
import { beforeAll, expect, test } from 'vitest';
import { allCases, outcomeOf, type Outcome } from './support/case.js';
import { compileCases } from './support/compile-cases.js';
import { boundaries } from './support/compilers.js';

const outcomes = new Map<string, Outcome>();

beforeAll(async () => {
  for (const each of await allCases()) outcomes.set(each.name, await outcomeOf(each));
}, 180_000);

test.each(boundaries)(
  'every case compiles under TypeScript %s',
  async (compiler) => {
    expect(outcomes.size).toBeGreaterThan(0);
    expect(await compileCases(compiler, outcomes)).toBe('');
  },
  170_000,
);
