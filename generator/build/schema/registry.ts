/** The models while they are being made. */
import type { Doc, Model, ModelId, Ref, Type } from '../../ir/types.js';

/** A model on the way: all but its final name, and for a component without an owner, its owner. */
export interface Draft {
  readonly id: ModelId;
  /** Legal, but perhaps not yet unique. */
  readonly name: string;
  /** `undefined`: whoever uses it. */
  readonly owner: string | undefined;
  /** Owners whose operations use it directly. */
  readonly users: Set<string>;
  readonly within: ModelId | undefined;
  readonly role: Model['role'];
  readonly at: Ref;
  readonly doc: Doc | undefined;
  readonly wireName: string | undefined;
  readonly aliases: Model['aliases'];
  /** Names given by the configuration go before all others. */
  readonly configured: boolean;
  type: Type;
  /** Properties that it requires and a base has. */
  required: ReadonlySet<string>;
}

/** The models so far. */
export interface Registry {
  add(draft: Omit<Draft, 'id' | 'users' | 'type' | 'required'>): Draft;
  get(id: ModelId): Draft;
  all(): Iterable<Draft>;
  /** A name in a model's namespace that no other type has there: the first of the proposals that is free, or the last with a number. */
  nestedName(within: ModelId, proposals: readonly string[]): string;
}

/** An empty registry. */
export function createRegistry(): Registry {
  const drafts = new Map<ModelId, Draft>();
  const nested = new Map<ModelId, Set<string>>();

  const freshId = (base: string): ModelId => {
    let id = base;
    for (let count = 2; drafts.has(id); count++) id = `${base}~${count}`;
    return id;
  };

  return {
    add(draft) {
      const id = freshId(draft.within === undefined ? draft.name : `${draft.within}.${draft.name}`);
      const added: Draft = { ...draft, id, users: new Set(), type: { kind: 'unknown' }, required: new Set() };
      drafts.set(id, added);
      return added;
    },
    get(id) {
      const draft = drafts.get(id);
      if (!draft) throw new Error(`there is no model ${id}`);
      return draft;
    },
    all: () => drafts.values(),
    nestedName(within, proposals) {
      let names = nested.get(within);
      if (!names) nested.set(within, (names = new Set()));
      let name = proposals.find((proposal) => !names.has(proposal));
      const last = proposals.at(-1) ?? 'Item';
      for (let count = 2; name === undefined; count++)
        if (!names.has(`${last}${count}`)) name = `${last}${count}`;
      names.add(name);
      return name;
    },
  };
}
