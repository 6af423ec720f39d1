/** Example values of properties that have no names of their own. */
import type { Sample } from './example.js';
import type { ObjectLimits } from './limits.js';
import { otherTexts, textOf } from './scalar-sample.js';

/** No example has more of them, whatever the document asks for. */
const MAX_MEMBERS = 100;

/** Properties beyond the declared ones, `least` of them or as many as there must be. */
export function extraMembers(
  value: Sample,
  { minProperties = 0, maxProperties = Infinity, names }: ObjectLimits = {},
  least: number,
): readonly (readonly [string, Sample])[] {
  const first = textOf(undefined, 'key', names);
  const count = Math.min(Math.max(least, minProperties), maxProperties, MAX_MEMBERS);
  if (count <= 0) return [];
  const keys = [first];
  for (const other of otherTexts(first, names)) if (keys.push(other) > count) break;
  return keys.slice(0, count).map((key) => [key, value]);
}
