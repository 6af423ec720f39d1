/** Types of schemas that get no name: parts of a page, headers, error bodies, arguments of the client. */
import type { Property, Type } from '../../ir/types.js';
import { child, type Ref } from '../../lib/pointer.js';
import { isNode, list, member, text, type Node, type Reader } from './reader.js';

/** Deeper than this a schema is `unknown`: what is written out in place has to end somewhere. */
const deepest = 6;

/**
 * A schema written out in place, without any model: simple types, enums, lists, maps, objects and unions; what else there
 * is is `unknown`. `at` is where the schema would be said to be.
 */
export function plainType(schema: unknown, at: Ref, reader?: Reader, depth = 0): Type {
  if (!isNode(schema) || depth > deepest) return { kind: 'unknown' };
  const target = text(schema, '$ref');
  if (target !== undefined) {
    const found = reader?.find(at) ?? undefined;
    return found && !text(found.node, '$ref')
      ? plainType(found.node, found.at, reader, depth + 1)
      : { kind: 'unknown' };
  }
  const nullable = schema['nullable'] === true;
  const type = bare(schema, at, reader, depth);
  return nullable ? union([type, { kind: 'null' }]) : type;
}

function bare(schema: Node, at: Ref, reader: Reader | undefined, depth: number): Type {
  if (isLiteral(schema['const'])) return { kind: 'literal', value: schema['const'] };
  const values = list(schema, 'enum');
  if (values.length > 0) {
    const literal = values.filter(isLiteral);
    const known: Type = literal.length > 0 ? { kind: 'enum', values: literal } : { kind: 'unknown' };
    return values.includes(null) ? union([known, { kind: 'null' }]) : known;
  }
  for (const key of ['oneOf', 'anyOf']) {
    const members = list(schema, key);
    if (members.length > 0)
      return union(members.map((one, index) => plainType(one, child(at, key, index), reader, depth + 1)));
  }
  const parts = list(schema, 'allOf');
  if (parts.length > 0) return together(schema, parts, at, reader, depth);
  const type = schema['type'];
  if (Array.isArray(type))
    return union((type as unknown[]).map((one) => single(schema, one, at, reader, depth)));
  return single(schema, type ?? (member(schema, 'properties') && 'object'), at, reader, depth);
}

function single(schema: Node, type: unknown, at: Ref, reader: Reader | undefined, depth: number): Type {
  const format = text(schema, 'format');
  switch (type) {
    case 'null':
      return { kind: 'null' };
    case 'boolean':
      return { kind: 'boolean' };
    case 'integer':
      return { kind: 'number', integer: true, ...(format !== undefined && { format }) };
    case 'number':
      return { kind: 'number', ...(format !== undefined && { format }) };
    case 'string':
      if (format === 'binary') return { kind: 'binary' };
      return { kind: 'string', ...(format !== undefined && { format }) };
    case 'array':
      return { kind: 'array', item: plainType(schema['items'], child(at, 'items'), reader, depth + 1) };
    case 'object':
      return object(schema, at, reader, depth);
    default:
      return { kind: 'unknown' };
  }
}

function object(schema: Node, at: Ref, reader: Reader | undefined, depth: number): Type {
  const properties = member(schema, 'properties');
  const extra = schema['additionalProperties'];
  if (!properties || Object.keys(properties).length === 0) {
    const value: Type = isNode(extra)
      ? plainType(extra, child(at, 'additionalProperties'), reader, depth + 1)
      : { kind: 'unknown' };
    return { kind: 'record', value };
  }
  const required = list(schema, 'required');
  return {
    kind: 'object',
    properties: Object.entries(properties).map(([wireName, value]): Property => {
      const place = child(at, 'properties', wireName);
      const body = isNode(value) ? text(value, 'description') : undefined;
      return {
        at: place,
        wireName,
        ...(body !== undefined && { doc: { body } }),
        type: plainType(value, place, reader, depth + 1),
        required: required.includes(wireName),
      };
    }),
  };
}

function together(
  schema: Node,
  parts: readonly unknown[],
  at: Ref,
  reader: Reader | undefined,
  depth: number,
): Type {
  const members = parts.map((part, index) => plainType(part, child(at, 'allOf', index), reader, depth + 1));
  const own = member(schema, 'properties') ? [object(schema, at, reader, depth)] : [];
  const all = [...members, ...own].filter(({ kind }) => kind !== 'unknown');
  const properties = all.flatMap((one) => (one.kind === 'object' ? one.properties : []));
  if (all.length > 1 && all.every(({ kind }) => kind === 'object'))
    return {
      kind: 'object',
      properties: [...new Map(properties.map((property) => [property.wireName, property])).values()],
    };
  const [only] = all;
  if (all.length === 1 && only) return only;
  return all.length === 0 ? { kind: 'unknown' } : { kind: 'intersection', members: all };
}

/** Members without repetition; `unknown` takes in all others. */
function union(members: readonly Type[]): Type {
  const flat = members.flatMap((one) => (one.kind === 'union' ? one.members : [one]));
  if (flat.some(({ kind }) => kind === 'unknown')) return { kind: 'unknown' };
  const distinct = [...new Map(flat.map((one) => [JSON.stringify(one), one])).values()];
  const [only] = distinct;
  return distinct.length === 1 && only ? only : { kind: 'union', members: distinct };
}

function isLiteral(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
