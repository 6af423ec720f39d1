import { compare, type Part } from './compare.js';

/**
 * A difference that is kept on purpose: as every place where the two part, with the values of both (`parts`); as places where our
 * value is another (`at`, `ours`); or, where a whole run goes another way, as a case of the grid in which the official client does
 * what ours does here (`as`).
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
  | { readonly parts: readonly Part[] }
  | { readonly as: string }
);

/** The differences of one case that are not meant, and the meant ones that are no longer there. */
export function judge(
  name: string,
  theirs: unknown,
  ours: unknown,
  differences: readonly Difference[],
): { parts: Part[]; gone: string[] } {
  const listed = differences.filter((difference) => difference.cases.includes(name));
  const found = compare(theirs, ours);
  const parts = found.filter((part) => !listed.some((difference) => isMeant(part, difference)));
  const gone = listed.filter((difference) => !isThere(difference, found));
  return { parts, gone: gone.map((difference) => difference.reason) };
}

function isMeant(part: Part, difference: Difference): boolean {
  if ('parts' in difference) return difference.parts.some((meant) => isSame(meant, part));
  return 'at' in difference && difference.at.test(part.at) && difference.ours(part.ours, part.theirs);
}

function isThere(difference: Difference, found: readonly Part[]): boolean {
  if ('parts' in difference)
    return difference.parts.every((meant) => found.some((part) => isSame(meant, part)));
  return 'as' in difference || found.some((part) => isMeant(part, difference));
}

function isSame(one: Part, other: Part): boolean {
  return compare(one, other).length === 0;
}

/** Our value is this one. */
export function is(value: unknown): (ours: unknown) => boolean {
  return (ours) => compare(value, ours).length === 0;
}
