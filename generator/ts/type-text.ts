/** A {@link Type} as TypeScript, on one line. */
import type { ModelId, ObjectType, Property, Type } from '../ir/types.js';
import { literal, propertyName } from './text.js';

/** How names are written in the place where the type stands. */
export interface TypeNames {
  readonly model: (id: ModelId) => string;
  /** Of a type that is there without an import: `Array`, `Response`. */
  readonly global: (name: 'Array' | 'Response') => string;
  /** What a file to be uploaded may be given as. */
  readonly upload: () => string;
}

/** How tightly a type's text binds: what needs parentheses inside what. */
type Level = 'alone' | 'union' | 'intersection';

/** The text of `type`. `within` says what it becomes part of, and so whether it needs parentheses. */
export function typeText(type: Type, names: TypeNames, within: Level = 'alone'): string {
  switch (type.kind) {
    case 'unknown':
    case 'never':
    case 'null':
    case 'boolean':
    case 'number':
    case 'string':
      return type.kind;
    case 'binary':
      return names.upload();
    case 'literal':
      return literal(type.value);
    case 'enum':
      return joined(enumMembers(type), '|', within);
    case 'array':
      return `${names.global('Array')}<${typeText(type.item, names)}>`;
    case 'tuple':
      return tupleText(type, names);
    case 'record':
      return `{ [key: string]: ${typeText(type.value, names)} }`;
    case 'object':
      return objectText(type, names, within);
    case 'union':
      return joined(
        distinct(
          type.members.map((member) => typeText(member, names, type.members.length > 1 ? 'union' : within)),
        ),
        '|',
        within,
      );
    case 'intersection':
      return joined(
        distinct(type.members.map((member) => typeText(member, names, 'intersection'))),
        '&',
        within,
      );
    case 'ref':
      return names.model(type.model);
    default:
      return type satisfies never;
  }
}

function enumMembers(type: Extract<Type, { kind: 'enum' }>): string[] {
  const kinds = [...new Set(type.values.map((value) => typeof value))];
  const others = type.open ? (kinds.length > 0 ? kinds : ['string']).map((kind) => `(${kind} & {})`) : [];
  return [...others, ...distinct(type.values.map(literal))];
}

function tupleText({ items, rest }: Extract<Type, { kind: 'tuple' }>, names: TypeNames): string {
  const members = items.map((item) => typeText(item, names));
  if (rest) members.push(`...${names.global('Array')}<${typeText(rest, names)}>`);
  return `[${members.join(', ')}]`;
}

function objectText(type: ObjectType, names: TypeNames, within: Level): string {
  const members = type.properties.map((property) => propertyText(property, names));
  if (type.extra) members.push(`[key: string]: ${extraText(type, type.extra, names)}`);
  const own = members.length > 0 ? `{ ${members.join('; ')} }` : '{}';
  const bases = (type.bases ?? []).map(names.model);
  if (bases.length === 0) return members.length > 0 ? own : '{ [key: string]: unknown }';
  return joined(members.length > 0 ? [...bases, own] : bases, '&', within);
}

/** A property as a member of a type, without its comment. */
export function propertyText({ key, wireName, required, type }: Property, names: TypeNames): string {
  return `${propertyName(key ?? wireName)}${required ? '' : '?'}: ${typeText(type, names)}`;
}

/** The type of properties beyond the declared ones; an optional property makes `undefined` one of their values. */
export function extraText(type: ObjectType, extra: Type, names: TypeNames): string {
  const text = typeText(extra, names);
  const optional = (type.bases ?? []).length > 0 || type.properties.some(({ required }) => !required);
  return optional && text !== 'unknown' ? `${text} | undefined` : text;
}

function joined(members: readonly string[], operator: '|' | '&', within: Level): string {
  const [only] = members;
  if (only === undefined) return 'never';
  if (members.length === 1) return only;
  const text = members.join(` ${operator} `);
  const loose = operator === '|' ? within === 'intersection' : within === 'union';
  return loose ? `(${text})` : text;
}

function distinct(members: readonly string[]): string[] {
  return [...new Set(members)];
}
