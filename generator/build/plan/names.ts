/** The TypeScript names of resources and methods. */
import { diagnostic, type Place } from '../../diagnostic.js';
import { isVariableName } from '../../lib/identifier.js';
import { camel, pascal, type Casings } from '../../lib/words.js';
import type { APIClient } from '../../../templates/runtime/client.js';
import type { Findings } from '../findings.js';
import { builtInOptions } from './built-in-options.js';
import {
  everyResource,
  ownerOf,
  type MethodPlan,
  type Plan,
  type ResourcePlan,
  type UnwrapPlan,
} from './plan.js';

/** The TypeScript names of resources and methods, each decided already. */
export interface Names {
  /** Property of the parent that holds the resource. */
  property(resource: ResourcePlan): string;
  className(resource: ResourcePlan): string;
  /** What the types of the resource's methods begin with: the class, had no model taken its name. */
  noun(resource: ResourcePlan): string;
  method(resource: ResourcePlan, method: MethodPlan): string;
  /** The methods that take webhooks, of a resource that has them. */
  webhooks(resource: ResourcePlan): { readonly name: string; readonly verifyName: string };
  /** A method that gives the event of a webhook unverified. */
  parser(plan: UnwrapPlan): string;
}

/** Members that every object has, or would be taken for a promise by. */
const objectMembers = ['constructor', 'then', 'toString', 'valueOf'];

/** The public members of the client in the run time: all of them, or this does not compile. */
const publicMembers: { readonly [name in keyof APIClient]: true } = {
  baseURL: true,
  buildRequest: true,
  buildURL: true,
  delete: true,
  fetchOptions: true,
  fetchWithTimeout: true,
  get: true,
  getAPIList: true,
  logLevel: true,
  logger: true,
  maxRetries: true,
  patch: true,
  post: true,
  put: true,
  request: true,
  requestAPIList: true,
  timeout: true,
  withOptions: true,
};

/** Members of every client, own and inherited, that a resource or method of it may not hide. */
export const clientMembers: readonly string[] = [
  ...objectMembers,
  ...Object.keys(publicMembers),
  // Those that subclasses may override, which no type can list; a test holds them against the class.
  'fetch', '_options', 'idempotencyHeader', '_configure', 'defaultQuery', 'authHeaders', 'validateHeaders', 'stringifyQuery',
  'defaultIdempotencyKey', 'makeStatusError', 'prepareOptions', 'prepareRequest',
  // Those of published SDKs of this family, which programs may override.
  'options', 'encoder', 'methodRequest', 'makeRequest', 'shouldRetry', 'retryRequest', 'defaultHeaders',
]; // prettier-ignore

/** Members of every resource object. */
export const resourceMembers: readonly string[] = [...objectMembers, '_client'];

/** Types that resource files use by these names. */
const fileTypes = [
  'Array', 'Record', 'Promise', 'Response', 'Uploadable', 'APIResource', 'APIPromise', 'PagePromise', 'RequestOptions', 'APIClient',
  'AbstractPage', 'Stream',
  // No class may be called so (TypeScript, TS2725).
  'Object',
]; // prettier-ignore

/**
 * Every name of a plan, decided once. Names given way to others are reported. A class gives way to a model that the
 * document or the configuration names in its file, its parent's, or the shared one (`modelNames`, by owner; `*` for all).
 */
