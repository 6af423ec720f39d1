/** Which schemas get a name, and the models that they become. */
import type { ModelId, Ref, Type } from '../../ir/types.js';
import { tokens } from '../../lib/pointer.js';
import type { Context, Core } from './core.js';
import { describe } from './describe.js';
import { saysMore, type Scoped } from './facets.js';
import {
  componentName,
  isSchema,
  noScope,
  type Node,
  type Reader,
  type Schema,
  type Scope,
} from './reader.js';
import type { Draft, Registry } from './registry.js';
import { createReferenceGraph } from './scope.js';
import { componentTypeName, typeName } from './type-name.js';
import type { Direction, TypeChoices } from './types.js';

/** When so many components have been written out, those that are not named become models all the same: copies of copies grow without end. */
const maxCopies = 100_000;

/** When so many anonymous objects have been nested, likewise. */
const maxNested = 20_000;

/** How far a question about a schema is passed on to those that it refers to. */
const maxAsking = 200;

/** Which schemas are models, and the models made from them. */
export interface SchemaModels {
  /** Given what it needs to make types; once, before anything else. */
  start(core: Core): void;
  /** Makes the types that are still to be made. */
  finish(): void;
  /** Told of each component that is written out. */
  countCopy(): void;
  isModel(target: Node, scope: Scope): boolean;
  isNullable(target: Scoped): boolean;
  reference(target: Scoped, context: Context): Type & { kind: 'ref' };
  /** The model of the schema at just this place, if there is one. */
  modelOf(at: Ref): boolean;
  /** The model that a schema is nothing but a reference to. */
  modelBehind(node: Scoped, context: Context): ModelId | undefined;
  nest(nodes: readonly Scoped[], context: Context): { id: ModelId; known: boolean };
  /** Makes the type of an anonymous object, which what is inside may refer to by a pointer. */
  within(node: Scoped | undefined, id: ModelId, make: () => Type): Type;
  /** A type as a model's own: objects inside a choice get models of their own, nested. */
  hoist(type: Type, self: ModelId): Type;
}

/**
 * The models made from schemas, each made when it is first asked for; what belongs to one is drafted in `registry`.
 */
