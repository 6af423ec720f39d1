/** Makes a random description one that its version of OpenAPI can spell: what it cannot becomes the nearest thing that it can. */
import type {
  Component,
  Content,
  Description,
  Member,
  Operation,
  Parameter,
  Scalar,
  Shape,
  Version,
} from './shape.js';

export function fit(wanted: Description): Description {
  const { version } = wanted;
  const components = componentsOf(wanted);
  const count = components.length;
  const shape = (one: Shape): Shape => fitShape(one, version, count);
  const schemes =
    version === '2.0'
      ? wanted.schemes.filter(({ kind }) => kind !== 'cookie' && kind !== 'bearer')
      : wanted.schemes;
  const header = (index: number): string => {
    const { kind = '', key = '' } = schemes[index] ?? {};
    return kind === 'bearer' || kind === 'basic' ? 'authorization' : `${kind} ${key.toLowerCase()}`;
  };
  // Two schemes cannot write the same header.
  const counted = (alternatives: readonly (readonly number[])[]): number[][] =>
    distinct(
      alternatives.map((each) =>
        [
          ...new Map(each.map((index) => [header(index % schemes.length), index % schemes.length])).values(),
        ].sort(),
      ),
    );
  const security = schemes.length === 0 ? [] : counted(wanted.security);
  return {
    ...wanted,
    components: withoutAliasCircles(
      withObjectBases(components.map((one) => ({ ...one, shape: shape(one.shape) }))),
    ),
    schemes,
    security,
    operations: operationsOf(wanted.operations, version, shape).map(({ security: own, ...rest }) => ({
      ...rest,
      ...(own && { security: schemes.length === 0 ? [] : counted(own) }),
    })),
  };
}

const distinct = (lists: readonly number[][]): number[][] => [
  ...new Map(lists.map((list) => [list.join(), list])).values(),
];

/** Components with names of their own, the variants of tagged choices among them. */
function componentsOf({ components, version }: Description): Component[] {
  const taken = new Set<string>();
  const free = (name: string): string => {
    let found = name;
    for (let n = 2; taken.has(found); n += 1) found = `${name}_${n}`;
    taken.add(found);
    return found;
  };
  const named = components.map((one) => ({ ...one, name: free(one.name) }));
  const variants: Component[] = [];
  const all = named.map((one): Component => {
    if (one.shape.kind !== 'tagged') return one;
    const { property, mapped } = one.shape;
    const of = one.shape.of.map((variant) => {
      const name = free(variant.name);
      const value = mapped ? variant.value : name;
      const tag: Member = { name: property, shape: { kind: 'const', value }, required: true };
      const members = [tag, ...variant.members.filter((member) => member.name !== property)];
      variants.push({ name, shape: { kind: 'object', members } });
      return { name, value, members };
    });
    const first = of[0];
    if (version === '2.0' && first) return { ...one, shape: { kind: 'object', members: first.members } };
    return { ...one, shape: { ...one.shape, of } };
  });
  return [...all, ...variants];
}

function fitShape(shape: Shape, version: Version, count: number): Shape {
  const inner = (one: Shape): Shape => fitShape(one, version, count);
  const members = (list: readonly Member[]): Member[] =>
    list.map((member) => {
      const { access, ...rest } = member;
      if (access === undefined || (version === '2.0' && access === 'writeOnly'))
        return { ...rest, shape: inner(member.shape) };
      // A model serves both ways: what only one of them has is not asked of the other.
      return { ...rest, access, required: false, shape: inner(member.shape) };
    });
  switch (shape.kind) {
    case 'const':
      return version < '3.1' ? { kind: 'enum', values: [shape.value], typed: true } : shape;
    case 'enum': {
      const [first] = shape.values;
      const alike = shape.values.filter((value) => typeof value === typeof first);
      return shape.typed || version === '2.0' ? { ...shape, typed: true, values: alike } : shape;
    }
    case 'file':
      return version === '2.0' ? { kind: 'string', format: 'binary' } : shape;
    case 'ref': {
      if (count === 0) return { kind: 'string' };
      const { beside, ...rest } = shape;
      return { ...rest, to: shape.to % count, ...(version >= '3.1' && beside !== undefined && { beside }) };
    }
    case 'array':
      return { kind: 'array', item: inner(shape.item) };
    case 'tuple':
      if (version >= '3.1') return { kind: 'tuple', items: shape.items.map(inner) };
      return inner({ kind: 'array', item: { kind: 'choice', word: 'anyOf', of: shape.items } });
    case 'record':
      return { kind: 'record', value: inner(shape.value) };
    case 'object': {
      const { extra } = shape;
      return {
        kind: 'object',
        members: members(shape.members),
        ...(extra !== undefined && { extra: typeof extra === 'boolean' ? extra : inner(extra) }),
      };
    }
    case 'nullable': {
      const of = inner(shape.of);
      if (of.kind === 'nullable' || of.kind === 'any') return of;
      const spellable =
        version !== '2.0' ||
        ['string', 'integer', 'number', 'boolean', 'array', 'object', 'record'].includes(of.kind);
      return spellable ? { ...shape, of } : of;
    }
    case 'choice': {
      const [first] = shape.of;
      if (version === '2.0' && first) return inner(first);
      return { ...shape, of: shape.of.map(inner) };
    }
    case 'tagged':
      return { ...shape, of: shape.of.map((variant) => ({ ...variant, members: members(variant.members) })) };
    case 'extended':
      if (count === 0) return { kind: 'object', members: members(shape.members) };
      return { ...shape, base: shape.base % count, members: members(shape.members) };
    case 'any':
    case 'string':
    case 'integer':
    case 'number':
    case 'boolean':
      return shape;
    default:
      return shape satisfies never;
  }
}

