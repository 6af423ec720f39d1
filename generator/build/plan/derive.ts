/** The resource tree and method names of a document without a configuration (NAMING, 'Rules'). */
import { diagnostic } from '../../diagnostic.js';
import type { Ref } from '../../lib/pointer.js';
import { singular, snake, words, type Casings } from '../../lib/words.js';
import { describeByTags } from './describe.js';
import type { Findings } from '../findings.js';
import type { Endpoint } from '../reading/endpoint.js';
import { callName, methodName } from './names.js';
import { pattern, pathSteps, preambleLength, type Step } from '../reading/path.js';
import { inClassOrder, type MethodPlan, type Plan, type ResourcePlan } from './plan.js';
import type { Reader } from '../reading/reader.js';
import { untangled, type Draft, type Route } from './untangle.js';
import { plainVerbs, verbs } from './verbs.js';

/** What the paths of a document say about one another. */
interface Neighbours {
  /** Methods by pattern. */
  readonly methods: ReadonlyMap<string, ReadonlySet<string>>;
  /** Endpoints by method and pattern. */
  readonly endpoints: ReadonlyMap<string, Endpoint>;
  /** Patterns that longer ones begin with. */
  readonly parents: ReadonlySet<string>;
}

/** What is asked about an endpoint's response. */
export type IsList = (endpoint: Endpoint) => boolean;

/** Resources and methods for every endpoint. None is left out: methods that would be called alike get other names. */
export function derivePlan(
  endpoints: readonly Endpoint[],
  isList: IsList,
  reader: Reader,
  casings: Casings,
  findings: Findings,
): Plan {
  const routes = routesOf(endpoints);
  const map = mapOf(routes);
  const drafts = routes.map((route) => draftOf(route, map, isList, casings));
  const named = untangled(drafts, casings, (draft, name) => {
    const details = {
      call: callName(draft.resource, draft.name, casings),
      name: methodName(name, casings),
    };
    findings.report(diagnostic('method-name-clash', details, findings.placeOf(draft.route.endpoint.at)));
  });
  return treeOf(named, reader);
}

/** Drops what stands before the resources, as long as two paths do not become one by it. */
function routesOf(endpoints: readonly Endpoint[]): Route[] {
  const taken = new Map<string, string>();
  return endpoints.map((endpoint) => {
    const steps = pathSteps(endpoint.path);
    const length = preambleLength(steps);
    const rest = steps.slice(length);
    const before = pattern(steps.slice(0, length));
    const key = `${endpoint.method} ${pattern(rest)}`;
    const other = taken.get(key);
    if (other === undefined) taken.set(key, before);
    const last = steps[length - 1];
    const clashes = other !== undefined && other !== before && last !== undefined;
    return { endpoint, steps: clashes ? [last, ...rest] : rest };
  });
}

function mapOf(routes: readonly Route[]): Neighbours {
  const methods = new Map<string, Set<string>>();
  const parents = new Set<string>();
  const endpoints = new Map<string, Endpoint>();
  for (const { steps, endpoint } of routes) {
    const key = pattern(steps);
    endpoints.set(`${endpoint.method} ${key}`, endpoint);
    methods.set(key, (methods.get(key) ?? new Set()).add(endpoint.method));
    for (let length = 1; length < steps.length; length += 1) parents.add(pattern(steps.slice(0, length)));
  }
  return { methods, endpoints, parents };
}

function draftOf(route: Route, map: Neighbours, isList: IsList, casings: Casings): Draft {
  const { endpoint, steps } = route;
  const literals = steps.flatMap((step) => (step.kind === 'literal' ? [snakeOf(step.text, casings)] : []));
  const last = steps.at(-1);
  const make = (resource: readonly string[], name: string): Draft => ({ route, resource, name });
  if (!last || literals.length === 0) return make([], rootMethod(endpoint, casings));
  if (last.kind === 'value') return make(literals, itemMethod(endpoint, steps, map, isList));
  const parent = literals.slice(0, -1);
  if (parent.length > 0 && isAction(route, map, casings)) return make(parent, literals.at(-1) ?? '');
  return make(literals, collectionMethod(endpoint, steps, map, isList, casings));
}

