/** Sample values: what the document gives as an example, else something that says what belongs there. */
import type { Json, ModelId, Property, Type } from '../../ir/types.js';
import { literal, propertyName, quote } from '../../ts/text.js';

/** What samples need to know beyond the type. */
export interface SampleContext {
  readonly typeOf: (id: ModelId) => Type;
}

/** An expression for a value of `type`; `name` is what it is called. */
export function sampleText(
  type: Type,
  name: string,
  context: SampleContext,
  above: ReadonlySet<ModelId> = new Set(),
): string {
  const inner = (of: Type) => sampleText(of, name, context, above);
  switch (type.kind) {
    case 'unknown':
    case 'never':
      return '{}';
    case 'null':
      return 'null';
    case 'boolean':
      return 'true';
    case 'number':
      return '0';
    case 'string':
      return quote(formats[type.format ?? ''] ?? name);
    case 'binary':
      return `new File(['…'], ${quote(`${name}.txt`)})`;
    case 'literal':
      return literal(type.value);
    case 'enum': {
      const [first] = type.values;
      return first === undefined ? quote(name) : literal(first);
    }
    case 'array':
      return `[${type.item.kind === 'string' ? quote(formats[type.item.format ?? ''] ?? 'string') : inner(type.item)}]`;
    case 'tuple':
      return `[${type.items.map(inner).join(', ')}]`;
    case 'record':
      return `{ foo: ${sampleText(type.value, 'string', context, above)} }`;
    case 'object': {
      const properties = requiredProperties(type, context, above);
      return objectOf(
        properties.map((property) => [
          property.key ?? property.wireName,
          propertySample(property, context, above),
        ]),
      );
    }
    case 'union': {
      const member =
        type.members.find(({ kind }) => kind !== 'null' && kind !== 'ref') ??
        type.members.find(({ kind }) => kind !== 'null') ??
        type.members[0];
      return member ? inner(member) : '{}';
    }
    case 'intersection': {
      const objects = type.members.flatMap((member) => requiredProperties(member, context, above));
      return objectOf(
        objects.map((property) => [
          property.key ?? property.wireName,
          propertySample(property, context, above),
        ]),
      );
    }
    case 'ref':
      if (above.has(type.model)) return '{}';
      return sampleText(context.typeOf(type.model), name, context, new Set([...above, type.model]));
    default:
      return type satisfies never;
  }
}

/** The sample of a property: its own example, where it has one. */
export function propertySample(
  { wireName, type, example }: Property,
  context: SampleContext,
  above: ReadonlySet<ModelId> = new Set(),
): string {
  if (example !== undefined && agrees(example, type, context)) return jsonSample(example);
  return sampleText(type, wireName, context, above);
}

/** Whether an example in the document is of the type that the document declares, as far as can be told at a glance. */
export function agrees(value: Json, type: Type, context: SampleContext, depth = 0): boolean {
  if (depth > 8) return false;
  const next = (inner: Json, of: Type) => agrees(inner, of, context, depth + 1);
  switch (type.kind) {
    case 'unknown':
      return true;
    case 'string':
    case 'number':
    case 'boolean':
      return typeof value === type.kind;
    case 'null':
      return value === null;
    case 'literal':
      return value === type.value;
    case 'enum':
      return type.values.some((each) => each === value) || (type.open === true && typeof value === 'string');
    case 'array':
      return Array.isArray(value) && (value as readonly Json[]).every((each) => next(each, type.item));
    case 'record':
      return isObject(value) && Object.values(value).every((each) => next(each, type.value));
    case 'object': {
      if (!isObject(value) || type.bases?.length) return false;
      const known = new Map(type.properties.map((property) => [property.wireName, property]));
      return (
        type.properties.every(({ required, wireName }) => !required || Object.hasOwn(value, wireName)) &&
        Object.entries(value).every(([name, each]) => {
          const property = known.get(name);
          return property ? next(each, property.type) : type.extra !== undefined && next(each, type.extra);
        })
      );
    }
    case 'union':
      return type.members.some((member) => next(value, member));
    case 'ref':
      return next(value, context.typeOf(type.model));
    case 'binary':
    case 'never':
    case 'tuple':
    case 'intersection':
      return false;
    default:
      return type satisfies never;
  }
}

function isObject(value: Json): value is { readonly [key: string]: Json } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** JSON as an expression. */
export function jsonSample(value: Json): string {
  if (value === null) return 'null';
  if (typeof value !== 'object') return literal(value);
  if (Array.isArray(value)) return `[${(value as readonly Json[]).map(jsonSample).join(', ')}]`;
  return objectOf(Object.entries(value).map(([name, inner]) => [name, jsonSample(inner)]));
}

function objectOf(members: readonly (readonly [string, string])[]): string {
  const all = members.map(
    ([name, value]) => `${name === '__proto__' ? "['__proto__']" : propertyName(name)}: ${value}`,
  );
  return all.length === 0 ? '{}' : `{ ${all.join(', ')} }`;
}

function requiredProperties(
  type: Type,
  context: SampleContext,
  above: ReadonlySet<ModelId>,
): readonly Property[] {
  if (type.kind === 'ref')
    return above.has(type.model)
      ? []
      : requiredProperties(context.typeOf(type.model), context, new Set([...above, type.model]));
  if (type.kind !== 'object') return [];
  const bases = (type.bases ?? []).flatMap((model) =>
    requiredProperties({ kind: 'ref', model }, context, above),
  );
  const own = type.properties.filter(({ required }) => required);
  const names = new Set(own.map(({ wireName }) => wireName));
  return [...bases.filter(({ wireName }) => !names.has(wireName)), ...own];
}

const formats: { readonly [format: string]: string | undefined } = {
  __proto__: null as never,
  'date-time': '2019-12-27T18:11:19.117Z',
  date: '2019-12-27',
  email: 'user@example.com',
  uri: 'https://example.com',
  url: 'https://example.com',
  uuid: '182bd5e5-6e1a-4fe4-a799-aa6d9a6ab26e',
};