export function createModels(reader: Reader, registry: Registry, choices: TypeChoices): SchemaModels {
  const models = new Map<Ref, ModelId>();
  const nested = new Map<string, ModelId>();
  const nullability = new Map<Ref, boolean>();
  /** Anonymous objects whose types are being made, and whether something inside has referred to them. */
  const open = new Map<Ref, boolean>();
  /** Models whose types are still to be made: not at once, so that a chain of references needs no stack. */
  const pending: (() => void)[] = [];
  let core: Core | undefined;
  let copies = 0;
  let asking = 0;

  const isNamed = (at: Ref): boolean =>
    choices.named.has(at) || (choices.others === 'model' && componentName(at) !== undefined);
  const graph = createReferenceGraph(reader, isNamed);
  const started = (): Core => {
    if (!core) throw new Error('models are asked for before there is anything to make types');
    return core;
  };

  const isModel = ({ at }: Node, scope: Scope): boolean => {
    // What depends on the scope is written out in each; but what the scope itself names may lead back to itself.
    if (scope.size > 0 && graph.isDynamic(at)) return [...scope.values()].includes(at);
    if (models.has(at)) return true;
    const tooMuch = copies > maxCopies || nested.size > maxNested;
    return isNamed(at) || graph.isRecursive(at) || (tooMuch && componentName(at) !== undefined);
  };

  /** Where a schema that is nothing but a reference leads: the same type wherever it is referred to from. */
  const target = (node: Scoped): Ref => {
    let at: Node = node;
    for (let hop = 0; hop < 20 && isSchema(at.value) && isPlainReference(at.value); hop++) {
      const next = reader.follow(at, node.scope);
      if (!next) break;
      at = next;
    }
    return at.at;
  };

  const make = (target: Scoped, direction: Direction): Draft => {
    const draft = registry.add({ ...nameOf(target), ...described(target) });
    models.set(target.at, draft.id);
    pending.push(() => {
      const context: Context = {
        owner: draft.owner,
        within: draft.id,
        self: draft.id,
        name: draft.name,
        otherNames: [],
        role: draft.role,
        direction,
        shared: true,
        depth: 0,
      };
      const type = started().type([target], context);
      // Whoever refers to an interface says himself that it may be null.
      const bare = type.kind === 'union' ? type.members.filter(({ kind }) => kind !== 'null') : [type];
      const [only] = bare;
      const stripped =
        bare.length === 1 && (only?.kind === 'object' || only?.kind === 'record') ? only : type;
      draft.type = hoist(stripped, draft.id);
    });
    return draft;
  };

  const nameOf = ({
    at,
    value,
  }: Node): Pick<Draft, 'name' | 'owner' | 'aliases' | 'wireName' | 'configured'> => {
    const { casings } = choices;
    const named = choices.named.get(at);
    const component = componentName(at);
    if (named) {
      const name = named.typeName ?? typeName(named.name, casings);
      return { name, owner: named.owner, aliases: named.aliases, wireName: component, configured: true };
    }
    const rest = { owner: undefined, aliases: undefined, wireName: component, configured: false };
    if (component !== undefined)
      return { name: choices.componentNames?.get(at) ?? componentTypeName(component, casings), ...rest };
    const title = isSchema(value) && typeof value.title === 'string' ? value.title : undefined;
    const words = tokens(at).filter((token) => !keywords.has(token) && !/^\d+$/.test(token));
    return { name: typeName(title ?? words.at(-1) ?? 'Value', casings), ...rest };
  };

  const described = (target: Scoped): Pick<Draft, 'at' | 'doc' | 'within' | 'role'> => ({
    at: target.at,
    doc: describe([target], reader, target.scope).doc,
    within: undefined,
    role: 'model',
  });

  const reference: SchemaModels['reference'] = (target, context) => {
    const id = models.get(target.at) ?? make(target, context.direction).id;
    if (open.has(target.at)) open.set(target.at, true);
    if (context.owner !== undefined) registry.get(id).users.add(context.owner);
    return { kind: 'ref', model: id };
  };

  const isNullable = (target: Scoped): boolean => {
    const known = nullability.get(target.at);
    if (known !== undefined || asking > maxAsking) return known ?? false;
    nullability.set(target.at, false);
    asking++;
    const facets = started().facets([target]);
    const nullable =
      facets.nullable ||
      facets.values.some(({ values }) => values.includes(null)) ||
      facets.alternatives.some(({ members }) =>
        members.some(({ value }) => isSchema(value) && (value.type === 'null' || value.const === null)),
      ) ||
      (facets.models.length === 1 && !saysMore(facets) && facets.models.every((model) => isNullable(model)));
    asking--;
    nullability.set(target.at, nullable);
    return nullable;
  };

  const hoist: SchemaModels['hoist'] = (type, self) => {
    if (type.kind !== 'union' || !type.members.some(({ kind }) => kind === 'object')) return type;
    const { at, name, role, owner } = registry.get(self);
    const members = type.members.map((member): Type => {
      if (member.kind !== 'object') return member;
      const draft = registry.add({
        name: registry.nestedName(self, [name]),
        owner,
        within: self,
        role,
        at,
        doc: undefined,
        wireName: undefined,
        aliases: undefined,
        configured: false,
      });
      draft.type = member;
      return { kind: 'ref', model: draft.id };
    });
    return { ...type, members };
  };

  return {
    start: (given) => void (core = given),
    finish() {
      for (let next = pending.shift(); next; next = pending.shift()) next();
    },
    countCopy: () => void copies++,
    isModel,
    isNullable,
    reference,
    hoist,
    modelOf: (at) => models.has(at) || isNamed(at),
    modelBehind(node, context) {
      const direct = models.get(node.at);
      if (direct !== undefined) return direct;
      if (isModel(node, node.scope) && isNamed(node.at)) return reference(node, context).model;
      const facets = started().facets([node]);
      const [only] = facets.models;
      if (!only || facets.models.length > 1 || saysMore(facets) || facets.required.size > 0) return undefined;
      return facets.nullable || isNullable(only) ? undefined : reference(only, context).model;
    },
    within(node, id, make) {
      const at = node?.at;
      if (at === undefined || node?.facets || models.has(at) || componentName(at) !== undefined)
        return make();
      models.set(at, id);
      open.set(at, false);
      const type = make();
      if (open.get(at) !== true) models.delete(at);
      open.delete(at);
      return type;
    },
    nest(nodes, context) {
      const names = [context.name, ...context.otherNames].map((name) => typeName(name, choices.casings));
      const schemas = nodes
        .map((node) => (node.facets ? `beside ${node.facets.at}` : target(node)))
        .join(' ');
      const key = `${context.within ?? context.owner} ${context.direction} ${names[0]} ${schemas}`;
      const known = nested.get(key);
      if (known !== undefined) return { id: known, known: true };
      const [first] = nodes;
      const name = context.within === undefined ? names[0] : registry.nestedName(context.within, names);
      const { id } = registry.add({
        name: name ?? 'Value',
        owner: context.owner,
        within: context.within,
        role: context.role,
        at: first?.at ?? '#',
        doc: describe(nodes, reader, first?.scope ?? noScope).doc,
        wireName: undefined,
        aliases: undefined,
        configured: false,
      });
      nested.set(key, id);
      return { id, known: false };
    },
  };
}

function isPlainReference(schema: Schema): boolean {
  return (
    typeof schema.$ref === 'string' && Object.keys(schema).every((key) => key === '$ref' || prose.has(key))
  );
}

const prose: ReadonlySet<string> = new Set([
  'description',
  'title',
  'summary',
  'deprecated',
  'default',
  'examples',
]);

/** Steps of a pointer that name nothing of the author's. */
const keywords: ReadonlySet<string> = new Set([
  'schema',
  'items',
  'properties',
  'content',
  'additionalProperties',
  'allOf',
  'anyOf',
  'oneOf',
  '$defs',
  'definitions',
]);
