/** The trees that the pages of a method and of a type show. */
import { argumentsOf } from '../../ir/arguments.js';
import { inOrder } from '../../ir/order.js';
import { resolve, type Models } from '../../ir/models.js';
import { propertiesOf } from '../../ir/properties.js';
import type { Api, Model, ModelId, Operation, Type } from '../../ir/types.js';
import { grow, propertyBranch, type Branch } from './tree.js';

/** How many branches are shown of a type in its own section. */
const TYPE = 40;

/**
 * How many branches a page shows of the parameters of a method, and of its result: fewer, the more methods there are, so that
 * the pages of a large API stay as many bytes as a reader's machine likes to hold. What is left out has its own section.
 */
export function branchLimit(methods: number): number {
  return Math.max(24, Math.min(120, Math.round(15_000 / Math.max(methods, 1))));
}

/** One branch a parameter, keyed by its wire name. */
export function parameterBranches(
  operation: Operation,
  api: Api,
  models: Models,
  limit: number,
): readonly Branch[] {
  const roots = argumentsOf(operation, api, models).map(({ property }) => propertyBranch(property));
  return grow(roots, models, { limit });
}

/** What awaiting the method gives: one branch, or none. */
export function resultBranches(operation: Operation, models: Models, limit: number): readonly Branch[] {
  const types = [resultType(operation), ...(operation.streaming ? [operation.streaming.event] : [])];
  return grow(
    types.flatMap((type) => (type ? [root(type, models)] : [])),
    models,
    { limit },
  );
}

/** The type of what a method gives, of each item where it gives pages or events; `undefined` for nothing and for files. */
function resultType(operation: Operation): Type | undefined {
  if (operation.paging) return operation.paging.item;
  const { result } = operation;
  if (result.kind === 'stream') return result.event;
  return result.kind === 'json' || result.kind === 'text' ? result.type : undefined;
}

/** The body of a page, for a method that gives pages of items. */
export function pageBranches(
  operation: Operation,
  api: Api,
  models: Models,
  limit: number,
): readonly Branch[] | undefined {
  const type = operation.paging && bodyType(operation, api, models);
  return type && grow([root(type, models)], models, { limit });
}

/**
 * The type of the body of the first response that means success and has one. Of a page, which has no name, the fields are
 * sorted as those of named types are, and its items have the type that the SDK gives them.
 */
export function bodyType(operation: Operation, api: Api, models: Models): Type | undefined {
  const type = successOf(operation)?.contents[0]?.type;
  const { paging } = operation;
  const scheme = api.pages.find(({ name }) => name === paging?.scheme);
  if (!type || !paging || !scheme) return type;
  return withItems(type, scheme.roles.items, { kind: 'array', item: paging.item }, models);
}

function withItems(type: Type, path: readonly string[], items: Type, models: Models): Type {
  const [name, ...rest] = path;
  if (name === undefined) return resolve(type, models).kind === 'array' ? items : type;
  const properties = propertiesOf(type, models);
  if (!properties.some(({ wireName }) => wireName === name)) return type;
  const replaced = properties.map((property) =>
    property.wireName === name
      ? { ...property, type: withItems(property.type, rest, items, models) }
      : property,
  );
  return { kind: 'object', properties: inOrder(replaced, true) };
}

/** The response that a method is about: a success with content, else any success, else `default`. */
export function successOf(operation: Operation): Operation['responses'][number] | undefined {
  const ok = operation.responses.filter(({ status }) => String(status).startsWith('2'));
  return (
    ok.find(({ contents }) => contents.length > 0) ??
    ok[0] ??
    operation.responses.find(({ status }) => status === 'default')
  );
}

/** A type with all that is in it. Types with a section of their own stay names. */
export function typeBranch(model: Model, models: Models, stopAt: (model: ModelId) => boolean): Branch {
  const [tree] = grow([root({ kind: 'ref', model: model.id }, models)], models, { limit: TYPE, stopAt });
  return tree ?? { kind: 'variant', key: model.name, type: model.type, required: true, children: [] };
}

function root(type: Type, models: Models): Omit<Branch, 'children'> {
  const model = type.kind === 'ref' ? models.get(type.model) : undefined;
  return {
    kind: 'variant',
    key: model?.name ?? '',
    type,
    required: true,
    ...(model?.doc && { doc: model.doc }),
  };
}
