/** Random documents and configurations: what is generated compiles, is the same twice, and does what the document says. */
import { expect, test } from 'vitest';
import { hunt } from './hunt.js';

interface Wanted {
  readonly seed?: number;
  readonly runs?: number;
  readonly minutes?: number;
  readonly shrink?: number;
  readonly out?: string;
}

const text = process.env['FUZZ'];
const wanted = text === undefined ? undefined : (JSON.parse(text) as Wanted);
const { seed = 1, runs = 12, minutes = 10, shrink = 0, out } = wanted ?? {};

test(
  'random documents',
  async () => {
    const { found, calls } = await hunt({
      seed,
      runs,
      milliseconds: minutes * 60_000,
      shrinking: shrink * 1000,
      batch: 20,
      ...(out !== undefined && { out }),
      ...(wanted && { say: console.log }),
    });
    expect(calls).toBeGreaterThan(0);
    expect(found.map(({ signature, seed: one }) => `seed ${one}: ${signature}`)).toEqual([]);
  },
  24 * 3_600_000,
);
