/** What is no schema, or a keyword that is not of the kind that JSON Schema gives it, so that nothing can be made of it. */
import { inWords, oneOf } from '../../lib/in-words.js';
import { nearest } from '../../lib/nearest.js';
import { child, type Ref } from '../../lib/pointer.js';
import { isSchema, type Node } from './reader.js';

/** Something that is not what it must be. */
export interface Malformed {
  readonly at: Ref;
  /** What it must be and what it is, in words. */
  readonly problem: string;
}

/** @see https://json-schema.org/draft/2020-12/json-schema-validation#section-6.1.1 */
const types = ['string', 'number', 'integer', 'boolean', 'object', 'array', 'null'];

const isList = (value: unknown): boolean => Array.isArray(value);
const isAny = (value: unknown): boolean => isSchema(value) || typeof value === 'boolean';

/** The keywords that types are made from, with what they must be. An empty value of YAML is as good as none. */
const keywords: { readonly [keyword: string]: readonly [fits: (value: unknown) => boolean, kind: string] } = {
  properties: [isSchema, 'a mapping of names to schemas'],
  patternProperties: [isSchema, 'a mapping of patterns to schemas'],
  additionalProperties: [isAny, 'a schema, true or false'],
  items: [(value) => isAny(value) || isList(value), 'a schema'],
  prefixItems: [isList, 'a list of schemas'],
  allOf: [isList, 'a list of schemas'],
  anyOf: [isList, 'a list of schemas'],
  oneOf: [isList, 'a list of schemas'],
  enum: [isList, 'a list of values'],
};

/** What is malformed about a schema itself, not about those within it. */
export function malformedIn({ at, value }: Node): Malformed[] {
  if (value === undefined || typeof value === 'boolean') return [];
  if (!isSchema(value)) return [{ at, problem: `this must be a schema, and is ${inWords(value)}` }];
  const found = Object.keys(value).flatMap((keyword): Malformed[] => {
    const [fits, kind] = (Object.hasOwn(keywords, keyword) && keywords[keyword]) || [];
    const held = value[keyword];
    if (!fits || held === null || fits(held)) return [];
    return [{ at: child(at, keyword), problem: `\`${keyword}\` must be ${kind}, and is ${inWords(held)}` }];
  });
  return 'type' in value ? [...found, ...malformedType(child(at, 'type'), value.type)] : found;
}

function malformedType(at: Ref, type: unknown): Malformed[] {
  const wrong = (Array.isArray(type) ? (type as unknown[]) : [type]).filter(
    (name) => typeof name !== 'string' || !types.includes(name),
  );
  return wrong.map((name) => {
    const near = name === null ? 'null' : typeof name === 'string' ? nearest(name, types) : '';
    const meant = near === '' ? '' : `; did you mean "${near}"?`;
    return { at, problem: `\`type\` must be ${oneOf(types)}, and is ${inWords(name)}${meant}` };
  });
}
