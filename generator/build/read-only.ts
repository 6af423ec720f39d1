/** What only responses have, in types that requests hold too. */
import { modelsById, type Models } from '../ir/models.js';
import {
  allOperations,
  allResources,
  eventTypes,
  givenTypes,
  mapOperations,
  receivedTypes,
} from '../ir/operations.js';
import { inOrder } from '../ir/order.js';
import type { Api, Model, ModelId, Operation, Type, UnionTag } from '../ir/types.js';
import { modelsIn, partsOf } from '../ir/walk.js';
import { reachedModels } from './schema/prune.js';
import { free } from './plan/names.js';

/**
 * The API with no method that asks its caller for what is `readOnly`: such properties are optional in models that are only sent.
 * A model that is received too stays as it is, and has a second form for requests where one differs: `WidgetParam` beside `Widget`.
 * `sorted`: whether properties stand in the order of the rules.
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-validation#section-9.4
 */
export function withoutReadOnly(api: Api, sorted: boolean): Api {
  const models = modelsById(api);
  const operations = allOperations(api);
  const sent = madeOf(operations.flatMap(givenTypes), models);
  const received = madeOf([...operations.flatMap(receivedTypes), ...eventTypes(api)], models);
  const split = askingForReadOnly(
    [...sent].filter((id) => received.has(id)),
    models,
  );
  const forms = requestForms(api, split);
  const requests: Requests = { form: (id) => forms.get(id)?.id ?? id, sorted };
  const written = api.models.flatMap((model): Model[] => {
    const form = forms.get(model.id);
    if (form) return [model, { ...form, type: relaxed(model.type, requests) }];
    const isSentAlone = sent.has(model.id) && !received.has(model.id);
    return [isSentAlone ? { ...model, type: relaxed(model.type, requests) } : model];
  });
  return {
    ...api,
    models: written,
    ...mapOperations(api, (operation) => withForms(operation, requests.form)),
  };
}

/** How types are to be rewritten for requests. */
interface Requests {
  /** The form that a model has there. */
  readonly form: (id: ModelId) => ModelId;
  readonly sorted: boolean;
}

/** The models that types are made of, however deep; not those that they are nested in. */
function madeOf(types: readonly Type[], models: Models): ReadonlySet<ModelId> {
  return reachedModels(types.flatMap(modelsIn), (id) => {
    const model = models.get(id);
    return model && { type: model.type, within: undefined };
  });
}

/** Those of some models that require what is read-only, themselves or by another of them. */
function askingForReadOnly(ids: readonly ModelId[], models: Models): ReadonlySet<ModelId> {
  const users = new Map<ModelId, ModelId[]>();
  const asking = new Set<ModelId>();
  const todo: ModelId[] = [];
  for (const id of ids) {
    const type = models.get(id)?.type;
    if (!type) continue;
    for (const used of modelsIn(type)) users.set(used, [...(users.get(used) ?? []), id]);
    if (requiresReadOnly(type)) todo.push(id);
  }
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    if (asking.has(id)) continue;
    asking.add(id);
    todo.push(...(users.get(id) ?? []));
  }
  return asking;
}

function requiresReadOnly(type: Type): boolean {
  if (type.kind === 'object' && type.properties.some(({ access, required }) => access === 'read' && required))
    return true;
  return partsOf(type).some(requiresReadOnly);
}

/** What the second forms are called, and where they are declared: nested ones in the namespace of their parent's form. */
function requestForms({ models, resources }: Api, split: ReadonlySet<ModelId>): ReadonlyMap<ModelId, Model> {
  const space = ({ owner, within }: Model): string =>
    within === undefined ? `in ${owner}` : `within ${within}`;
  const taken = new Map<string, Set<string>>();
  const take = (where: string, name: string): void =>
    void taken.set(where, (taken.get(where) ?? new Set()).add(name));
  for (const model of models) take(space(model), model.name);
  for (const { path, className } of allResources(resources)) take(`in ${path.join('.')}`, className);
  const forms = new Map<ModelId, Model>();
  for (const model of models) {
    if (!split.has(model.id)) continue;
    const isNested = model.within !== undefined && split.has(model.within);
    const name = isNested
      ? model.name
      : free(`${model.name}Param`, taken.get(space(model)) ?? new Set(), 's');
    if (!isNested) take(space(model), name);
    const { aliases: _aliases, ...rest } = model;
    const form = { ...rest, id: `request ${model.id}`, name };
    forms.set(model.id, isNested ? { ...form, within: `request ${model.within}` } : form);
  }
  return forms;
}

/** A type as a request has it: what is read-only is optional, and models are in their form for requests. */
function relaxed(type: Type, { form, sorted }: Requests): Type {
  const inner = (part: Type): Type => relaxed(part, { form, sorted });
  switch (type.kind) {
    case 'ref':
      return { ...type, model: form(type.model) };
    case 'array':
      return { ...type, item: inner(type.item) };
    case 'tuple':
      return { ...type, items: type.items.map(inner), ...(type.rest && { rest: inner(type.rest) }) };
    case 'record':
      return { ...type, value: inner(type.value) };
    case 'intersection':
      return { ...type, members: type.members.map(inner) };
    case 'union':
      return { ...type, members: type.members.map(inner), ...(type.tag && { tag: tagOf(type.tag, form) }) };
    case 'object':
      return {
        ...type,
        ...(type.bases && { bases: type.bases.map(form) }),
        properties: inOrder(
          type.properties.map((property) => ({
            ...property,
            type: inner(property.type),
            required: property.required && property.access !== 'read',
          })),
          sorted && type.properties.some(({ access, required }) => access === 'read' && required),
        ),
        ...(type.extra && { extra: inner(type.extra) }),
      };
    case 'unknown':
    case 'never':
    case 'null':
    case 'boolean':
    case 'number':
    case 'string':
    case 'binary':
    case 'literal':
    case 'enum':
      return type;
    default:
      return type satisfies never;
  }
}

function tagOf({ property, mapping }: UnionTag, form: Requests['form']): UnionTag {
  const members = Object.entries(mapping).map(([value, id]): [string, ModelId] => [value, form(id)]);
  return { property, mapping: Object.fromEntries(members) };
}

function withForms(operation: Operation, form: Requests['form']): Operation {
  const { object } = operation.arguments;
  if (!object) return operation;
  return {
    ...operation,
    arguments: { ...operation.arguments, object: { ...object, model: form(object.model) } },
  };
}
