/** What component schemas are called in SDKs without a configuration. */
import { child, type Ref } from '../../lib/pointer.js';
import { pascal, singular, words, type Casings } from '../../lib/words.js';
import { componentTypeName } from '../schema/type-name.js';
import { listingAt } from '../paging/listing.js';
import type { Names } from '../plan/names.js';
import { outcomeOf, responsesOf, schemaOf } from '../reading/outcome.js';
import type { PagingPlan } from '../paging/paging.js';
import { everyResource, type Plan } from '../plan/plan.js';
import { isNode, member, normalized, text, type Reader } from '../reading/reader.js';

/**
 * Names for the components that methods give, where their own say how they are used rather than what they are
 * (NAMING, 'Rules'): `DeleteFileResponse` is `FileDeleted`, `VectorStoreObject` is `VectorStore`, and one that is
 * nothing but the response of a single method is called as that method's response. A name that another component
 * has is left to it, if methods give that one too or more refers to it. Initialisms are in capitals in every name.
 */
export function componentNames(
  plan: Plan,
  names: Names,
  paging: PagingPlan,
  reader: Reader,
  casings: Casings,
): ReadonlyMap<Ref, string> {
  const components = Object.keys(member(member(reader.root, 'components'), 'schemas') ?? {});
  const own = new Map(components.map((name) => [placeOf(name), capitals(name, casings)]));
  const uses = usesOf(plan, names, paging, reader, casings);
  const references = countReferences(reader.root);
  const shorter = new Map<Ref, string>();
  for (const [at, { isItem }] of uses) {
    const name = own.get(at);
    if (name !== undefined) shorter.set(at, withoutUse(name, isItem));
  }
  const claims = new Map<string, Ref[]>();
  const inUse = [...own].filter(([at]) => references.has(at));
  for (const [at, name] of [...inUse, ...shorter])
    claims.set(name, [...new Set([...(claims.get(name) ?? []), at])]);
  // Of several, a name is of the one referred to most, unless methods give another that is called so outright.
  const isWinner = (at: Ref, name: string): boolean =>
    (claims.get(name) ?? []).every(
      (other) =>
        other === at ||
        ((references.get(at) ?? 0) > (references.get(other) ?? 0) &&
          !(own.get(other) === name && uses.has(other))),
    );
  for (const [at, { responses }] of uses) {
    const name = own.get(at) ?? '';
    const wanted = shorter.get(at) ?? name;
    const isFree = wanted !== name && isWinner(at, wanted) && /^[A-Z]/.test(wanted);
    const [response, ...more] = responses;
    const isOnlyThat = references.get(at) === 1 && more.length === 0 && /.Response$/.test(name);
    if (isFree) own.set(at, wanted);
    else if (isOnlyThat && response !== undefined) own.set(at, response);
  }
  return own;
}

function placeOf(component: string): Ref {
  return child('#', 'components', 'schemas', component);
}

/** A name without what says how the schema is used. */
function withoutUse(name: string, isItem: boolean): string {
  const deleted = /^Delete(\w+)Response$/.exec(name)?.[1];
  if (deleted !== undefined) return `${deleted}Deleted`;
  const made = /^Create(\w+)Response$/.exec(name)?.[1];
  if (made !== undefined) return made;
  const thing = /^(\w+?)(?:Resource|Object)$/.exec(name)?.[1];
  if (thing !== undefined) return thing;
  const item = isItem ? /^(\w+)Response$/.exec(name)?.[1] : undefined;
  return item ?? name;
}

/** `AdminApiKey` as `AdminAPIKey`; words that are no initialisms stay as they are. A name that is no identifier becomes one. */
function capitals(name: string, casings: Casings): string {
  if (!/^[A-Z][A-Za-z0-9]*$/.test(name)) return componentTypeName(name, casings);
  return words(name)
    .map((word) => (casings.initialisms.has(word.toLowerCase()) ? word.toUpperCase() : word))
    .join('');
}

/** How methods give a component. */
interface Use {
  /** The names that responses of the methods would have. */
  readonly responses: readonly string[];
  /** Whether any gives a list of it. */
  readonly isItem: boolean;
}

function usesOf(
  plan: Plan,
  names: Names,
  paging: PagingPlan,
  reader: Reader,
  casings: Casings,
): ReadonlyMap<Ref, Use> {
  const uses = new Map<Ref, Use>();
  for (const resource of everyResource(plan))
    for (const { endpoint, wireName, config } of resource.methods) {
      const { content } = outcomeOf(responsesOf(endpoint, reader));
      const schema = content && schemaOf(content);
      const paged = paging.pagedBy(endpoint, config);
      const listing = schema === undefined ? undefined : listingAt(schema, reader);
      const response = `${singular(names.noun(resource), casings)}${pascal(wireName, casings)}Response`;
      for (const place of new Set([paged ? undefined : schema, paged?.itemAt ?? listing?.itemAt])) {
        const component = place && componentAt(place, reader);
        if (component === undefined) continue;
        const before = uses.get(component);
        uses.set(component, {
          responses: [...(before?.responses ?? []), response],
          isItem: before?.isItem === true || place !== schema,
        });
      }
    }
  return uses;
}

/** The component that a place refers to, if it is nothing but a reference. */
function componentAt(at: Ref, reader: Reader): Ref | undefined {
  const node = reader.value(at);
  const target = isNode(node) ? text(node, '$ref') : undefined;
  if (target === undefined) return undefined;
  const place = normalized(target);
  return /^#\/components\/schemas\/[^/]+$/.test(place) ? place : undefined;
}

/** How often each place is referred to. */
function countReferences(root: unknown): ReadonlyMap<Ref, number> {
  const counts = new Map<Ref, number>();
  const todo: unknown[] = [root];
  for (let value = todo.pop(); value !== undefined; value = todo.pop()) {
    if (typeof value !== 'object' || value === null) continue;
    const target = isNode(value) ? text(value, '$ref') : undefined;
    if (target !== undefined) {
      const at = normalized(target);
      counts.set(at, (counts.get(at) ?? 0) + 1);
    }
    for (const inner of Object.values(value))
      if (typeof inner === 'object' && inner !== null) todo.push(inner);
  }
  return counts;
}
