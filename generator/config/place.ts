/** Places in a configuration file. */
import type { Place } from '../diagnostic.js';
import { escapeToken } from '../lib/pointer.js';

/** Says where a value of the file is, by the keys that lead to it. */
export type At = (...keys: readonly (string | number)[]) => Place;

/** The places of a file. */
export function placesIn(file: string): At {
  return (...keys) => ({ file, pointer: keys.map((key) => `/${escapeToken(key)}`).join('') });
}
