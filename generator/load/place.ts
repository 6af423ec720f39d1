/** Places inside places. */
import type { Place } from '../diagnostic.js';
import { escapeToken } from '../lib/pointer.js';

/** What some steps further in from a place is; `key` where the last one's name is meant. What has no pointer is the place itself. */
export function within(place: Place, steps: readonly (string | number)[], key?: true): Place {
  if (!('pointer' in place)) return place;
  const pointer = [place.pointer, ...steps.map(escapeToken)].join('/');
  return { file: place.file, pointer, ...(key && { key }) };
}
