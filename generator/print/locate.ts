/** Finds where in a file's text something is. */
import { tokens } from '../lib/pointer.js';
import type { Place } from '../diagnostic.js';
import type { Found } from './found.js';
import { locateInJson } from './locate-json.js';
import { locateInYaml } from './locate-yaml.js';

/** The character index in a text that each of some places means, or of the nearest thing around it that is there. */
export function locate(text: string, places: readonly Place[]): number[] {
  const bom = text.startsWith('\uFEFF') ? 1 : 0;
  const body = text.slice(bom);
  const pointed = places.filter((place) => 'pointer' in place);
  const paths = pointed.map(({ pointer }) => tokens(pointer));
  const found = /^\s*[{[]/.test(body) ? locateInJson(body, paths) : locateInYaml(body, paths);
  const offsets = new Map(pointed.map((place, i) => [place, bom + offsetOf(found[i]!, place.key)]));
  return places.map((place) =>
    'offset' in place ? Math.min(place.offset, text.length) : offsets.get(place)!,
  );
}

/** A mapping is best shown by its name; a scalar by itself, unless it is the name that is meant. */
function offsetOf({ key, value, nested }: Found, named: true | undefined): number {
  return key !== undefined && (named || nested) ? key : value;
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
