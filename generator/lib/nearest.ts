/** What somebody may have meant. */
import { closest, distance } from 'fastest-levenshtein';

/** The known name most like a wrong one, for a suggestion; empty where none is near: a third of it may differ, or three letters, if that is no more than two thirds. */
export function nearest(wrong: string, known: readonly string[]): string {
  const best = known.length === 0 ? '' : closest(wrong, [...known]);
  const differing = distance(wrong, best);
  return differing <= Math.min(Math.max(3, wrong.length / 3), (wrong.length * 2) / 3) ? best : '';
}
