import { compare, type Part } from './compare.js';

/**
 * A difference that is kept on purpose, either as a place where our value is another (`at`, `ours`) or, where a whole
 * run goes another way, as a case of the grid in which the official client does what ours does here (`as`).
 */
export type Difference = {
  /** Clauses of the behaviour list that it is about. */
  readonly clauses: readonly number[];
  /** What it is about: the first cell of a row of the README's table of differences. */
  readonly row: string;
  /** Why it is kept. */
  readonly reason: string;
  /** Names of the cases that show it; each must. */
  readonly cases: readonly string[];
} & (
  | {
      readonly at: RegExp;
      /** Whether what we do there is what is meant. */
      readonly ours: (ours: unknown, theirs: unknown) => boolean;
    }
  | { readonly as: string }
);

/** The differences of one case that are not meant, and the meant ones that are no longer there. */
export function judge(
  name: string,
  theirs: unknown,
  ours: unknown,
  differences: readonly Difference[],
): { parts: Part[]; gone: string[] } {
  const used = new Set<Difference>();
  const listed = differences.filter((difference) => difference.cases.includes(name));
  const parts = compare(theirs, ours).filter((part) => {
    const reasons = listed.filter(
      (difference) =>
        'at' in difference && difference.at.test(part.at) && difference.ours(part.ours, part.theirs),
    );
    for (const reason of reasons) used.add(reason);
    return reasons.length === 0;
  });
  const gone = listed.filter((difference) => 'at' in difference && !used.has(difference));
  return { parts, gone: gone.map((difference) => difference.reason) };
}

/** Our value is this one. */
export function is(value: unknown): (ours: unknown) => boolean {
  return (ours) => compare(value, ours).length === 0;
}
