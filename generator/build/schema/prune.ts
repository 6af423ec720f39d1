/** Which models are used at all. */
import type { ModelId, Type } from '../../ir/types.js';
import { modelsIn } from '../../ir/walk.js';

/** What pruning must know of a model. */
export interface Prunable {
  readonly type: Type;
  readonly within: ModelId | undefined;
}

/** The models that `roots` reach, through whatever they reach themselves. What a reached model is nested in is reached too. */
export function reachedModels(
  roots: Iterable<ModelId>,
  get: (id: ModelId) => Prunable | undefined,
): ReadonlySet<ModelId> {
  const reached = new Set<ModelId>();
  const todo = [...roots];
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    const model = reached.has(id) ? undefined : get(id);
    if (!model) continue;
    reached.add(id);
    if (model.within !== undefined) todo.push(model.within);
    todo.push(...modelsIn(model.type));
  }
  return reached;
}
