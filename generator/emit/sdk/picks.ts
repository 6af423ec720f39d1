/** Which operations documents and examples show: those that the configuration names, else what the API offers. */
import type { GivenValues } from '../../ir/call-values.js';
import type { Api, Operation } from '../../ir/types.js';
import { usageOf, type Usage } from '../../ts/usage.js';
import type { Place, Places } from './places.js';

/** An operation to show, with a call of it. */
export interface Pick {
  readonly operation: Operation;
  /** The names that lead to its resource. */
  readonly owner: readonly string[];
  readonly sample: Usage;
}

/** The operations that documents show, as far as the API has any such. */
export interface Picks {
  /** A call like most. */
  readonly usual?: Pick;
  /** One that gives pages. */
  readonly paged?: Pick;
}

/** Picks what to show of an API. */
export function picks(api: Api, places: Places): Picks {
  const all = [
    ...api.operations.map((operation) => ({ operation, place: undefined })),
    ...places.all.flatMap((place) =>
      (place.resource?.operations ?? []).map((operation) => ({ operation, place })),
    ),
  ];
  const { readme } = api.client.package;
  const pick = ({ operation, place }: (typeof all)[number], given?: GivenValues): Pick => {
    const owner = place?.names ?? [];
    return { operation, owner, sample: usageOf(operation, owner, api, places.models, given) };
  };
  const configured = (...roles: readonly string[]): Pick | undefined => {
    for (const role of roles) {
      const request = Object.hasOwn(readme, role) ? readme[role] : undefined;
      const found = request && all.find(({ operation }) => operation.id === request.operation);
      if (found) return pick(found, request.params);
    }
    return undefined;
  };
  const live = all.filter(({ operation }) => !operation.doc?.deprecated);
  const plain = live.find(isPlain) ?? live[0] ?? all[0];
  const lists = live.filter(({ operation }) => operation.paging !== undefined);
  const listed = lists.find(({ operation }) => operation.method === 'get') ?? lists[0];
  const usual = configured('headline', 'default') ?? (plain && pick(plain));
  const named = configured('pagination');
  const paged = (named?.operation.paging ? named : undefined) ?? (listed && pick(listed));
  return { ...(usual && { usual }), ...(paged && { paged }) };
}

/** A method that needs no more than a sentence to explain. */
function isPlain({ operation, place }: { operation: Operation; place: Place | undefined }): boolean {
  return place !== undefined && operation.result.kind === 'json' && operation.bodies.length === 0;
}
