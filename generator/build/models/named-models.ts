/** Which schemas the configuration makes models of. */
import type { Config, ModelConfig, ResourceConfig } from '../../config/types.js';
import { diagnostic } from '../../diagnostic.js';
import { child, type Ref } from '../../lib/pointer.js';
import { pascal, snake, type Casings } from '../../lib/words.js';
import type { Model, Type } from '../../ir/types.js';
import { typeName } from '../schema/type-name.js';
import type { NamedModel, TakenNames, TypeChoices, Types } from '../schema/types.js';
import type { Findings } from '../findings.js';
import { query } from '../reading/query.js';
import { isNode, list, member, normalized, text, type Reader } from '../reading/reader.js';

/** By pointer to the schema, the models that the configuration names. What names nothing is reported. */
export function namedModels(
  config: Config,
  reader: Reader,
  casings: Casings,
  findings: Findings,
): ReadonlyMap<Ref, NamedModel> {
  const named = new Map<Ref, NamedModel>();
  const add = (owner: string, models: readonly ModelConfig[]): void => {
    const own = new Map<string, Ref>();
    for (const model of models) {
      if (model.kind !== 'model') continue;
      const at = schemaNamed(model.schema ?? model.name, reader, casings);
      if (at === undefined) {
        const schema = model.schema ?? model.name;
        findings.report(diagnostic('model-unknown', { name: model.name, schema }, model.at));
        continue;
      }
      own.set(model.name, at);
      // A schema listed twice is declared by its first name; what is listed for the client too, by its resource.
      if (!named.has(at)) {
        const { name, typeName } = model;
        named.set(at, { owner, name, ...(typeName !== undefined && { typeName }) });
      }
    }
    for (const model of models) {
      if (model.kind !== 'alias') continue;
      const at = own.get(model.to.split('.').at(-1) ?? '');
      const target = at && named.get(at);
      if (!at || !target) {
        findings.report(diagnostic('alias-unknown', { name: model.name, to: model.to }, model.at));
        continue;
      }
      const alias = {
        name: pascal(model.name, casings),
        ...(model.deprecated !== undefined && { deprecated: model.deprecated }),
      };
      named.set(at, { ...target, aliases: [...(target.aliases ?? []), alias] });
    }
  };
  const addResource = (resource: ResourceConfig): void => {
    add(resource.path.join('.'), resource.models);
    resource.subresources.forEach(addResource);
  };
  add('$shared', config.shared);
  config.resources?.forEach(addResource);
  add('', config.root.models);
  return named;
}

/** A schema as the configuration lists it in a resource: its model, or one more name for it. */
interface Listing {
  readonly at: Ref;
  readonly owner: string;
  /** The type's name there: legal, and in Pascal case. */
  readonly name: string;
}

function listings(config: Config, reader: Reader, casings: Casings): Listing[] {
  const listed: Listing[] = [];
  const add = (owner: string, models: readonly ModelConfig[]): void => {
    for (const model of models) {
      if (model.kind !== 'model') continue;
      const at = schemaNamed(model.schema ?? model.name, reader, casings);
      if (at !== undefined) listed.push({ at, owner, name: model.typeName ?? typeName(model.name, casings) });
    }
  };
  const addResource = (resource: ResourceConfig): void => {
    add(resource.path.join('.'), resource.models);
    resource.subresources.forEach(addResource);
  };
  add('$shared', config.shared);
  config.resources?.forEach(addResource);
  add('', config.root.models);
  return listed;
}

/**
 * One more name for each schema that the configuration lists again, under another name or in another resource: a type that is its
 * model, where the file declares nothing of that name.
 */
