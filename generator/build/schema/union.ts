/** Types of choices: `oneOf` and `anyOf`. */
import type { ModelId, Type, UnionTag } from '../../ir/types.js';
import { child } from '../../lib/pointer.js';
import { inside, type Context, type Core } from './core.js';
import { saysMore, type Alternatives, type Facets, type Scoped } from './facets.js';
import { componentName, isNull, isSchema, referenceOf, type Schema } from './reader.js';
import { openedMembers } from './nested-choice.js';
import { unionOf } from './simplify.js';
import { declaredDiscriminator, hops, onlyValue, tellingProperty, variantNames } from './variant.js';

/**
 * The type of facets that offer a choice. What stands beside the choice holds for each alternative, so it is given to
 * each. Several choices at once are an intersection of them.
 */
export function choiceType(core: Core, facets: Facets, context: Context): Type {
  const [first, ...others] = facets.alternatives;
  if (!first) return { kind: 'unknown' };
  const rest: Facets = { ...facets, alternatives: [], nullable: false };
  const beside: Scoped[] = [{ at: facets.at, value: undefined, scope: first.scope, facets: rest }];
  const more = saysMore(rest) || rest.models.length > 0;
  if (others.length === 0) return alternativesType(core, first, rest, more ? beside : [], context);
  const members = facets.alternatives.map((one) => alternativesType(core, one, rest, [], context));
  if (more) members.unshift(core.type(beside, context));
  return { kind: 'intersection', members };
}

function alternativesType(
  core: Core,
  alternatives: Alternatives,
  rest: Facets,
  beside: readonly Scoped[],
  context: Context,
): Type {
  const opened = openedMembers(core, alternatives);
  const members = opened.filter(({ value }) => !isNull(value));
  const facets = members.map((member) => core.facets([member], true));
  const nullable = members.length < opened.length;
  const typed = members.filter((_, index) => !onlyRestricts(facets[index] as Facets));
  const others = typed.length === 0 ? beside : typed.length === 1 ? [...beside, ...typed] : [];
  if (typed.length < 2) {
    const type = core.type(others, { ...context, depth: context.depth + 1 });
    return nullable ? unionOf([type, { kind: 'null' }]) : type;
  }
  const contexts = variantContexts(core, members, facets, alternatives, context);
  const types = members.map((member, index) =>
    core.type(
      [member, ...beside, ...typeBeside(member, facets[index] as Facets, rest)],
      contexts[index] ?? context,
    ),
  );
  const tag = tagOf(core, alternatives, members, facets, types);
  const named = types.map((type, index) => withText(openBeside(type, types, facets), members[index]));
  const union = unionOf(nullable ? [...named, { kind: 'null' }] : named);
  return tag && union.kind === 'union' ? { ...union, tag } : union;
}

/** `string` beside a model that enumerates strings: any string, of which that model's are known. */
function openBeside(type: Type, types: readonly Type[], facets: readonly Facets[]): Type {
  const isOpen =
    type.kind === 'string' &&
    types.some(
      (other, index) =>
        other !== type &&
        (other.kind === 'ref' || other.kind === 'union') &&
        facets[index]?.values.some(({ values }) =>
          values.every((value) => typeof value === 'string' || value === null),
        ),
    );
  return isOpen ? { kind: 'enum', values: [], open: true } : type;
}

/** A constant with the words that are written beside it. */
function withText(type: Type, member: Scoped | undefined): Type {
  if (type.kind !== 'literal' || !isSchema(member?.value)) return type;
  const text = member.value.description ?? member.value.title;
  if (typeof text !== 'string' || text.trim() === '') return type;
  return { kind: 'enum', values: [type.value], docs: { [String(type.value)]: text.trim() } };
}

/** The type that a choice is said to have, for an alternative that says none itself. */
function typeBeside(member: Scoped, facets: Facets, rest: Facets): Scoped[] {
  if (facets.types || !rest.types || facets.models.length > 0 || isReference(member)) return [];
  return [{ at: rest.at, value: { type: [...rest.types] }, scope: member.scope }];
}

