/**
 * Brings a schema to JSON Schema 2020-12 as OpenAPI 3.1 uses it, from the dialects of 2.0 and 3.0. Documents mix the
 * dialects whatever version they declare, so this is done to all of them; what is already so is left.
 */
import { isMembers, type Members } from './grammar.js';

/** Rewrites one schema object, not those within it. `moved` is told what its keywords have been moved into. */
export function upgradeSchema(schema: Members, isV2: boolean, moved: (into: Members) => void): void {
  if (isV2) upgradeV2(schema);
  bounds(schema, 'minimum', 'exclusiveMinimum');
  bounds(schema, 'maximum', 'exclusiveMaximum');
  example(schema);
  tuple(schema);
  for (const choice of ['anyOf', 'oneOf']) nullMembers(schema[choice]);
  nullInAll(schema);
  if (schema['nullable'] === true || schema['x-nullable'] === true) nullable(schema, moved);
  delete schema['nullable'];
}

function upgradeV2(schema: Members): void {
  if (schema['type'] === 'file') {
    schema['type'] = 'string';
    schema['format'] = 'binary';
  }
  if (typeof schema['discriminator'] === 'string')
    schema['discriminator'] = { propertyName: schema['discriminator'] };
}

/** `exclusiveMinimum: true` beside `minimum: 0` is `exclusiveMinimum: 0`. */
function bounds(schema: Members, inclusive: string, exclusive: string): void {
  if (typeof schema[exclusive] !== 'boolean') return;
  if (schema[exclusive] && typeof schema[inclusive] === 'number') {
    schema[exclusive] = schema[inclusive];
    delete schema[inclusive];
  } else delete schema[exclusive];
}

function example(schema: Members): void {
  if (!Object.hasOwn(schema, 'example')) return;
  if (!Array.isArray(schema['examples'])) schema['examples'] = [schema['example']];
  delete schema['example'];
}

/** A list under `items` is `prefixItems`, and `additionalItems` then the `items`. */
function tuple(schema: Members): void {
  if (!Array.isArray(schema['items'])) return;
  if (!Object.hasOwn(schema, 'prefixItems')) schema['prefixItems'] = schema['items'];
  if (Object.hasOwn(schema, 'additionalItems')) schema['items'] = schema['additionalItems'];
  else delete schema['items'];
  delete schema['additionalItems'];
}

/** Keywords that describe a schema and stay on the outside when it becomes a choice. */
const annotations = new Set([
  'title',
  'description',
  'deprecated',
  'readOnly',
  'writeOnly',
  'default',
  'examples',
  'externalDocs',
  'xml',
]);

function nullable(schema: Members, moved: (into: Members) => void): void {
  delete schema['x-nullable'];
  const { type } = schema;
  if (typeof type === 'string' && type !== 'null') schema['type'] = [type, 'null'];
  else if (Array.isArray(type) && !type.includes('null')) schema['type'] = [...(type as unknown[]), 'null'];
  if (Array.isArray(schema['enum']) && !schema['enum'].includes(null))
    schema['enum'] = [...(schema['enum'] as unknown[]), null];
  const choice = ['anyOf', 'oneOf'].find((key) => Array.isArray(schema[key]));
  if (choice !== undefined) {
    const members = schema[choice] as unknown[];
    if (!members.some(acceptsNull)) schema[choice] = [...members, { type: 'null' }];
  } else if (
    typeof schema['$ref'] === 'string' ||
    Array.isArray(schema['allOf']) ||
    Object.hasOwn(schema, 'const')
  )
    chooseNull(schema, moved);
}

/** `{ nullable: true }` among alternatives means `null`, though strictly it would be anything. */
function nullMembers(members: unknown): void {
  if (!Array.isArray(members) || members.length < 2) return;
  for (const member of members) if (isMembers(member) && isBareNullable(member)) member['type'] = 'null';
}

/** `{ nullable: true }` beside a schema in an `allOf` means that the whole may be `null`, though strictly it would say nothing. */
function nullInAll(schema: Members): void {
  const { allOf } = schema;
  if (!Array.isArray(allOf)) return;
  const others = (allOf as unknown[]).filter((member) => !isMembers(member) || !isBareNullable(member));
  if (others.length === 0 || others.length === allOf.length) return;
  schema['allOf'] = others;
  schema['nullable'] = true;
}

function isBareNullable(member: Members): boolean {
  return (
    member['nullable'] === true &&
    Object.keys(member).every((key) => key === 'nullable' || key.startsWith('x-') || annotations.has(key))
  );
}

function acceptsNull(member: unknown): boolean {
  if (!isMembers(member)) return false;
  const { type } = member;
  return type === 'null' || (Array.isArray(type) && type.includes('null')) || member['nullable'] === true;
}

/** `anyOf` the schema, as it is without its annotations, and `null`. */
function chooseNull(schema: Members, moved: (into: Members) => void): void {
  const inner: Members = {};
  for (const key of Object.keys(schema)) {
    if (key === 'nullable' || annotations.has(key) || key.startsWith('x-')) continue;
    inner[key] = schema[key];
    delete schema[key];
  }
  if (Array.isArray(inner['type'])) {
    const types = (inner['type'] as unknown[]).filter((type) => type !== 'null');
    inner['type'] = types.length === 1 ? types[0] : types;
  }
  moved(inner);
  schema['anyOf'] = [inner, { type: 'null' }];
}
