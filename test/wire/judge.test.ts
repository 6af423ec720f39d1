import { describe, expect, it } from 'vitest';
import { differences } from './differences.js';
import { permissions } from './grid/permissions.js';
import type { Case } from './harness/case.js';
import { ABSENT, compare } from './harness/compare.js';
import { is, judge } from './harness/judge.js';
import { observe, type Observation } from './harness/run.js';
import type { Sdk } from './harness/sdk.js';
import { theirs } from './harness/theirs.js';

/** The official client, changed a little. */
function changed(OpenAI: Sdk['OpenAI']): Sdk {
  return { ...theirs, OpenAI };
}

class Late extends theirs.OpenAI {
  override async prepareOptions(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
}

class Signed extends theirs.OpenAI {
  override prepareRequest(request: Record<string, unknown>): Promise<void> {
    (request['headers'] as Headers).set('x-signed', 'yes');
    return Promise.resolve();
  }
}

class Other extends theirs.OpenAI {
  override buildURL(path: unknown, query: unknown, base: unknown): string {
    return super.buildURL(path, query, base).replace('limit=5&order=descending', 'order=descending&limit=5');
  }
}

const [one] = permissions.filter(({ name }) => name === 'permissions: list with everything');

function see(sdk: Sdk): Promise<Observation> {
  return observe(one as Case, () => Promise.resolve(sdk));
}

async function parts(sdk: Sdk): Promise<string[]> {
  return compare(await see(theirs), await see(sdk)).map(({ at }) => at);
}

describe('the comparison', () => {
  it('finds nothing between a client and itself', async () => {
    expect(await parts(theirs)).toEqual([]);
  });

  it('sees a millisecond, a header, a user agent, the order of a query', async () => {
    expect(await parts(changed(Late))).toEqual(['requests[0].at', 'requests[0].headers.user-agent', 'took']);
    expect(await parts(changed(Signed))).toEqual([
      'requests[0].headers.user-agent',
      'requests[0].headers.x-signed',
    ]);
    expect(await parts(changed(Other))).toEqual(['requests[0].url', 'requests[0].headers.user-agent']);
  });

  it('sees what is missing, what is more, and another order of keys', () => {
    expect(compare({ a: 1, b: [1, 2] }, { b: [1] })).toEqual([
      { at: 'a', theirs: 1, ours: ABSENT },
      { at: 'b[1]', theirs: 2, ours: ABSENT },
    ]);
    expect(compare({}, { a: null })).toEqual([{ at: 'a', theirs: ABSENT, ours: null }]);
    expect(compare({ x: { a: 1, b: 2 } }, { x: { b: 2, a: 1 } })).toEqual([
      { at: 'x (key order)', theirs: 'a, b', ours: 'b, a' },
    ]);
  });

  it('lets a listed difference pass, and only as it is listed', () => {
    const listed = [{ clauses: [1], row: 'what', reason: 'why', cases: ['c'], at: /^a$/, ours: is(2) }];
    expect(judge('c', { a: 1 }, { a: 2 }, listed)).toEqual({ parts: [], gone: [] });
    expect(judge('d', { a: 1 }, { a: 2 }, listed).parts).toHaveLength(1);
    expect(judge('c', { a: 1 }, { a: 3 }, listed)).toEqual({
      parts: [{ at: 'a', theirs: 1, ours: 3 }],
      gone: ['why'],
    });
    expect(judge('c', { a: 1 }, { a: 1 }, listed)).toEqual({ parts: [], gone: ['why'] });
  });

  it('wants every place of a difference that names them all, with both values', () => {
    const meant = compare({ a: 1, b: 1 }, { a: 2, b: 3 });
    const listed = [{ clauses: [1], row: 'what', reason: 'why', cases: ['c'], parts: meant }];
    expect(judge('c', { a: 1, b: 1 }, { a: 2, b: 3 }, listed)).toEqual({ parts: [], gone: [] });
    expect(judge('c', { a: 1, b: 1 }, { a: 2, b: 1 }, listed)).toEqual({ parts: [], gone: ['why'] });
    expect(judge('c', { a: 1, b: 0 }, { a: 2, b: 3 }, listed)).toEqual({
      parts: [{ at: 'b', theirs: 0, ours: 3 }],
      gone: ['why'],
    });
  });

  it('has a reason and a case for each difference', () => {
    for (const { reason, cases, clauses } of differences) {
      expect(reason).toMatch(/\.$/);
      expect(cases.length * clauses.length).toBeGreaterThan(0);
    }
  });
});