/** A component may not extend what is no object, or itself: nothing would fit it. */
function withObjectBases(components: readonly Component[]): Component[] {
  return components.map((one) => {
    const seen = new Set<Shape>();
    let at: Shape | undefined = one.shape;
    while (at?.kind === 'extended' && !seen.has(at)) {
      seen.add(at);
      at = components[at.base]?.shape;
    }
    if (one.shape.kind !== 'extended' || at?.kind === 'object') return one;
    return { ...one, shape: { kind: 'object', members: one.shape.members } };
  });
}

/** A component that is nothing but a reference must lead somewhere. */
function withoutAliasCircles(components: readonly Component[]): Component[] {
  return components.map((one) => {
    const seen = new Set<Shape>();
    let at: Shape | undefined = one.shape;
    while (at && !seen.has(at)) {
      seen.add(at);
      if (at.kind !== 'ref') return one;
      at = components[at.to]?.shape;
    }
    return { ...one, shape: { kind: 'any' } };
  });
}

function operationsOf(
  wanted: readonly Operation[],
  version: Version,
  shape: (one: Shape) => Shape,
): Operation[] {
  const templates = new Map<string, string>();
  const taken = new Set<string>();
  const ids = new Set<string>();
  return wanted.map(withDeclaredPath).flatMap((operation): Operation[] => {
    const names = operation.path.flatMap((step) => (typeof step === 'string' ? [] : [step.parameter]));
    const template = pathOf(operation);
    const pattern = template.replace(/\{[^{}]*\}/g, '{}');
    const known = templates.get(pattern);
    const key = `${operation.method} ${template}`;
    if (new Set(names).size < names.length || (known !== undefined && known !== template) || taken.has(key))
      return [];
    templates.set(pattern, template);
    taken.add(key);
    const { id, body, ...rest } = operation;
    const fresh = id !== undefined && !ids.has(id);
    if (fresh) ids.add(id);
    const contents = contentsOf(body?.contents ?? [], version, shape);
    return [
      {
        ...rest,
        tags: [...new Set(operation.tags)],
        ...(fresh && { id }),
        ...(body && contents.length > 0 && { body: { ...body, contents } }),
        parameters: parametersOf(operation.parameters, version, shape),
        responses: responsesOf(operation, version, shape),
      },
    ];
  });
}

/** A path whose parameters are those that the operation declares. */
function withDeclaredPath(operation: Operation): Operation {
  const declared = new Set(operation.parameters.filter((one) => one.in === 'path').map(({ name }) => name));
  const path = operation.path.filter((step) => typeof step === 'string' || declared.has(step.parameter));
  const used = new Set(path.flatMap((step) => (typeof step === 'string' ? [] : [step.parameter])));
  const parameters = operation.parameters.filter((one) => one.in !== 'path' || used.has(one.name));
  return { ...operation, path, parameters };
}

export function pathOf({ path }: Operation): string {
  return `/${path.map((step) => (typeof step === 'string' ? step : `{${step.parameter}}`)).join('/')}`;
}

function contentsOf(wanted: readonly Content[], version: Version, shape: (one: Shape) => Shape): Content[] {
  const unique = [...new Map(wanted.map((one) => [one.mediaType, one])).values()];
  const kept =
    version === '2.0' ? unique.filter(({ mediaType }) => mediaType.includes('json')).slice(0, 1) : unique;
  return kept.map((one) => ({ ...one, shape: shape(one.shape) }));
}

function responsesOf(
  { responses, method }: Operation,
  version: Version,
  shape: (one: Shape) => Shape,
): Operation['responses'] {
  const unique = [...new Map(responses.map((one) => [one.status, one])).values()];
  const kept = unique.filter(({ status }) => version !== '2.0' || /^(\d{3}|default)$/.test(status));
  return (kept.length > 0 ? kept : [{ status: '200' }]).map(
    ({ status, content }: Operation['responses'][number]) => {
      const bare = status === '204' || method === 'head' || !content;
      return bare ? { status } : { status, content: { ...content, shape: shape(content.shape) } };
    },
  );
}

function parametersOf(
  wanted: readonly Parameter[],
  version: Version,
  shape: (one: Shape) => Shape,
): Parameter[] {
  const key = ({ in: place, name }: Parameter): string =>
    `${place} ${place === 'header' ? name.toLowerCase() : name}`;
  const unique = [...new Map(wanted.map((one) => [key(one), one])).values()];
  if (version !== '2.0')
    return unique.map((one) => ({
      ...one,
      required: one.required || one.in === 'path',
      shape: shape(one.shape),
    }));
  return unique
    .filter((one) => one.in !== 'cookie')
    .map(({ json: _, ...one }) => {
      const item = one.shape.kind === 'array' ? one.shape.item : undefined;
      const plain: Shape = item ? { kind: 'array', item: swaggerScalar(item) } : swaggerScalar(one.shape);
      const { explode: _explode, ...rest } = one;
      return {
        ...rest,
        style: one.in === 'query' ? one.style : 0,
        required: one.required || one.in === 'path',
        shape: plain,
      };
    });
}

/** All that a parameter of 2.0 may be. */
function swaggerScalar(shape: Shape): Shape {
  if (shape.kind === 'const') return { kind: 'enum', values: [shape.value], typed: true };
  if (shape.kind === 'enum') return fitShape(shape, '2.0', 0);
  return ['string', 'integer', 'number', 'boolean'].includes(shape.kind) ? shape : { kind: 'string' };
}

/** The `type` of some values that are alike. */
export function typeOfValues(values: readonly Scalar[]): 'string' | 'number' | 'boolean' | undefined {
  const [kind, ...others] = new Set(values.map((value) => typeof value));
  return others.length === 0 && (kind === 'string' || kind === 'number' || kind === 'boolean')
    ? kind
    : undefined;
}
