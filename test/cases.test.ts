/**
 * Replays every case: the generator over its document gives what it commits, to the byte, no file more and none less. With `UPDATE=1`
 * in the environment, `expected/` is rewritten instead; read the difference before it is committed.
 */
import { afterAll, describe, expect, test } from 'vitest';
import { allCases, expectedOf, outcomeOf, rewrite, type Outcome } from './support/case.js';
import { compileCases } from './support/compile-cases.js';

const update = process.env['UPDATE'] === '1';
const cases = await allCases();
const outcomes = new Map<string, Outcome>();

describe('cases', () => {
  test('are there', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  test.each(cases)('$name', async (each) => {
    const outcome = await outcomeOf(each);
    outcomes.set(each.name, outcome);
    if (update) await rewrite(each, outcome.committed);
    const expected = await expectedOf(each);
    expect([...outcome.committed.keys()], 'the files that it gives').toEqual([...expected.keys()]);
    expect(Object.fromEntries(outcome.committed)).toEqual(Object.fromEntries(expected));
  });

  /** The oldest compiler that consumers have, the one that generates, and the newest. */
  test.each(['5.4', '5.9', '6.0', '7.0'] as const)(
    'all compile under TypeScript %s',
    async (compiler) => {
      expect(await compileCases(compiler, outcomes)).toBe('');
    },
    170_000,
  );
});

afterAll(() => outcomes.clear());
