/** The order of models in the files that declare them. */
import type { Model, ModelId, Operation, Resource, Type } from '../../ir/types.js';

const ranks = { page: 0, model: 1, event: 1, response: 2, params: 3 } as const satisfies Record<
  Model['role'],
  number
>;

/**
 * Models by owner, owners by the order of the tree; in a file the aliases of pages, models by name, then responses and params as
 * their methods come. A nested model follows its parent.
 */
export function inFileOrder(models: readonly Model[], owners: readonly string[]): Model[] {
  const place = new Map(owners.map((owner, index) => [owner, index]));
  const inner = new Map<ModelId, Model[]>();
  for (const model of models)
    if (model.within !== undefined) inner.set(model.within, [...(inner.get(model.within) ?? []), model]);
  const withInner = (model: Model): Model[] => [model, ...(inner.get(model.id) ?? []).flatMap(withInner)];
  const compare = (a: Model, b: Model): number =>
    (place.get(a.owner) ?? owners.length) - (place.get(b.owner) ?? owners.length) ||
    ranks[a.role] - ranks[b.role] ||
    (ranks[a.role] === 1 ? (a.name < b.name ? -1 : a.name > b.name ? 1 : 0) : 0);
  return models
    .filter(({ within }) => within === undefined)
    .sort(compare)
    .flatMap(withInner);
}

/** Every type that an operation names. */
export function typesOf(operation: Operation): Type[] {
  const { arguments: taken, params, bodies, responses, result, streaming, paging } = operation;
  const ref = (model: ModelId): Type => ({ kind: 'ref', model });
  return [
    ...(taken.object ? [ref(taken.object.model)] : []),
    ...params.map(({ type }) => type),
    ...bodies.map(({ type }) => type),
    ...(result.kind === 'json' || result.kind === 'text' ? [result.type] : []),
    ...(result.kind === 'stream' ? [result.event] : []),
    ...(streaming ? [streaming.event] : []),
    ...(streaming?.models ? [ref(streaming.models.nonStreaming), ref(streaming.models.streaming)] : []),
    ...(paging ? [paging.item] : []),
    ...responses.flatMap(({ contents }) => contents.map(({ type }) => type)),
  ];
}

/** Every operation of resources and those below them, in order. */
export function operationsOf(resources: readonly Resource[]): Operation[] {
  return resources.flatMap(({ operations, children }) => [...operations, ...operationsOf(children)]);
}

/** The events that resources, and those below them, take webhooks of. */
export function eventsOf(resources: readonly Resource[]): Type[] {
  return resources.flatMap(({ webhooks, children }) => [
    ...(webhooks ? [webhooks.event] : []),
    ...eventsOf(children),
  ]);
}