export function nameEverything(
  plan: Plan,
  modelNames: ReadonlyMap<string, ReadonlySet<string>>,
  clientName: string,
  optionNames: readonly string[],
  casings: Casings,
  findings: Findings,
): Names {
  const properties = new Map<ResourcePlan, string>();
  const classes = new Map<ResourcePlan, string>();
  const nouns = new Map<ResourcePlan, string>();
  const methods = new Map<ResourcePlan, ReadonlyMap<string, string>>();
  const webhooks = new Map<ResourcePlan, { name: string; verifyName: string }>();
  const parsers = new Map<UnwrapPlan, string>();
  const note = (wanted: string, name: string, resource: ResourcePlan): void => {
    if (wanted !== name)
      findings.report(diagnostic('name-taken', { wanted, name }, findings.placeOf(resource.at)));
  };
  const noteIllegal = (wanted: string, name: string, what: string, config?: { readonly at: Place }): void => {
    if (config && !isNameLike(wanted))
      findings.report(diagnostic('name-illegal', { wanted, what, name }, { ...config.at, key: true }));
  };
  for (const resource of everyResource(plan)) {
    const isRoot = resource === plan.root;
    const children = isRoot ? plan.resources : resource.children;
    const members = new Set(isRoot ? [...clientMembers, ...optionNames] : resourceMembers);
    const types = new Set(isRoot ? [...fileTypes, clientName] : fileTypes);
    if (!isRoot) types.add(classes.get(resource) ?? '');
    for (const child of children) {
      const wanted = propertyName(child.wireName, casings);
      const property = free(wanted, members);
      note(wanted, property, child);
      noteIllegal(child.wireName, property, 'the name of a property', child.config);
      members.add(property);
      properties.set(child, property);
      const wantedClass = identifier(pascal(child.wireName, casings), 'Resource');
      const around = isRoot ? [ownerOf(resource), '$shared'] : [ownerOf(resource)];
      const models = ['*', ownerOf(child), ...around].map((owner) => modelNames.get(owner));
      const isTaken = (name: string): boolean =>
        types.has(name) || models.some((own) => own?.has(name) === true);
      const className = free(wantedClass, { has: isTaken }, 'Resource');
      nouns.set(child, wantedClass);
      types.add(className);
      classes.set(child, className);
    }
    const own = new Map<string, string>();
    for (const method of resource.methods) {
      const wanted = methodName(method.wireName, casings);
      const name = free(wanted, members);
      note(wanted, name, resource);
      noteIllegal(method.wireName, name, 'the name of a method', method.config);
      members.add(name);
      own.set(method.wireName, name);
    }
    methods.set(resource, own);
    if (resource.unwrap) {
      const name = free(identifier(camel(resource.unwrap.wireName, casings), 'unwrap'), members);
      note(camel(resource.unwrap.wireName, casings), name, resource);
      members.add(name);
      const verifyName = free('verifySignature', members);
      note('verifySignature', verifyName, resource);
      webhooks.set(resource, { name, verifyName });
    }
    for (const parser of resource.parsers ?? []) {
      const wanted = methodName(parser.wireName, casings);
      const name = free(wanted, members);
      note(wanted, name, resource);
      members.add(name);
      parsers.set(parser, name);
    }
  }
  return {
    property: (resource) => properties.get(resource) ?? '',
    className: (resource) => classes.get(resource) ?? '',
    noun: (resource) => nouns.get(resource) ?? '',
    method: (resource, method) => methods.get(resource)?.get(method.wireName) ?? method.wireName,
    parser: (plan) => parsers.get(plan) ?? plan.wireName,
    webhooks: (resource) => webhooks.get(resource) ?? { name: 'unwrap', verifyName: 'verifySignature' },
  };
}

/** What a resource is called on its parent, where nothing else is. */
function propertyName(wireName: string, casings: Casings): string {
  return identifier(asMember(wireName, casings), 'resource');
}

/** What a method is called, where no other member is. */
export function methodName(wireName: string, casings: Casings): string {
  return identifier(asMember(wireName, casings), 'call');
}

/** In camel case, with the underscores before it kept: they say that a member is not for everyone (`_rpc`). */
function asMember(wireName: string, casings: Casings): string {
  const [hidden = ''] = /^_*/.exec(wireName) ?? [];
  const name = camel(wireName, casings);
  return name === '' ? '' : `${hidden}${name}`;
}

/** How a method is reached from the client: `pets.toys.listAll`. */
export function callName(resource: readonly string[], method: string, casings: Casings): string {
  return [...resource.map((one) => propertyName(one, casings)), methodName(method, casings)].join('.');
}

/** A name that no other has: the wanted one, else with a suffix, else with a number. */
export function free(wanted: string, taken: Pick<ReadonlySet<string>, 'has'>, suffix = '_'): string {
  if (!taken.has(wanted)) return wanted;
  const second = `${wanted}${suffix}`;
  if (!taken.has(second)) return second;
  let number = 2;
  while (taken.has(`${second}${number}`)) number += 1;
  return `${second}${number}`;
}

/** What options of the constructor are called, each otherwise, and none as one that every client has. */
export function optionNames<O extends { readonly name: string }>(
  options: readonly O[],
  casings: Casings,
): ReadonlyMap<O, string> {
  const taken = new Set(builtInOptions);
  return new Map(
    options.map((option) => {
      const name = free(identifier(camel(option.name, casings), 'option'), taken);
      taken.add(name);
      return [option, name];
    }),
  );
}

/** Whether a name has only what separates or makes up words, so that casing loses nothing of it. */
export function isNameLike(name: string): boolean {
  return /^[\p{L}\p{M}\p{N}$_ .-]*[\p{L}\p{N}][\p{L}\p{M}\p{N}$_ .-]*$/u.test(name);
}

/** A legal identifier: a fallback for nothing at all, an underscore before a digit. */
export function identifier(name: string, fallback: string): string {
  if (name === '') return fallback;
  return /^[\p{ID_Start}$_]/u.test(name) ? name : `_${name}`;
}

/** A legal name of a variable. */
export function variable(name: string, fallback: string, taken: ReadonlySet<string>): string {
  const legal = identifier(name, fallback);
  return free(isVariableName(legal) ? legal : `${legal}_`, taken);
}

/** What models may not be called, by the file that would declare them: its class, those of its children. */
export function takenNames(plan: Plan, names: Names, clientName: string): Map<string, Set<string>> {
  const taken = new Map<string, Set<string>>();
  for (const resource of everyResource(plan)) {
    const isRoot = resource === plan.root;
    const children = (isRoot ? plan.resources : resource.children).map((child) => names.className(child));
    taken.set(ownerOf(resource), new Set([isRoot ? clientName : names.className(resource), ...children]));
  }
  return taken;
}
