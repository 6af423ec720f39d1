/**
 * Replays every case: the generator over its document gives what it commits, to the byte, no file more and none less. With `UPDATE=1`
 * in the environment, `expected/` is rewritten instead; read the difference before it is committed.
 */
import { describe, expect, test } from 'vitest';
import { allCases, expectedOf, outcomeOf, rewrite } from './support/case.js';

const update = process.env['UPDATE'] === '1';
const cases = await allCases();

describe('cases', () => {
  test('are there', () => {
    expect(cases.length).toBeGreaterThan(0);
  });

  test.each(cases)('$name', async (each) => {
    const { committed } = await outcomeOf(each);
    if (update) await rewrite(each, committed);
    const expected = await expectedOf(each);
    expect([...committed.keys()], 'the files that it gives').toEqual([...expected.keys()]);
    expect(Object.fromEntries(committed)).toEqual(Object.fromEntries(expected));
  });
});
