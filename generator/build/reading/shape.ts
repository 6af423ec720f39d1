/** What a schema looks like from outside: its kind and its properties, behind references and `allOf`. */
import { child, type Ref } from '../../lib/pointer.js';
import { isXml } from './media.js';
import { list, member, text, type Reader } from './reader.js';

/**
 * What is seen of a schema at a glance, through references and compositions: enough to find lists in it, not to
 * make a type of it.
 */
export interface Shape {
  /** JSON types that the schema allows, `null` left out; empty where it does not say. */
  readonly types: readonly string[];
  /** Where each property's schema is; those of every `allOf` part among them. */
  readonly properties: ReadonlyMap<string, Ref>;
  readonly required: ReadonlySet<string>;
  /** Where the schema of a list's items is. */
  readonly items?: Ref;
  readonly format?: string;
  /** Whether it is one of several schemas. */
  readonly union: boolean;
}

/** Shapes found before, by document. */
const known = new WeakMap<Reader, Map<Ref, Shape>>();

/** The shape of the schema at a place. A union of one schema and `null` is that schema. */
export function shapeAt(at: Ref, reader: Reader): Shape {
  let shapes = known.get(reader);
  if (!shapes) known.set(reader, (shapes = new Map<Ref, Shape>()));
  let shape = shapes.get(at);
  if (!shape) shapes.set(at, (shape = findShape(at, reader, [])));
  return shape;
}

function findShape(at: Ref, reader: Reader, path: readonly Ref[]): Shape {
  const nothing: Shape = { types: [], properties: new Map(), required: new Set(), union: false };
  const found = reader.find(at);
  if (!found || path.includes(found.at) || path.length > 12) return nothing;
  const { node, at: place } = found;
  const inner = [...path, place];
  const type = node['type'];
  const types = new Set((Array.isArray(type) ? (type as unknown[]) : [type]).filter(isNamedType));
  if (node['const'] !== undefined) types.add(typeof node['const']);
  const properties = new Map<string, Ref>();
  const required = new Set(list(node, 'required').filter((name) => typeof name === 'string'));
  let items = node['items'] === undefined ? undefined : child(place, 'items');
  let format = text(node, 'format');
  let union = false;
  list(node, 'allOf').forEach((_, index) => {
    const part = findShape(child(place, 'allOf', index), reader, inner);
    for (const one of part.types) types.add(one);
    for (const [name, where] of part.properties) properties.set(name, where);
    for (const name of part.required) required.add(name);
    items ??= part.items;
    format ??= part.format;
    union ||= part.union;
  });
  for (const key of ['oneOf', 'anyOf']) {
    const members = list(node, key).map((_, index) => findShape(child(place, key, index), reader, inner));
    const [only, ...others] = members.filter((one) => !(one.types.length === 0 && isNull(one)));
    if (!only) continue;
    for (const one of [only, ...others].flatMap((each) => each.types)) types.add(one);
    if (others.length > 0) {
      union = true;
      continue;
    }
    for (const [name, where] of only.properties) properties.set(name, where);
    for (const name of only.required) required.add(name);
    items ??= only.items;
    format ??= only.format;
    union ||= only.union;
  }
  for (const name of Object.keys(member(node, 'properties') ?? {}))
    properties.set(name, child(place, 'properties', name));
  if (types.size === 0 && properties.size > 0) types.add('object');
  if (types.size === 0 && items !== undefined) types.add('array');
  return {
    types: [...types],
    properties,
    required,
    ...(items !== undefined && { items }),
    ...(format !== undefined && { format }),
    union,
  };
}

function isNamedType(type: unknown): type is string {
  return typeof type === 'string' && type !== 'null';
}

function isNull(shape: Shape): boolean {
  return (
    shape.properties.size === 0 && shape.items === undefined && shape.format === undefined && !shape.union
  );
}

/** Whether the schema is of one JSON type, `null` aside. */
export function isOnly(shape: Shape, ...types: readonly string[]): boolean {
  return shape.types.length > 0 && shape.types.every((type) => types.includes(type));
}

/** Whether a schema is of the text itself that a media type is written in, and not of the data that this text stands for. */
export function isOfText(at: Ref, mediaType: string, reader: Reader): boolean {
  const shape = shapeAt(at, reader);
  return isXml(mediaType) ? isOnly(shape, 'string') : !isOnly(shape, 'number', 'integer', 'boolean');
}
