/** The methods of an API: where they are, and which types they give and take. */
import type { Api, Operation, Resource, Type } from './types.js';

/** What has methods: an API, or a part of one. */
export interface Methods {
  /** Those of the client itself. */
  readonly operations: readonly Operation[];
  readonly resources: readonly Resource[];
}

/** Every resource, each before those inside it. */
export function allResources(resources: readonly Resource[]): Resource[] {
  return resources.flatMap((resource) => [resource, ...allResources(resource.children)]);
}

/** Every method: those of the client first, then resource by resource, a resource's own before those of its children. */
export function allOperations({ operations, resources }: Methods): Operation[] {
  return [...operations, ...allResources(resources).flatMap((resource) => resource.operations)];
}

/** The same tree with each method changed; `resource` is the one that it is of, absent where it is the client's own. */
export function mapOperations(
  { operations, resources }: Methods,
  change: (operation: Operation, resource?: Resource) => Operation,
): Methods {
  const within = (resource: Resource): Resource => ({
    ...resource,
    operations: resource.operations.map((operation) => change(operation, resource)),
    children: resource.children.map(within),
  });
  return { operations: operations.map((operation) => change(operation)), resources: resources.map(within) };
}

/** The path of a method, its parameters in braces: `/pets/{id}`. */
export function pathOf({ path }: Operation): string {
  return path.map((segment) => ('text' in segment ? segment.text : `{${segment.param}}`)).join('');
}

/** What callers of a method give: its params types and its parameters. The types of whole bodies are not among them. */
export function givenTypes({ arguments: { object }, params, streaming }: Operation): Type[] {
  const models = [object?.model, streaming?.models?.nonStreaming, streaming?.models?.streaming];
  return [
    ...models.flatMap((model): Type[] => (model === undefined ? [] : [{ kind: 'ref', model }])),
    ...params.map(({ type }) => type),
  ];
}

/** What comes back: of the method itself, and in any response that the document has. */
export function receivedTypes({ result, streaming, paging, responses }: Operation): Type[] {
  return [
    ...(result.kind === 'json' || result.kind === 'text' ? [result.type] : []),
    ...(result.kind === 'stream' ? [result.event] : []),
    ...(streaming ? [streaming.event] : []),
    ...(paging ? [paging.item] : []),
    ...responses.flatMap(({ contents }) => contents.map(({ type }) => type)),
  ];
}

/** What the API sends by itself: the events that resources unwrap, and the bodies of its webhooks. */
export function eventTypes({ resources, webhooks }: Pick<Api, 'resources' | 'webhooks'>): Type[] {
  return [
    ...allResources(resources).flatMap(({ webhooks: methods, parsers = [] }) => [
      ...(methods ? [methods.event] : []),
      ...parsers.map(({ event }) => event),
    ]),
    ...webhooks.flatMap(({ body }) => body ?? []),
  ];
}
