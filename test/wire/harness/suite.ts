import { describe, expect, it, vi } from 'vitest';
import { differences } from '../differences.js';
import type { Grid } from '../grid/index.js';
import type { Case } from './case.js';
import { compare } from './compare.js';
import { judge } from './judge.js';
import { observe, type Observation } from './run.js';
import type { Sdk } from './sdk.js';
import { freshTheirs, theirs } from './theirs.js';

/**
 * Registers the tests that run a grid through our client and the official one, and compare what is seen of each case, one
 * by one. `load` imports our package afresh when it is called after the module registry was reset.
 */
export function compareAll(grid: Grid, load: () => Promise<Sdk>): void {
  const cases = Object.values(grid).flat();
  const byName = new Map(cases.map((one) => [one.name, one]));
  let loaded: Promise<Sdk> | undefined;
  const ours = (): Promise<Sdk> => (loaded ??= load());

  function freshOurs(): Promise<Sdk> {
    vi.resetModules();
    return load();
  }

  function seeTheirs(one: Case): Promise<Observation> {
    return observe(one, () => Promise.resolve(one.fresh ? freshTheirs() : theirs));
  }

  function seeOurs(one: Case): Promise<Observation> {
    return observe(one, one.fresh ? freshOurs : ours);
  }

  /** The case in which the official client does what ours does in this one, where a difference says so. */
  function standIn({ name }: Case): Case | undefined {
    const difference = differences.find((each) => 'as' in each && each.cases.includes(name));
    if (!difference || !('as' in difference)) return undefined;
    const model = byName.get(difference.as);
    if (!model) throw new Error(`no case is called as a difference says for ${name}`);
    return model;
  }

  /** User-Agent and X-Stainless-Package-Version say the version of each package. */
  async function underOurVersion(observation: Observation): Promise<Observation> {
    const { version } = await ours();
    return JSON.parse(JSON.stringify(observation).replaceAll(theirs.version, version)) as Observation;
  }

  for (const [name, topic] of Object.entries(grid)) {
    describe(name, () => {
      it.each(topic)('$name', async (one) => {
        const model = standIn(one);
        const seen = await seeOurs(one);
        const expected = await underOurVersion(await seeTheirs(model ?? one));
        expect(judge(one.name, expected, seen, differences)).toEqual({ parts: [], gone: [] });
        if (model) expect(compare(await underOurVersion(await seeTheirs(one)), seen)).not.toEqual([]);
      });
    });
  }
}
