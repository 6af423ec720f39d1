/** How a run ends other than well. */
import { closest, distance } from 'fastest-levenshtein';

/** What was typed is wrong: exit code 2. */
export class UsageError extends Error {
  /** What to try. */
  readonly hint: string | undefined;

  constructor(message: string, hint?: string) {
    super(message);
    this.hint = hint;
  }
}

/** What the process ends with. */
export const exitCodes = { done: 0, refused: 1, usage: 2, interrupted: 130 } as const;

/** The nearest of some names, where one is near enough to be what was meant. */
export function nearest(name: string, names: readonly string[]): string | undefined {
  if (names.length === 0) return undefined;
  const found = names.find((each) => name.length > 2 && each.startsWith(name)) ?? closest(name, names);
  return found.startsWith(name) || distance(name, found) <= Math.max(2, name.length / 3) ? found : undefined;
}
