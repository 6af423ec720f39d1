/** The order of models in the files that declare them. */
import { compareText } from '../../lib/compare.js';
import { groupBy } from '../../lib/group.js';
import type { Model } from '../../ir/types.js';

const ranks = { page: 0, model: 1, event: 1, response: 2, params: 3 } as const satisfies Record<
  Model['role'],
  number
>;

/**
 * Models by owner, owners by the order of the tree; in a file the aliases of pages, models by name, then responses and params as
 * their methods come. A nested model follows its parent.
 */
export function inFileOrder(models: readonly Model[], owners: readonly string[]): Model[] {
  const place = new Map(owners.map((owner, index) => [owner, index]));
  const inner = groupBy(models, ({ within }) => within);
  const withInner = (model: Model): Model[] => [model, ...(inner.get(model.id) ?? []).flatMap(withInner)];
  const compare = (a: Model, b: Model): number =>
    (place.get(a.owner) ?? owners.length) - (place.get(b.owner) ?? owners.length) ||
    ranks[a.role] - ranks[b.role] ||
    (ranks[a.role] === 1 ? compareText(a.name, b.name) : 0);
  return models
    .filter(({ within }) => within === undefined)
    .sort(compare)
    .flatMap(withInner);
}
