import { describe, expect, it, vi } from 'vitest';
import { differences } from '../differences.js';
import { grid } from '../grid/index.js';
import type { Case } from './case.js';
import { judge } from './judge.js';
import { observe, type Observation } from './run.js';
import type { Sdk } from './sdk.js';
import { freshTheirs, theirs } from './theirs.js';

/** The clauses of the behaviour list that the comparison must reach: A to F, I and K; 12 is of one vendor only. */
const CLAUSES = [...range(1, 11), ...range(13, 64), ...range(78, 80), 82];

const cases = Object.values(grid).flat();
const byName = new Map(cases.map((one) => [one.name, one]));

/**
 * Registers the tests that run the whole grid through our client and the official one, and compare what is seen of each
 * case, one by one. `load` imports our package afresh when it is called after the module registry was reset.
 */
export function compareAll(load: () => Promise<Sdk>): void {
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

  /** What is expected of ours: what the official client does, there or in the case that stands for it. */
  async function expected(one: Case): Promise<Observation> {
    const instead = differences.find(
      (difference) => 'as' in difference && difference.cases.includes(one.name),
    );
    const model = instead && 'as' in instead ? byName.get(instead.as) : one;
    if (!model) throw new Error(`no case is called as a difference says for ${one.name}`);
    return underOurVersion(await seeTheirs(model));
  }

  /** User-Agent and X-Stainless-Package-Version say the version of each package. */
  async function underOurVersion(observation: Observation): Promise<Observation> {
    const { version } = await ours();
    return JSON.parse(JSON.stringify(observation).replaceAll(theirs.version, version)) as Observation;
  }

  for (const [name, topic] of Object.entries(grid)) {
    describe(name, () => {
      it.each(topic)('$name', async (one) => {
        const seen = await seeOurs(one);
        expect(judge(one.name, await expected(one), seen, differences)).toEqual({ parts: [], gone: [] });
      });
    });
  }

  describe('the grid', () => {
    it('has at least 400 calls, each of its own name', () => {
      expect(cases.length).toBeGreaterThanOrEqual(400);
      expect(byName.size).toBe(cases.length);
    });

    it('reaches every clause', () => {
      const reached = new Set(cases.flatMap((one) => one.clauses));
      expect(CLAUSES.filter((clause) => !reached.has(clause))).toEqual([]);
    });
  });

  describe('the differences', () => {
    it('name cases that there are', () => {
      const names = differences.flatMap((difference) => [
        ...difference.cases,
        ...('as' in difference ? [difference.as] : []),
      ]);
      expect(names.filter((name) => !byName.has(name))).toEqual([]);
    });

    it('that replace a whole run still do', async () => {
      const replaced = differences.flatMap((difference) => ('as' in difference ? difference.cases : []));
      for (const name of replaced) {
        const one = byName.get(name);
        if (one)
          expect(
            judge(name, await underOurVersion(await seeTheirs(one)), await seeOurs(one), []).parts,
          ).not.toEqual([]);
      }
    });

    it('of the versions shows in what is sent', async () => {
      const [one] = cases.filter(({ name }) => name === 'raw: get without options');
      if (!one) throw new Error('the case is gone');
      const versions = async (seen: Promise<Observation>): Promise<unknown> => {
        const headers = (await seen).requests[0]?.headers;
        return [headers?.['user-agent'], headers?.['x-stainless-package-version']];
      };
      expect(await versions(seeTheirs(one))).toEqual(['OpenAI/JS 7.6.0', '7.6.0']);
      const { version } = await ours();
      expect(await versions(seeOurs(one))).toEqual([`OpenAI/JS ${version}`, version]);
    });
  });
}

function range(first: number, last: number): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
