/** The type of schemas that must all hold. */
import type { Type } from '../../ir/types.js';
import { inside, type Context, type Core } from './core.js';
import type { Facets, Scoped, TypeName } from './facets.js';
import { saysMore } from './facets.js';
import { literalType } from './literals.js';
import { objectType } from './object.js';
import { scalarType } from './scalar.js';
import { orNull, unionOf } from './simplify.js';
import { itemName } from './type-name.js';
import { choiceType } from './union.js';

/** Schemas nested deeper than this without a model among them are `unknown`: no reader would follow, and no stack. */
const maxDepth = 100;

/** The type of whatever fits all the schemas. `expand`: references at the root are taken apart even where they lead to models. */
export function makeType(core: Core, nodes: readonly Scoped[], context: Context, expand = false): Type {
  const [first, ...others] = nodes;
  if (!first) return { kind: 'unknown' };
  if (context.depth > maxDepth) {
    core.complain({ kind: 'too-deep', at: first.at });
    return { kind: 'unknown' };
  }
  if (others.length === 0 && context.self === undefined && !expand && core.modelOf(first.at))
    return referenceType(core, first, context);
  const scalar = others.length === 0 ? scalarType(first) : undefined;
  if (scalar) return scalar;
  const facets = core.facets(nodes, expand);
  for (const ignored of facets.ignored) core.complain({ kind: 'ignored', ...ignored });
  const type = typeOfFacets(core, facets, nodes, context);
  const meant = type.kind === 'never' ? contradicted(core, facets, nodes, context) : type;
  return facets.nullable ? orNull(meant) : meant;
}

/**
 * The type where schemas that must all hold exclude each other: what the last of them says, for nobody means that there is no value.
 * An alternative of a choice that what stands beside the choice excludes is none, though, and so is what is said to be.
 */
function contradicted(core: Core, facets: Facets, nodes: readonly Scoped[], context: Context): Type {
  const isAlternative = nodes.some((node) => node.facets !== undefined);
  const { never, lastTypes: types, values } = facets;
  if (never || isAlternative || (types === undefined && values.length < 2)) return { kind: 'never' };
  core.complain({ kind: 'conflict', at: facets.at });
  return typeOfFacets(core, { ...facets, types, values: values.slice(-1) }, nodes, context);
}

function referenceType(core: Core, target: Scoped, context: Context): Type {
  const type = core.reference(target, context);
  return core.isNullable(target) ? orNull(type) : type;
}

function typeOfFacets(core: Core, facets: Facets, nodes: readonly Scoped[], context: Context): Type {
  if (facets.never) return { kind: 'never' };
  if (facets.any) return { kind: 'unknown' };
  if (facets.models.length > 0) return composedType(core, facets, nodes, context);
  const literal = literalType(facets);
  if (literal) return literal.nullable ? orNull(literal.type) : literal.type;
  if (facets.alternatives.length > 0) return choiceType(core, facets, context);
  return plainType(core, facets, nodes, context);
}

/** References to models, and what stands beside them. */
function composedType(core: Core, facets: Facets, nodes: readonly Scoped[], context: Context): Type {
  const [only] = facets.models;
  const alone = facets.models.length === 1 && !saysMore(facets);
  if (only && alone && !tightens(core, facets, only)) return referenceType(core, only, context);
  if (facets.alternatives.length > 0) return choiceType(core, facets, context);
  if (facets.models.every((model) => core.isInterface(model)))
    return objectType(core, facets, nodes, context);
  const members = facets.models.filter((model) => !saysNothing(core, model));
  const types: Type[] = members.map((model) => core.reference(model, context));
  const rest: Facets = { ...facets, models: [] };
  if (saysMore(rest)) types.push(typeOfFacets(core, rest, nodes, context));
  const [single] = types;
  if (!single) return { kind: 'unknown' };
  return types.length === 1 ? single : { kind: 'intersection', members: types };
}

