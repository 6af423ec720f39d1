/** Choices among the members of choices. */
import type { Core } from './core.js';
import type { Alternatives, Scoped } from './facets.js';
import { isNull, isSchema, steps, type Schema } from './reader.js';
import { hops } from './variant.js';

/**
 * The members of a choice, where a member is itself nothing but a choice of objects its members in its place: one union of all that
 * there are, whose variants are told apart and named together. Only where a configuration lays out what is a model: where each
 * component is one, a choice with a name keeps it. A choice between one thing and `null` is left as it is.
 */
export function openedMembers(core: Core, { members, at, scope }: Alternatives): Scoped[] {
  const scoped = members.map((member): Scoped => ({ ...member, scope }));
  const isOne = scoped.filter(({ value }) => !isNull(value)).length < 2;
  if (isOne || core.choices.others === 'model' || scope.size > 0) return scoped;
  const seen = new Set([at]);
  const open = (member: Scoped): Scoped[] => {
    const chain = [...hops(core, member)];
    const target = chain.at(-1);
    if (!target || !isSchema(target.value) || !chain.every(({ value }) => isSchema(value) && isBare(value)))
      return [member];
    const keyword = 'oneOf' in target.value ? 'oneOf' : 'anyOf';
    const inner = steps(target, keyword).map((one): Scoped => ({ ...one, scope }));
    if (isNullable(inner) || !inner.some((one) => isObject(core, one))) return [member];
    if (seen.has(target.at)) return [];
    seen.add(target.at);
    return inner.flatMap(open);
  };
  return scoped.flatMap(open);
}

function isNullable(members: readonly Scoped[]): boolean {
  return members.length === 2 && members.some(({ value }) => isNull(value));
}

function isObject(core: Core, member: Scoped): boolean {
  const { properties, models, alternatives } = core.facets([member], true);
  return properties.size > 0 || models.length > 0 || alternatives.length > 0;
}

/** Whether a schema says no more than that it is a choice, or refers to one. */
function isBare(schema: Schema): boolean {
  const said = Object.keys(schema).filter((key) => !silent.has(key) && !key.startsWith('x-'));
  const [only] = said;
  return said.length === 1 && only !== undefined && ['oneOf', 'anyOf', '$ref'].includes(only);
}

const silent: ReadonlySet<string> = new Set([
  'type',
  'title',
  'description',
  'discriminator',
  'deprecated',
  'default',
  'example',
  'examples',
]);