export function namesListedAgain(
  config: Config,
  models: readonly Model[],
  taken: TakenNames,
  reader: Reader,
  casings: Casings,
): Model[] {
  const top = models.filter(({ within }) => within === undefined);
  const byPlace = new Map(top.flatMap((model) => (model.role === 'model' ? [[model.at, model]] : [])));
  const used = new Set(top.map(({ owner, name }) => `${owner} ${name}`));
  return listings(config, reader, casings).flatMap(({ at, owner, name }): Model[] => {
    const model = byPlace.get(at);
    const key = `${owner} ${name}`;
    if (!model || used.has(key) || taken.get(owner)?.has(name)) return [];
    used.add(key);
    const type: Type = { kind: 'ref', model: model.id };
    return [{ id: `name ${key}`, at, name, owner, role: 'model', type }];
  });
}

/** Where a schema is that a configuration means: a component's name, a pointer, or a query with one match. */
export function schemaNamed(wanted: string, reader: Reader, casings: Casings): Ref | undefined {
  const components = child('#', 'components', 'schemas');
  if (wanted.startsWith('#')) {
    const at = normalized(wanted);
    return reader.value(at) === undefined ? undefined : at;
  }
  const schemas = member(member(reader.root, 'components'), 'schemas') ?? {};
  if (Object.hasOwn(schemas, wanted)) return child(components, wanted);
  const alike = Object.keys(schemas).filter((name) => snake(name, casings) === snake(wanted, casings));
  const [only] = alike;
  if (only !== undefined) return child(components, only);
  const matches = query(reader.root, wanted);
  return matches.length === 1 ? matches[0] : undefined;
}

/**
 * Finds the type of a schema that is a model, or is nothing but a reference to one (a combination of that one schema
 * is), for an owner that uses it; for any other schema nothing.
 */
export function modelFinder(choices: TypeChoices, types: Types, reader: Reader): FindModel {
  const isComponent = (at: Ref): boolean => /^#\/components\/schemas\/[^/]+$/.test(at);
  const isModel = (at: Ref): boolean =>
    choices.named.has(at) || (choices.others === 'model' && isComponent(at));
  return (at, owner) => {
    const seen = new Set<Ref>();
    for (let place: Ref | undefined = at; place !== undefined && !seen.has(place);) {
      if (isModel(place)) {
        const model = types.modelAt(place, { owner, name: 'Model', role: 'model' }, 'response');
        return { kind: 'ref', model };
      }
      seen.add(place);
      place = onlySchemaIn(place, reader);
    }
    return undefined;
  };
}

/** The type of a schema that is a model; `undefined` for any other. */
export type FindModel = (at: Ref, owner: string) => Type | undefined;

/** Keywords that change nothing about which type a schema has. */
const annotations = new Set([
  'title',
  'description',
  'example',
  'examples',
  'deprecated',
  'readOnly',
  'writeOnly',
  'default',
]);

/** The one schema that a schema refers to or is a combination of, where it says nothing else. */
function onlySchemaIn(at: Ref, reader: Reader): Ref | undefined {
  const node = reader.value(at);
  if (!isNode(node)) return undefined;
  const target = text(node, '$ref');
  if (target !== undefined) return normalized(target);
  const [only, ...others] = Object.keys(node).filter((key) => !annotations.has(key) && !key.startsWith('x-'));
  if (only === undefined || others.length > 0 || !['allOf', 'anyOf', 'oneOf'].includes(only))
    return undefined;
  return list(node, only).length === 1 ? child(at, only, 0) : undefined;
}

/**
 * The names that models will have, by the file that declares them: those of the configuration, or those of all components where
 * each is a model, wherever it will be declared (`*`).
 */
export function modelNames(
  { named, others, casings }: TypeChoices,
  reader: Reader,
): ReadonlyMap<string, ReadonlySet<string>> {
  const names = new Map<string, Set<string>>();
  for (const { owner, name, typeName } of named.values())
    names.set(owner, (names.get(owner) ?? new Set()).add(typeName ?? pascal(name, casings)));
  const components = Object.keys(member(member(reader.root, 'components'), 'schemas') ?? {});
  if (others === 'model') names.set('*', new Set(components.map((name) => pascal(name, casings))));
  return names;
}
