/** What the rules make of endpoints that a configuration does not name, beside what it does (`unspecified_endpoints: derive`). */
import { diagnostic } from '../../diagnostic.js';
import type { Casings } from '../../lib/words.js';
import type { Findings } from '../findings.js';
import type { Endpoint } from '../reading/endpoint.js';
import { callName, methodName } from './names.js';
import { everyResource, inClassOrder, type MethodPlan, type Plan, type ResourcePlan } from './plan.js';

/**
 * The configured plan, and into it from the derived one every method whose endpoint nothing configured calls: in the resource of
 * the same path, or in a new one after those that are configured. A name that is taken there gives way, with a note.
 */
export function withOthers(configured: Plan, derived: Plan, casings: Casings, findings: Findings): Plan {
  const used = new Set(
    everyResource(configured).flatMap(({ methods }) => methods.map(({ endpoint }) => endpoint)),
  );
  return {
    root: joined(configured.root, [derived.root], used, casings, findings),
    resources: joinedAll(configured.resources, derived.resources, used, casings, findings),
  };
}

function joinedAll(
  configured: readonly ResourcePlan[],
  derived: readonly ResourcePlan[],
  used: ReadonlySet<Endpoint>,
  casings: Casings,
  findings: Findings,
): ResourcePlan[] {
  const names = new Set(configured.map(({ wireName }) => wireName));
  const both = configured.map((resource) => {
    const same = derived.filter(({ wireName }) => wireName === resource.wireName);
    return joined(resource, same, used, casings, findings);
  });
  const others = derived
    .filter(({ wireName }) => !names.has(wireName))
    .flatMap((resource) => unused(resource, used));
  return [...both, ...others];
}

function joined(
  resource: ResourcePlan,
  derived: readonly ResourcePlan[],
  used: ReadonlySet<Endpoint>,
  casings: Casings,
  findings: Findings,
): ResourcePlan {
  const names = new Set(resource.methods.map(({ wireName }) => wireName));
  const added = derived
    .flatMap(({ methods }) => methods)
    .filter(({ endpoint }) => !used.has(endpoint))
    .map((method): MethodPlan => {
      const wireName = freeName(method, names);
      names.add(wireName);
      if (wireName === method.wireName) return method;
      const details = {
        call: callName(resource.path, method.wireName, casings),
        name: methodName(wireName, casings),
      };
      findings.report(diagnostic('method-name-clash', details, findings.placeOf(method.endpoint.at)));
      return { ...method, wireName };
    });
  const children = derived.flatMap((one) => one.children);
  return {
    ...resource,
    methods: inClassOrder([...resource.methods, ...added]),
    children: joinedAll(resource.children, children, used, casings, findings),
  };
}

/** A derived resource with what nothing configured calls; nothing where that is all of it. */
function unused(resource: ResourcePlan, used: ReadonlySet<Endpoint>): ResourcePlan[] {
  const methods = resource.methods.filter(({ endpoint }) => !used.has(endpoint));
  const children = resource.children.flatMap((child) => unused(child, used));
  return methods.length + children.length === 0 ? [] : [{ ...resource, methods, children }];
}

/** `retrieve`, then `retrieve_by_permission_id` after the last parameter of the path, then with a number. */
function freeName({ wireName, endpoint }: MethodPlan, taken: ReadonlySet<string>): string {
  if (!taken.has(wireName)) return wireName;
  const parameter = [...endpoint.path.matchAll(/\{([^{}]*)\}/g)].at(-1)?.[1] ?? '';
  const long = parameter === '' ? `${wireName}_${endpoint.method}` : `${wireName}_by_${parameter}`;
  for (let count = 2, name = long; ; count += 1) {
    if (!taken.has(name)) return name;
    name = `${long}_${count}`;
  }
}