function isReference({ value }: Scoped): boolean {
  return referenceOf(value) !== undefined;
}

/** A member that says nothing of types: `{ required: [a] }`, `{ not: … }`. */
function onlyRestricts(facets: Facets): boolean {
  return (
    !saysMore(facets) && facets.types === undefined && facets.models.length === 0 && facets.required.size > 0
  );
}

/** Only objects take a variant's name; a list or a map in a choice is called as the choice is, and so is the only object there is. */
function variantContexts(
  core: Core,
  members: readonly Scoped[],
  facets: readonly Facets[],
  alternatives: Alternatives,
  context: Context,
): Context[] {
  const telling = tellingProperty(alternatives, facets);
  const isObject = facets.map(({ properties, models }) => properties.size > 0 || models.length > 0);
  // What is a model has a name of its own, whatever its value.
  const unnamed = members.map((member) => [...hops(core, member)].every(({ at }) => !core.modelOf(at)));
  const values = facets.flatMap((one, index) =>
    unnamed[index] && telling !== undefined ? [onlyValue(one, telling)] : [],
  );
  const several = isObject.filter(Boolean).length > 1;
  return members.map((member, index) => {
    const own = facets[index];
    if (!own || !isObject[index]) return inside(context, context.self, context.name);
    const value = telling === undefined ? undefined : onlyValue(own, telling);
    const isOwn = value !== undefined && values.filter((other) => other === value).length === 1;
    const proposals = variantNames(core, member, own, alternatives, isOwn ? telling : undefined);
    const last = several ? `${context.name} ${index + 1}` : context.name;
    const [name = last, ...others] = [...proposals, last];
    return { ...inside(context, context.self, name), otherNames: others };
  });
}

function tagOf(
  core: Core,
  alternatives: Alternatives,
  members: readonly Scoped[],
  facets: readonly Facets[],
  types: readonly Type[],
): UnionTag | undefined {
  const property = declaredDiscriminator(alternatives) ?? tellingProperty(alternatives, facets);
  if (property === undefined) return undefined;
  const mapping: Record<string, ModelId> = {};
  const declared = declaredMapping(core, alternatives);
  types.forEach((type, index) => {
    const member = members[index];
    if (type.kind !== 'ref' || !member) return;
    const at = core.reader.follow(member, member.scope)?.at ?? member.at;
    const listed = [...declared].filter(([, target]) => target === at).map(([value]) => value);
    const own = valuesOf(facets[index] as Facets, property);
    const implied = own.length > 0 ? own : [componentName(at)].filter((name) => name !== undefined);
    for (const value of listed.length > 0 ? listed : implied) mapping[value] ??= type.model;
  });
  return Object.keys(mapping).length > 0 ? { property, mapping } : undefined;
}

/** Value → schema, by `discriminator.mapping`: a pointer, or the name of a component (OpenAPI 3.1, section 4.8.25). */
function declaredMapping(core: Core, { owner, at, scope }: Alternatives): Map<string, string> {
  const found = new Map<string, string>();
  const { discriminator } = owner;
  const mapping = isSchema(discriminator) ? discriminator.mapping : undefined;
  if (!isSchema(mapping)) return found;
  for (const [value, target] of Object.entries(mapping)) {
    if (typeof target !== 'string') continue;
    const $ref = target.includes('#') ? target : child('#', 'components', 'schemas', target);
    const reached = core.reader.follow({ at, value: { $ref } }, scope);
    if (reached) found.set(value, reached.at);
  }
  return found;
}

function valuesOf(facets: Facets, property: string): string[] {
  const only = onlyValue(facets, property);
  if (only !== undefined) return [only];
  for (const { value } of facets.properties.get(property) ?? []) {
    const values: unknown = (value as Schema | undefined)?.enum;
    if (Array.isArray(values)) return values.filter((item) => item !== null).map(String);
  }
  return [];
}
