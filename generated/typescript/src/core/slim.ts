/** Clients that have only the resources that they are given. */
import type { APIClient } from './client.js';
import type { APIResource } from './resource.js';

/** The class of a resource, which knows the properties by which it is reached from the client. */
export interface ResourceClass {
  new (client: APIClient): APIResource;
  readonly _key: readonly string[];
}

/** The resources that some classes make, each where its key says. */
export type Partially<Resources extends readonly ResourceClass[]> = Joined<
  { [I in keyof Resources]: At<Resources[I]['_key'], InstanceType<Resources[I]>> }[number]
>;

type At<Key extends readonly string[], Resource> = Key extends readonly [
  infer First extends string,
  ...infer Rest extends readonly string[],
]
  ? { readonly [Name in First]: At<Rest, Resource> }
  : Resource;

/** The members of a union, all at once. */
type Joined<Union> = (Union extends unknown ? (value: Union) => void : never) extends (
  value: infer All,
) => void
  ? All
  : never;

/** Gives a client the resources; one that another one has already is left to that. */
export function attach(client: APIClient, resources: readonly ResourceClass[]): void {
  for (const Resource of [...resources].sort((a, b) => a._key.length - b._key.length)) {
    let parent = client as unknown as Record<string, unknown>;
    Resource._key.forEach((name, i, { length }) => {
      parent = (parent[name] ??= i === length - 1 ? new Resource(client) : {}) as Record<string, unknown>;
    });
  }
}
