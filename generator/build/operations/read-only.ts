/** What only responses have, in types that requests hold too. */
import { modelsById, type Models } from '../../ir/models.js';
import { allOperations } from '../../ir/operations.js';
import { inOrder } from '../../ir/order.js';
import type { Api, Model, ModelId, Operation, Resource, Type, UnionTag } from '../../ir/types.js';
import { modelsIn, partsOf } from '../../ir/walk.js';
import { free } from './names.js';
import { eventsOf } from './order.js';

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
  const sent = reach(operations.flatMap(sentTypes), models);
  const received = reach([...operations.flatMap(receivedTypes), ...eventTypes(api)], models);
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
    operations: api.operations.map((operation) => withForms(operation, requests.form)),
    resources: api.resources.map((resource) => resourceWithForms(resource, requests.form)),
  };
}

/** How types are to be rewritten for requests. */
interface Requests {
  /** The form that a model has there. */
  readonly form: (id: ModelId) => ModelId;
  readonly sorted: boolean;
}

function ref(model: ModelId): Type {
  return { kind: 'ref', model };
}

function sentTypes({ arguments: { object }, params, streaming }: Operation): Type[] {
  const models = [object?.model, streaming?.models?.streaming, streaming?.models?.nonStreaming];
  return [...models.flatMap((id) => (id === undefined ? [] : [ref(id)])), ...params.map(({ type }) => type)];
}

function receivedTypes({ result, streaming, paging, responses }: Operation): Type[] {
  return [
    ...(result.kind === 'json' || result.kind === 'text' ? [result.type] : []),
    ...(result.kind === 'stream' ? [result.event] : []),
    ...(streaming ? [streaming.event] : []),
    ...(paging ? [paging.item] : []),
    ...responses.flatMap(({ contents }) => contents.map(({ type }) => type)),
  ];
}

function eventTypes({ resources, webhooks }: Api): Type[] {
  return [...eventsOf(resources), ...webhooks.flatMap(({ body }) => (body ? [body] : []))];
}

/** The models that types are made of, however deep. */
function reach(types: readonly Type[], models: Models): ReadonlySet<ModelId> {
  const found = new Set<ModelId>();
  const todo = types.flatMap(modelsIn);
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    const model = found.has(id) ? undefined : models.get(id);
    if (!model) continue;
    found.add(id);
    todo.push(...modelsIn(model.type));
  }
  return found;
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
  for (const { path, className } of everyResource(resources)) take(`in ${path.join('.')}`, className);
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

function everyResource(resources: readonly Resource[]): Resource[] {
  return resources.flatMap((resource) => [resource, ...everyResource(resource.children)]);
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

function resourceWithForms(resource: Resource, form: Requests['form']): Resource {
  return {
    ...resource,
    operations: resource.operations.map((operation) => withForms(operation, form)),
    children: resource.children.map((child) => resourceWithForms(child, form)),
  };
}

function withForms(operation: Operation, form: Requests['form']): Operation {
  const { object } = operation.arguments;
  if (!object) return operation;
  return {
    ...operation,
    arguments: { ...operation.arguments, object: { ...object, model: form(object.model) } },
  };
}
