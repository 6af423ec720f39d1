/** Which file declares a model. */
import type { ModelId } from '../../ir/types.js';
import { modelsIn } from '../../ir/walk.js';
import type { Draft } from './registry.js';

/** The file for what several resources use. */
export const shared = '$shared';

/**
 * Who declares each model: the owner it was given; else the one resource whose operations and models use it, or the
 * nearest resource around all that do; else {@link shared}. A nested model's owner is its parent's.
 */
export function ownersOf(drafts: ReadonlyMap<ModelId, Draft>): ReadonlyMap<ModelId, string> {
  const users = new Map<ModelId, Set<string>>();
  const todo: ModelId[] = [];
  const use = (id: ModelId, owner: string): void => {
    const draft = drafts.get(id);
    if (!draft) return;
    let known = users.get(id);
    if (!known) users.set(id, (known = new Set()));
    if (known.has(owner)) return;
    known.add(owner);
    todo.push(id);
  };
  for (const draft of drafts.values()) {
    if (draft.owner !== undefined) use(draft.id, draft.owner);
    else for (const user of draft.users) use(draft.id, user);
  }
  for (let id = todo.pop(); id !== undefined; id = todo.pop()) {
    const draft = drafts.get(id);
    if (!draft) continue;
    const by = draft.owner === undefined ? [...(users.get(id) ?? [])] : [draft.owner];
    for (const next of [...modelsIn(draft.type), ...(draft.within === undefined ? [] : [draft.within])])
      if (drafts.get(next)?.owner === undefined) for (const owner of by) use(next, owner);
  }
  const owners = new Map<ModelId, string>();
  for (const draft of drafts.values())
    owners.set(draft.id, draft.owner ?? around([...(users.get(draft.id) ?? [])]));
  for (const draft of drafts.values()) owners.set(draft.id, owners.get(outermost(draft, drafts)) ?? shared);
  return owners;
}

function outermost(draft: Draft, drafts: ReadonlyMap<ModelId, Draft>): ModelId {
  let at = draft;
  for (let parent; at.within !== undefined && (parent = drafts.get(at.within));) at = parent;
  return at.id;
}

/** The one of some owners that all the others are inside of. */
function around(owners: readonly string[]): string {
  const top = owners.find((owner) =>
    owners.every((other) => other === owner || other.startsWith(`${owner}.`)),
  );
  return top === undefined ? shared : top;
}
