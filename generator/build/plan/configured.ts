/** The resource tree and method names as the configuration has them. */
import type {
  Config,
  EndpointConfig,
  MethodConfig,
  ResourceConfig,
  WebhookUnwrap,
} from '../../config/types.js';
import { diagnostic } from '../../diagnostic.js';
import { nearest } from '../../lib/nearest.js';
import { describeByTags } from './describe.js';
import type { Findings } from '../findings.js';
import type { Endpoint } from '../reading/endpoint.js';
import { inClassOrder, type MethodPlan, type Plan, type ResourcePlan, type UnwrapPlan } from './plan.js';
import type { Reader } from '../reading/reader.js';

/** Finds the endpoint that a configuration means; parameters of the path may be called otherwise there. */
export type FindEndpoint = (wanted: EndpointConfig) => Endpoint | undefined;

/** A finder over a document's endpoints. */
export function endpointFinder(endpoints: readonly Endpoint[]): FindEndpoint {
  const index = new Map<string, Endpoint>();
  const add = (key: string, endpoint: Endpoint): void => {
    if (!index.has(key)) index.set(key, endpoint);
  };
  for (const endpoint of endpoints) {
    for (const path of new Set([endpoint.path, anonymous(endpoint.path)])) {
      add(`${endpoint.method} ${path}`, endpoint);
      add(`any ${path}`, endpoint);
    }
  }
  return ({ verb = 'any', path }) =>
    [path, anonymous(path)].map((one) => index.get(`${verb} ${one}`)).find((found) => found);
}

function anonymous(path: string): string {
  const plain = path.replace(/\{[^{}]*\}/g, '{}').replace(/\/+$/, '');
  return plain === '' ? '/' : plain;
}

/** The plan of a configuration that names resources. Endpoints that no method calls are noted, unless it says that this is meant. */
export function configuredPlan(
  config: Config,
  endpoints: readonly Endpoint[],
  reader: Reader,
  findings: Findings,
): Plan {
  const find = endpointFinder(endpoints);
  const used = new Set<Endpoint>();
  const methodsOf = (methods: readonly MethodConfig[]): MethodPlan[] =>
    planMethods(methods, find, endpoints, used, findings);
  const planOf = (resource: ResourceConfig): ResourcePlan => {
    const methods = methodsOf(resource.methods);
    const unwrapping = resource.methods.filter((method) => method.kind === 'webhook_unwrap');
    const parsers = unwrapping.filter(isUnsafe).map(unwrapPlan);
    const [unwrap, ...others] = unwrapping.filter((method) => !isUnsafe(method));
    noteUnwrapping(others, findings);
    const doc =
      resource.description ??
      describeByTags(
        methods.map(({ endpoint }) => endpoint),
        reader,
      );
    return {
      wireName: resource.name,
      path: resource.path,
      at: methods[0]?.endpoint.pathAt ?? '#',
      ...(doc !== undefined && { doc }),
      ...(resource.deprecated !== undefined && { deprecated: resource.deprecated }),
      config: resource,
      methods: inClassOrder(methods),
      ...(unwrap && { unwrap: unwrapPlan(unwrap) }),
      ...(parsers.length > 0 && { parsers }),
      children: resource.subresources.map(planOf),
    };
  };
  noteUnwrapping(config.root.methods, findings);
  const root = {
    wireName: '',
    path: [],
    at: '#' as const,
    methods: methodsOf(config.root.methods),
    children: [],
  };
  const resources = (config.resources ?? []).map(planOf);
  const unspecified = config.unspecifiedEndpoints;
  const meant = new Set(unspecified === 'derive' ? endpoints : unspecified.map(find));
  for (const endpoint of endpoints)
    if (!used.has(endpoint) && !meant.has(endpoint))
      findings.report(
        diagnostic(
          'endpoint-unused',
          { endpoint: `${endpoint.method} ${endpoint.path}` },
          findings.placeOf(endpoint.at),
        ),
      );
  return { root: { ...root, methods: inClassOrder(root.methods) }, resources };
}

type Unwrapping = WebhookUnwrap & Pick<MethodConfig, 'name'>;

/** Whether a method says itself that it verifies nothing: it is called so, and no key is named for it. */
function isUnsafe({ name, keyOption }: Unwrapping): boolean {
  return keyOption === undefined && /^unsafe/i.test(name);
}

function unwrapPlan({ name, keyOption, discriminator }: Unwrapping): UnwrapPlan {
  return {
    wireName: name,
    ...(keyOption !== undefined && { keyOption }),
    ...(discriminator !== undefined && { discriminator }),
  };
}

/** Says of methods that unwrap webhooks that none is made of them. */
function noteUnwrapping(methods: readonly MethodConfig[], findings: Findings): void {
  for (const { kind, name, at } of methods)
    if (kind === 'webhook_unwrap') findings.report(diagnostic('webhook-method-unused', { name }, at));
}

function planMethods(
  methods: readonly MethodConfig[],
  find: FindEndpoint,
  endpoints: readonly Endpoint[],
  used: Set<Endpoint>,
  findings: Findings,
): MethodPlan[] {
  const planned = methods.flatMap((method): MethodPlan[] => {
    if (method.kind === 'empty')
      findings.report(diagnostic('endpoint-missing', { name: method.name }, { ...method.at, key: true }));
    if (method.kind !== 'http') return [];
    const endpoint = find(method.endpoint);
    if (!endpoint) {
      const wanted = `${method.endpoint.verb ?? ''} ${method.endpoint.path}`.trim();
      findings.report(
        diagnostic(
          'endpoint-unknown',
          { endpoint: wanted, nearest: nearestEndpoint(wanted, endpoints) },
          method.at,
        ),
      );
      return [];
    }
    used.add(endpoint);
    return [
      {
        wireName: method.name,
        endpoint,
        config: method,
        ...(method.deprecated !== undefined && { deprecated: method.deprecated }),
      },
    ];
  });
  const aliases = methods.flatMap((method): MethodPlan[] => {
    if (method.kind !== 'alias') return [];
    const name = method.to.split('.').at(-1);
    const original = planned.find(({ wireName }) => wireName === name);
    if (!original) {
      findings.report(diagnostic('alias-unknown', { name: method.name, to: method.to }, method.at));
      return [];
    }
    const { deprecated: _, ...rest } = original;
    return [
      {
        ...rest,
        wireName: method.name,
        aliasOf: original.wireName,
        ...(method.deprecated !== undefined && { deprecated: method.deprecated }),
      },
    ];
  });
  return [...planned, ...aliases];
}

/** The endpoint most alike, for a suggestion; empty where none is near. */
export function nearestEndpoint(wanted: string, endpoints: readonly Endpoint[]): string {
  return nearest(
    wanted,
    endpoints.map(({ method, path }) => `${method} ${path}`),
  );
}