/** A literal that is done to what stands before it: by its first word, or as a lone POST of something singular. */
function isAction({ steps, endpoint }: Route, map: Neighbours, casings: Casings): boolean {
  const last = steps.at(-1);
  const before = steps.at(-2);
  if (last?.kind !== 'literal' || !before) return false;
  if (last.action) return true;
  const key = pattern(steps);
  const methods = map.methods.get(key) ?? new Set();
  if (map.parents.has(key) || methods.size > 1) return false;
  const [first = '', ...more] = words(last.text).map((word) => word.toLowerCase());
  if (verbs.has(first) && !isPlural(last.text, casings)) return true;
  if (plainVerbs.has(first) && more.length > 0) return true;
  if (endpoint.method !== 'post' || isPlural(last.text, casings)) return false;
  return (
    before.kind === 'value' ||
    isPlural(before.text, casings) ||
    (map.methods.get(pattern(steps.slice(0, -1)))?.size ?? 0) > 0
  );
}

function itemMethod(endpoint: Endpoint, steps: readonly Step[], map: Neighbours, isList: IsList): string {
  const methods = map.methods.get(pattern(steps)) ?? new Set();
  switch (endpoint.method) {
    case 'get': {
      const hasItems = map.methods.has(pattern([...steps, { kind: 'value', names: [] }]));
      return hasItems && isList(endpoint) ? 'list' : 'retrieve';
    }
    case 'post':
      return methods.has('put') || methods.has('patch') ? 'create' : 'update';
    case 'put':
      return methods.has('patch') ? 'replace' : 'update';
    case 'patch':
      return 'update';
    default:
      return snake(endpoint.method) || 'call';
  }
}

function collectionMethod(
  endpoint: Endpoint,
  steps: readonly Step[],
  map: Neighbours,
  isList: IsList,
  casings: Casings,
): string {
  const item = map.methods.get(pattern([...steps, { kind: 'value', names: [] }]));
  const own = map.methods.get(pattern(steps)) ?? new Set();
  const last = steps.at(-1);
  const isMany = item !== undefined && last?.kind === 'literal' && isPlural(last.text, casings);
  const ofAll = (name: string, ...verbsOfItem: readonly string[]): string =>
    verbsOfItem.some((verb) => item?.has(verb)) ? `${name}_all` : name;
  switch (endpoint.method) {
    case 'get':
      return isMany || isList(endpoint) ? 'list' : 'retrieve';
    case 'post': {
      const read = map.endpoints.get(`get ${pattern(steps)}`);
      const isOne = read && !isMany && item === undefined && !own.has('put') && !own.has('patch');
      return isOne && !isList(read) ? 'update' : 'create';
    }
    case 'put':
      return own.has('patch') ? 'replace' : ofAll('update', 'put', 'patch', 'post');
    case 'patch':
      return ofAll('update', 'put', 'patch', 'post');
    case 'delete':
      return ofAll('delete', 'delete');
    default:
      return snake(endpoint.method) || 'call';
  }
}

function rootMethod(endpoint: Endpoint, casings: Casings): string {
  const named = endpoint.operationId === undefined ? '' : snakeOf(endpoint.operationId, casings);
  return named === '' || named === 'resource' ? `${endpoint.method}_root` : named;
}

function isPlural(text: string, casings: Casings): boolean {
  return singular(text, casings) !== text;
}

function snakeOf(text: string, casings: Casings): string {
  return snake(text, casings) || 'resource';
}

/** Resources in the order in which the document first has them, parents before children. */
function treeOf(drafts: readonly Draft[], reader: Reader): Plan {
  interface Building {
    readonly path: readonly string[];
    readonly methods: MethodPlan[];
    readonly children: Map<string, Building>;
    at?: Ref;
  }
  const root: Building = { path: [], methods: [], children: new Map() };
  for (const { resource, name, route } of drafts) {
    let node = root;
    for (const wireName of resource) {
      const next = node.children.get(wireName) ?? {
        path: [...node.path, wireName],
        methods: [],
        children: new Map(),
        at: route.endpoint.pathAt,
      };
      node.children.set(wireName, next);
      node = next;
    }
    node.methods.push({ wireName: name, endpoint: route.endpoint });
  }
  const finish = (node: Building): ResourcePlan => {
    const doc = describeByTags(
      node.methods.map(({ endpoint }) => endpoint),
      reader,
    );
    return {
      wireName: node.path.at(-1) ?? '',
      path: node.path,
      at: node.at ?? '#',
      ...(doc !== undefined && { doc }),
      methods: inClassOrder(node.methods),
      children: [...node.children.values()].map(finish),
    };
  };
  const whole = finish(root);
  return { root: { ...whole, children: [] }, resources: whole.children };
}