/** Whether `required` beside a reference makes a property required that the model lets be absent. */
function tightens(core: Core, facets: Facets, model: Scoped): boolean {
  if (facets.required.size === 0 || !core.isInterface(model)) return false;
  const target = core.facets([model], true);
  return [...facets.required].some((name) => target.properties.has(name) && !target.required.has(name));
}

/** A model that any object fits adds nothing to an intersection. */
function saysNothing(core: Core, model: Scoped): boolean {
  const target = core.facets([model], true);
  return !saysMore(target) && target.models.length === 0 && (target.types?.has('object') ?? true);
}

function plainType(core: Core, facets: Facets, nodes: readonly Scoped[], context: Context): Type {
  const types = facets.types ? [...facets.types] : inferred(facets);
  const [only, ...others] = types;
  if (only === undefined) {
    if (!facets.types) return facets.format === 'binary' ? stringType(facets, context) : { kind: 'unknown' };
    return { kind: facets.nullable ? 'null' : 'never' };
  }
  if (others.length === 0) return typeOfName(core, only, facets, nodes, context);
  const wide = others.includes('number') || only === 'number';
  const kept = wide ? types.filter((name) => name !== 'integer') : types;
  return unionOf(kept.map((name) => typeOfName(core, name, facets, nodes, context)));
}

/** The type that keywords are about, where none is said. */
function inferred(facets: Facets): TypeName[] {
  if (
    facets.properties.size > 0 ||
    facets.patterns.length > 0 ||
    facets.extras.some((extra) => extra !== false)
  )
    return ['object'];
  return facets.items.length > 0 || facets.prefix ? ['array'] : [];
}

function typeOfName(
  core: Core,
  name: TypeName,
  facets: Facets,
  nodes: readonly Scoped[],
  context: Context,
): Type {
  const { number } = facets.limits;
  const said = {
    ...(facets.format !== undefined && { format: facets.format }),
    ...(number && { limits: number }),
  };
  switch (name) {
    case 'string':
      return stringType(facets, context);
    case 'number':
      return { kind: 'number', ...said };
    case 'integer':
      return { kind: 'number', integer: true, ...said };
    case 'boolean':
      return { kind: 'boolean' };
    case 'object':
      return objectType(core, facets, nodes, context);
    case 'array':
      return arrayType(core, facets, context);
    default:
      return name satisfies never;
  }
}

/** Text, or in a request the content of a file: `format: binary`, or a media type that is no text and is not encoded as text. */
function stringType({ format, encoding, mediaType, limits: { text } }: Facets, { direction }: Context): Type {
  const raw =
    format === 'binary' || (mediaType !== undefined && encoding === undefined && !isText(mediaType));
  if (raw && direction === 'request') return { kind: 'binary' };
  const named = format ?? encoding;
  return { kind: 'string', ...(named !== undefined && { format: named }), ...(text && { limits: text }) };
}

function isText(mediaType: string): boolean {
  return /^text\/|[/+](json|xml|yaml|html|csv|jwt|javascript|x-www-form-urlencoded)\b/i.test(mediaType);
}

function arrayType(core: Core, facets: Facets, context: Context): Type {
  const { casings } = core.choices;
  const name = context.self ? `${context.name} item` : itemName(context.name, casings);
  const item = inside(context, context.self, name);
  if (facets.prefix) {
    const { items, rest } = facets.prefix;
    const types = items.map((node, index) => core.type([node], { ...item, name: `${name} ${index + 1}` }));
    const more: Type | undefined =
      rest === true ? { kind: 'unknown' } : rest === false ? undefined : core.type([rest], item);
    return { kind: 'tuple', items: types, ...(more && { rest: more }) };
  }
  return {
    kind: 'array',
    item: facets.items.length > 0 ? core.type(facets.items, item) : { kind: 'unknown' },
    ...(facets.limits.list && { limits: facets.limits.list }),
  };
}
