/** Example values of lists, as long as they have to be, and with different items where they must differ. */
import type { Sample } from './example.js';
import { allowsNumber } from './limits.js';
import { resolve, type Models } from './models.js';
import { propertiesOf } from './properties.js';
import { otherTexts } from './scalar-sample.js';
import type { Type } from './types.js';

/** No example has a longer list, whatever the document asks for. */
const MAX_ITEMS = 100;

/**
 * A list with one item, or with as many as there have to be. `first` is an example of an item, `undefined` where there is none; then
 * the list is empty, and `undefined` where it may not be. `whole` gives an example in which more is shown.
 */
export function listOf(
  { item, limits = {} }: Type & { kind: 'array' },
  first: Sample | undefined,
  whole: () => Sample | undefined,
  models: Models,
): Sample | undefined {
  const { minItems = 0, maxItems = Infinity, uniqueItems } = limits;
  if (first === undefined) return minItems > 0 ? undefined : [];
  const count = Math.min(Math.max(1, minItems), maxItems, MAX_ITEMS);
  if (!uniqueItems) return new Array<Sample>(count).fill(first);
  const items = new Map<string, Sample>([[JSON.stringify(first), first]]);
  const add = (value: Sample) => items.set(JSON.stringify(value), value);
  if (count > 1) for (const value of others(first, item, models)) if (add(value).size >= count) break;
  const more = items.size < count ? whole() : undefined;
  if (more !== undefined) {
    add(more);
    for (const value of others(more, item, models)) if (add(value).size >= count) break;
  }
  return [...items.values()].slice(0, count);
}

/** Values of a type that differ from `first`, as far as simple ones are found. */
function* others(first: Sample, type: Type, models: Models): Generator<Sample> {
  const plain = resolve(type, models);
  if (plain.kind === 'enum') yield* plain.values.filter((value) => value !== first);
  else if (plain.kind === 'boolean') yield !first;
  else if (plain.kind === 'string' && typeof first === 'string') yield* otherTexts(first, plain.limits);
  else if (plain.kind === 'number' && typeof first === 'number') {
    const step = plain.limits?.multipleOf ?? 1;
    for (let n = 1; n < MAX_ITEMS; n += 1)
      for (const value of [first + n * step, first - n * step])
        if (allowsNumber(value, plain.limits)) yield value;
  } else if (plain.kind === 'union') {
    for (const member of plain.members)
      if (resolve(member, models).kind !== 'null') {
        yield* others(first, member, models);
        return;
      }
  } else if (plain.kind === 'object' || plain.kind === 'intersection') {
    yield* withOtherMember(first, type, models);
  }
}

/** The same object with other values of the first of its properties that can have them. */
function* withOtherMember(first: Sample, type: Type, models: Models): Generator<Sample> {
  if (typeof first !== 'object' || first === null || Array.isArray(first)) return;
  const members = first as { readonly [key: string]: Sample };
  for (const { wireName, key = wireName, type: own } of propertiesOf(type, models)) {
    if (!Object.hasOwn(members, key) || members[key] === undefined) continue;
    let found = false;
    for (const value of others(members[key], own, models)) {
      found = true;
      yield { ...members, [key]: value };
    }
    if (found) return;
  }
}
