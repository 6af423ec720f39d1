/** Giving methods of one resource different names. */
import { groupBy } from '../../lib/group.js';
import { snake, type Casings } from '../../lib/words.js';
import type { Endpoint } from '../reading/endpoint.js';
import { pattern, type Step } from '../reading/path.js';

/** An endpoint with what its path says, versions and the like dropped. */
export interface Route {
  readonly endpoint: Endpoint;
  readonly steps: readonly Step[];
}

/** A method before its name is certain. */
export interface Draft {
  readonly route: Route;
  /** Wire names from the root. */
  readonly resource: readonly string[];
  readonly name: string;
}

/**
 * The same methods, no two of a resource called alike. A contested name stays with the path that most methods of the
 * resource begin with, else with the first in the document; the others are told apart by their operation ids, their
 * parameters, or a number. `renamed` is told of each.
 */
export function untangled(
  drafts: readonly Draft[],
  casings: Casings,
  renamed: (draft: Draft, name: string) => void,
): Draft[] {
  const groups = groupBy(drafts, ({ resource }) => resource.join('/'));
  const names = new Map<Draft, string>();
  for (const [key, members] of groups) {
    const taken = new Set(childrenOf(key, groups));
    const losers: Draft[] = [];
    for (const [name, rivals] of groupBy(members, (draft) => draft.name)) {
      const winner = taken.has(name) ? undefined : mostRooted(rivals, members);
      if (winner) {
        names.set(winner, name);
        taken.add(name);
      }
      losers.push(...rivals.filter((draft) => draft !== winner));
    }
    for (const draft of losers) {
      const name = firstFree(proposals(draft, casings), taken);
      names.set(draft, name);
      taken.add(name);
      renamed(draft, name);
    }
  }
  return drafts.map((draft) => ({ ...draft, name: names.get(draft) ?? draft.name }));
}

/** Names that resources below this one have, which no method may take from them. */
function childrenOf(key: string, groups: ReadonlyMap<string, unknown>): string[] {
  const start = key === '' ? '' : `${key}/`;
  return [...groups.keys()].flatMap((other) => {
    if (other === key || !other.startsWith(start)) return [];
    return [other.slice(start.length).split('/')[0] ?? ''];
  });
}

function mostRooted(rivals: readonly Draft[], members: readonly Draft[]): Draft | undefined {
  const roots = members.map(({ route }) => pattern(route.steps));
  const support = (draft: Draft): number => {
    const own = collection(draft);
    return roots.filter((other) => other === own || other.startsWith(`${own}/`)).length;
  };
  return rivals.reduce((best, draft) => (support(draft) > support(best) ? draft : best));
}

/** The path up to its last literal: what the items are items of. */
function collection({ route }: Draft): string {
  const last = route.steps.findLastIndex(({ kind }) => kind === 'literal');
  return pattern(route.steps.slice(0, last + 1));
}

function firstFree(names: Iterable<string>, taken: ReadonlySet<string>): string {
  for (const name of names) if (name !== '' && !taken.has(name)) return name;
  return '';
}

/** Endless: the last kind of proposal is numbered. */
function* proposals({ route, resource, name }: Draft, casings: Casings): Generator<string> {
  const { operationId, method } = route.endpoint;
  const words = snake(operationId ?? '', casings).split('_');
  const known = new Set(resource.flatMap((one) => one.split('_')));
  const rest = words.filter((word) => !known.has(word));
  // What the operation id says beyond the resource, if it still says what is done.
  if (rest.length > 1) yield rest.join('_');
  if (operationId !== undefined) yield words.join('_');
  const values = route.steps.flatMap((step) => (step.kind === 'value' ? step.names : []));
  const by = values.map((value) => snake(value, casings)).join('_and_');
  yield by === '' ? `${name}_all` : `${name}_by_${by}`;
  yield `${name}_${method}`;
  for (let number = 2; ; number += 1) yield `${name}_${number}`;
}
