/** Finds where in a file's text something is. */
import { tokens } from '../lib/pointer.js';
import type { Place } from '../diagnostic.js';
import { locateInJson } from './locate-json.js';
import { locateInYaml } from './locate-yaml.js';

/** Offsets of the member's name and of its value; the name is missing for list items and for the whole. */
export interface Found {
  readonly key?: number;
  readonly value: number;
  /** Whether the value is an object or list. */
  readonly nested: boolean;
}

/** The character index that a place means, or of the nearest thing around it that is there. */
export function locate(text: string, place: Place): number {
  if ('offset' in place) return Math.min(place.offset, text.length);
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const body = text.slice(bom);
  const path = tokens(place.pointer);
  const found = /^\s*[{[]/.test(body) ? locateInJson(body, path) : locateInYaml(body, path);
  // A mapping is best shown by its name; a scalar by itself, unless it is the name that is meant.
  const offset = found.key !== undefined && (place.key || found.nested) ? found.key : found.value;
  return bom + offset;
}

/** Line and column of a character index, both counted from 1, columns in UTF-16 units. */
export function lineAndColumn(text: string, offset: number): { line: number; column: number } {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}
