/**
 * Example values: the one rule for the SDK's comments and README, its generated tests, the command line's manual and every page
 * of the reference.
 *
 * What the document gives comes first, as long as it is a value of the type: its example, then its default. Then the type
 * decides: a literal itself, the first value of an enum, `true`, `0`, `[…]` with one item. A string is the name of what it is
 * for (`"project_id"`), `"string"` where it has none. The limits that the document sets are kept: a number is the next that they allow, a
 * string is made to its pattern, a list is as long as it has to be. No clock and no chance: the same type gives the same value.
 */
import { extraMembers } from './extra-members.js';
import { fits } from './fits.js';
import { listOf } from './list-sample.js';
import { resolve, type Models } from './models.js';
import { neededOf } from './needs.js';
import { propertiesOf } from './properties.js';
import { numberOf, textOf } from './scalar-sample.js';
import type { Json, Param, Property, Type, UnionTag } from './types.js';

/** Stands in an example where the content of a file belongs. */
export const FILE = Symbol('file');

/** Stands in an example where the document allows no value that has an end. */
export const NOTHING = Symbol('nothing');

/** An example value: JSON, but for files, and for what cannot be. */
export type Sample =
  | null
  | boolean
  | number
  | string
  | typeof FILE
  | typeof NOTHING
  | readonly Sample[]
  | { readonly [key: string]: Sample };

/** Whether an example is a file, or has one in it. */
export function hasFile(value: Sample): boolean {
  if (typeof value !== 'object' || value === null) return value === FILE;
  return Object.values(value).some((part: Sample) => hasFile(part));
}

/** Whether an example, or a part of it, is what stands where no value is allowed. */
export function lacksValue(value: Sample): boolean {
  if (typeof value !== 'object' || value === null) return value === NOTHING;
  return Object.values(value).some((part: Sample) => lacksValue(part));
}

/** What an example value is wanted for: a type, and what the document gives for its values. */
export interface SampleSubject {
  readonly type: Type;
  /** Wire name of what has the value. */
  readonly name?: string;
  readonly example?: Json;
  readonly default?: Json;
}

/** How much an example shows: what is required and no more, or optional properties too. */
export type Extent = 'required' | 'all';

/** Optional properties are left out below this depth, and once this many values are shown. */
const MAX_DEPTH = 6;
const MAX_VALUES = 120;

/**
 * An example value of a type; {@link NOTHING} where the type has none (`never`) or none that ends (a property that requires its own
 * type). Properties of params objects stand under the keys of the SDK, all others under their wire names.
 */
export function sampleOf(subject: SampleSubject, models: Models, extent: Extent): Sample {
  const search: Search = { models, extent, path: [], left: { values: MAX_VALUES } };
  const value = sample(subject, search);
  return value === undefined ? NOTHING : value;
}

/**
 * An example value of a parameter in its place. In an address, a header or a form nothing is written of what is empty: there an object
 * without required members has its first one, and what may be anything is a text in a path, which would miss it.
 */
export function sampleIn(
  place: Param['in'] | 'body' | 'form',
  subject: SampleSubject,
  models: Models,
  extent: Extent,
): Sample {
  const value = sampleOf(subject, models, extent);
  if (place === 'body' || !isEmptyObject(value)) return value;
  if (place === 'path' && resolve(subject.type, models).kind === 'unknown')
    return textOf(undefined, subject.name);
  const whole = sampleOf(subject, models, 'all');
  return isMembers(whole) ? fromEntries(Object.entries(whole).slice(0, 1)) : value;
}

/** Whether an example is an object without properties. */
export function isEmptyObject(value: Sample): boolean {
  return isMembers(value) && Object.keys(value).length === 0;
}

