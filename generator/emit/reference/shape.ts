/** The trees that the pages of a method and of a type show. */
import { argumentsOf } from '../../ir/arguments.js';
import type { Models } from '../../ir/models.js';
import type { Api, Model, ModelId, Operation, Type } from '../../ir/types.js';
import { grow, propertyBranch, type Branch } from './tree.js';

/** How many branches a page shows of the parameters of a method, of its result, and of a type. */
const PARAMETERS = 150;
const RESULT = 150;
const TYPE = 100;

/** One branch a parameter, keyed by its wire name. */
export function parameterBranches(operation: Operation, api: Api, models: Models): readonly Branch[] {
  const roots = argumentsOf(operation, api, models).map(({ property }) => propertyBranch(property));
  return grow(roots, models, { limit: PARAMETERS });
}

/** What awaiting the method gives: one branch, or none. */
export function resultBranches(operation: Operation, models: Models): readonly Branch[] {
  const types = [resultType(operation), ...(operation.streaming ? [operation.streaming.event] : [])];
  return grow(
    types.flatMap((type) => (type ? [root(type, models)] : [])),
    models,
    { limit: RESULT },
  );
}

/** The type of what a method gives, of each item where it gives pages or events; `undefined` for nothing and for files. */
export function resultType(operation: Operation): Type | undefined {
  if (operation.paging) return operation.paging.item;
  const { result } = operation;
  if (result.kind === 'stream') return result.event;
  return result.kind === 'json' || result.kind === 'text' ? result.type : undefined;
}

/** The body of a page, for a method that gives pages of items. */
export function pageBranches(operation: Operation, models: Models): readonly Branch[] | undefined {
  const type = operation.paging && bodyType(operation);
  return type && grow([root(type, models)], models, { limit: RESULT });
}

/** The type of the body of the first response that means success and has one. */
export function bodyType(operation: Operation): Type | undefined {
  return successOf(operation)?.contents[0]?.type;
}

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
