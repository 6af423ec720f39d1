/** What the SDK will have, before types: resources, and which endpoint each method calls. */
import type { HttpMethod, MethodConfig, ResourceConfig } from '../../config/types.js';
import { compareText } from '../../lib/compare.js';
import type { Ref } from '../../lib/pointer.js';
import type { Endpoint } from '../reading/endpoint.js';

/**
 * A resource to be, with its methods by their names in the configuration; nothing of it is named in TypeScript yet.
 */
export interface ResourcePlan {
  /** `fine_tuning` */
  readonly wireName: string;
  /** Wire names from the root. Empty for the client itself. */
  readonly path: readonly string[];
  readonly at: Ref;
  readonly doc?: string;
  readonly deprecated?: true | string;
  readonly config?: ResourceConfig;
  readonly methods: readonly MethodPlan[];
  /** What unwraps webhooks here. */
  readonly unwrap?: UnwrapPlan;
  /** What gives the events of webhooks here, unverified. */
  readonly parsers?: readonly UnwrapPlan[];
  readonly children: readonly ResourcePlan[];
}

/** What a resource unwraps webhooks by. */
export interface UnwrapPlan {
  /** `unwrap` */
  readonly wireName: string;
  /** Wire name of the client's option that holds the secret, where the configuration names one. */
  readonly keyOption?: string;
  /** Property that tells events apart, where the configuration names one. */
  readonly discriminator?: string;
}

/** A method to be: the endpoint it calls, and what the configuration says of it. */
export interface MethodPlan {
  /** `mark_as_read` */
  readonly wireName: string;
  readonly endpoint: Endpoint;
  /** What the configuration says of it. */
  readonly config?: HttpMethod & MethodConfig;
  readonly deprecated?: true | string;
  /** Wire name, in the same resource, of the method that this one is another name for. */
  readonly aliasOf?: string;
}

/** Which methods the SDK has, and where; `root` holds those of the client itself. */
export interface Plan {
  /** What is on the client itself. */
  readonly root: ResourcePlan;
  readonly resources: readonly ResourcePlan[];
}

/** Every resource of a plan, each before its children; the client itself first. */
export function everyResource(plan: Plan): ResourcePlan[] {
  const below = (resource: ResourcePlan): ResourcePlan[] => [resource, ...resource.children.flatMap(below)];
  return [plan.root, ...plan.resources.flatMap(below)];
}

/** The resource's path as models name their owner. */
export function ownerOf(resource: ResourcePlan): string {
  return resource.path.join('.');
}

const customary = ['create', 'retrieve', 'update', 'list', 'delete'];

/** The order of methods in a class: the customary five, then the others by name. */
export function inClassOrder<M extends { readonly wireName: string }>(methods: readonly M[]): M[] {
  const rank = (name: string): number => {
    const at = customary.indexOf(name);
    return at < 0 ? customary.length : at;
  };
  return [...methods].sort(
    (a, b) => rank(a.wireName) - rank(b.wireName) || compareText(a.wireName, b.wireName),
  );
}