function isMembers(value: Sample): value is { readonly [key: string]: Sample } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The example as JSON, with a path where a file belongs, and `null` where nothing is allowed. */
export function toJson(value: Sample): Json {
  if (value === FILE) return 'path/to/file';
  if (value === NOTHING) return null;
  if (Array.isArray(value)) return value.map((item: Sample) => toJson(item));
  if (typeof value === 'object' && value !== null)
    return fromEntries(Object.entries(value).map(([key, item]) => [key, toJson(item)]));
  return value;
}

interface Search {
  readonly models: Models;
  readonly extent: Extent;
  /** The types that are being filled, outermost first. */
  readonly path: readonly Type[];
  readonly left: { values: number };
}

/** `undefined` where no value, or only one without end, would do. */
function sample(subject: SampleSubject, search: Search): Sample | undefined {
  search.left.values -= 1;
  const given = [subject.example, subject.default].find(
    (value) => value !== undefined && value !== null && fits(value, subject.type, search.models),
  );
  if (given !== undefined) return given;
  const type = resolve(subject.type, search.models);
  if (search.path.includes(type)) return undefined;
  const named = { ...(subject.name !== undefined && { name: subject.name }) };
  switch (type.kind) {
    case 'literal':
      return type.value;
    case 'enum':
      return type.values[0] ?? (type.open ? textOf(undefined, subject.name) : undefined);
    case 'boolean':
      return true;
    case 'number':
      return numberOf(type.integer === true, type.limits);
    case 'string':
      return textOf(type.format, subject.name, type.limits);
    case 'binary':
      return FILE;
    case 'null':
      return null;
    case 'never':
      return undefined;
    case 'unknown':
      return {};
    case 'array': {
      const item = (extent: Extent) => sample({ type: type.item }, { ...within(type, search), extent });
      return listOf(type, item(search.extent), () => item('all'), search.models);
    }
    case 'tuple': {
      const items = type.items.map((item) => sample({ type: item }, within(type, search)));
      return items.every((item) => item !== undefined) ? items : undefined;
    }
    case 'record': {
      const value = sample({ type: type.value, name: 'value' }, within(type, search));
      return value === undefined ? {} : fromEntries(extraMembers(value, type.limits, 1));
    }
    case 'union': {
      const members = type.members.filter((member) => resolve(member, search.models).kind !== 'null');
      for (const member of members) {
        const value = sample({ type: member, ...named }, within(type, search));
        if (value !== undefined) return tagged(value, member, type.tag, search.models);
      }
      return members.length < type.members.length ? null : undefined;
    }
    case 'object':
      return objectOf(type, search);
    case 'intersection':
      return propertiesOf(type, search.models).length > 0
        ? allOf(type, search)
        : sharedBy(type, named, within(type, search));
    default:
      return type satisfies never;
  }
}

/** The properties of all members: of a choice among them those of the alternative that is shown, which belong together. */
function allOf(type: Type & { kind: 'intersection' }, search: Search): Sample | undefined {
  const isChoice = (member: Type) => resolve(member, search.models).kind === 'union';
  const choices = type.members.filter(isChoice);
  if (choices.length === 0) return objectOf(type, search);
  const others = type.members.filter((member) => !isChoice(member));
  const parts = [
    objectOf({ kind: 'intersection', members: others }, search),
    ...choices.map((member) => sample({ type: member }, within(type, search))),
  ];
  const whole: { [key: string]: Sample } = {};
  for (const part of parts) {
    if (typeof part !== 'object' || part === null || Array.isArray(part)) return undefined;
    for (const [key, value] of Object.entries(part)) Object.defineProperty(whole, key, { value, ...plainly });
  }
  return whole;
}

/** As an assignment makes a property, `__proto__` too. */
const plainly = { enumerable: true, configurable: true, writable: true } as const;

/** What all members of an intersection allow, if what is tried first of each is among it. */
function sharedBy(
  type: Type & { kind: 'intersection' },
  named: Pick<SampleSubject, 'name'>,
  search: Search,
): Sample | undefined {
  const candidates = type.members.flatMap((member): Sample[] => {
    const plain = resolve(member, search.models);
    if (plain.kind === 'enum') return [...plain.values];
    const value = sample({ type: member, ...named }, search);
    return value === undefined ? [] : [value];
  });
  if (candidates.length > 0 && candidates.every((value) => value === FILE)) return FILE;
  return candidates.find((value) => isJson(value) && fits(value, type, search.models));
}

function isJson(value: Sample): value is Json {
  if (typeof value !== 'object' || value === null) return value !== FILE && value !== NOTHING;
  return Object.values(value).every((part: Sample) => isJson(part));
}

/** A member of a union with the value of the tag that tells it apart, where its own type has that and leaves it open. */
function tagged(value: Sample, member: Type, tag: UnionTag | undefined, models: Models): Sample {
  if (!tag || member.kind !== 'ref' || typeof value !== 'object' || value === null || Array.isArray(value))
    return value;
  const names = Object.entries(tag.mapping).flatMap(([name, model]) =>
    model === member.model ? [name] : [],
  );
  const properties = value as { readonly [key: string]: Sample };
  const own = Object.hasOwn(properties, tag.property) ? properties[tag.property] : undefined;
  const [name] = names;
  const isNamed = typeof own !== 'object' && names.includes(String(own));
  const property = propertiesOf(member, models).find(({ wireName }) => wireName === tag.property);
  if (name === undefined || isNamed || !property) return value;
  // A mapping names values by their text: of numbers and booleans too.
  const named = [name, Number(name), name === 'true'].find(
    (one) => String(one) === name && fits(one, property.type, models),
  );
  return named === undefined ? value : { ...properties, [tag.property]: named };
}

/** Inside a type: to come upon it again is to go round in a circle. */
function within(type: Type, search: Search): Search {
  return { ...search, path: [...search.path, type] };
}

function objectOf(type: Type, search: Search): Sample | undefined {
  const inner = within(type, search);
  const needed = neededOf(type, search.models);
  const result: [string, Sample][] = [];
  for (const property of propertiesOf(type, search.models)) {
    if (!property.required && !needed.has(property.wireName) && !isShown(property, inner)) continue;
    const value = sample({ ...property, name: property.wireName }, inner);
    if (value !== undefined) result.push([property.key ?? property.wireName, value]);
    else if (property.required) return undefined;
  }
  return fromEntries([...result, ...furtherMembers(type, result, inner)]);
}

/** What an object needs beyond the properties that are shown, to have as many as it must. */
function furtherMembers(
  type: Type,
  shown: readonly (readonly [string, Sample])[],
  search: Search,
): readonly (readonly [string, Sample])[] {
  const plain = resolve(type, search.models);
  const { minProperties = 0, names } = (plain.kind === 'object' && plain.limits) || {};
  if (plain.kind !== 'object' || shown.length >= minProperties) return [];
  const known = new Set(shown.map(([key]) => key));
  const others = propertiesOf(type, search.models).flatMap((property): [string, Sample][] => {
    const key = property.key ?? property.wireName;
    const value = known.has(key) ? undefined : sample({ ...property, name: property.wireName }, search);
    return value === undefined ? [] : [[key, value]];
  });
  const missing = minProperties - shown.length;
  const extra = plain.extra && sample({ type: plain.extra, name: 'value' }, search);
  const extras = extra === undefined ? [] : extraMembers(extra, names && { names }, missing - others.length);
  return [...others.slice(0, missing), ...extras];
}

function isShown(property: Property, search: Search): boolean {
  return (
    search.extent === 'all' &&
    search.path.length <= MAX_DEPTH &&
    search.left.values > 0 &&
    property.access !== 'write' &&
    property.doc?.deprecated === undefined
  );
}

/** Like `Object.fromEntries`, which would lose a property called `__proto__` when spread or assigned. */
function fromEntries<T>(entries: readonly (readonly [string, T])[]): { readonly [key: string]: T } {
  return Object.fromEntries(entries);
}
