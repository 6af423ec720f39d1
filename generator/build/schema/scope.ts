/** What dynamic references mean in the scope where they are met. */
import { child, type Ref } from '../../lib/pointer.js';
import { isSchema, referenceOf, type Node, type Reader, type Scope } from './reader.js';

/**
 * The scope inside a schema: what it and its `$defs` declare by `$dynamicAnchor`, unless something further out has
 * declared it already (JSON Schema 2020-12, core, 8.2.3.2).
 */
export function scopeInside({ at, value }: Node, outer: Scope): Scope {
  if (!isSchema(value)) return outer;
  const declared: [string, Ref][] = [];
  if (typeof value.$dynamicAnchor === 'string') declared.push([value.$dynamicAnchor, at]);
  if (isSchema(value.$defs)) {
    for (const [key, definition] of Object.entries(value.$defs))
      if (isSchema(definition) && typeof definition.$dynamicAnchor === 'string')
        declared.push([definition.$dynamicAnchor, child(at, '$defs', key)]);
  }
  const fresh = declared.filter(([name]) => !outer.has(name));
  return fresh.length === 0 ? outer : new Map([...outer, ...fresh]);
}

/** References from inside a schema to others, as far as they can be followed without knowing the scope. */
export interface References {
  /** Places that something inside the schema refers to. */
  readonly to: readonly Ref[];
  /** Whether anything inside is a `$dynamicRef`. */
  readonly dynamic: boolean;
}

/** Answers questions about the graph of references. */
export interface ReferenceGraph {
  /** Whether a schema leads back to itself without passing a place that `stops`. */
  isRecursive(at: Ref): boolean;
  /** Whether what a schema means depends on the scope it is used in. */
  isDynamic(at: Ref): boolean;
}

/** The graph of references between schemas, followed as far as `stops` allows and remembered. */
export function createReferenceGraph(reader: Reader, stops: (at: Ref) => boolean): ReferenceGraph {
  const references = new Map<Ref, References>();
  const recursive = new Map<Ref, boolean>();
  const dynamic = new Map<Ref, boolean>();

  const referencesOf = (at: Ref): References => {
    let known = references.get(at);
    if (!known) references.set(at, (known = collect(reader, at)));
    return known;
  };

  const search = (from: Ref, found: (at: Ref, references: References) => boolean): boolean => {
    const seen = new Set<Ref>();
    const todo: Ref[] = [from];
    for (let at = todo.pop(); at !== undefined; at = todo.pop()) {
      const here = referencesOf(at);
      if (found(at, here)) return true;
      for (const next of here.to) if (!seen.has(next)) todo.push((seen.add(next), next));
    }
    return false;
  };

  return {
    isRecursive(at) {
      let known = recursive.get(at);
      if (known === undefined) {
        const seen = new Set<Ref>();
        const todo = [...referencesOf(at).to];
        known = false;
        for (let next = todo.pop(); next !== undefined && !known; next = todo.pop()) {
          if (next === at) known = true;
          else if (!seen.has(next) && !stops(next)) {
            seen.add(next);
            todo.push(...referencesOf(next).to);
          }
        }
        recursive.set(at, known);
      }
      return known;
    },
    isDynamic(at) {
      let known = dynamic.get(at);
      if (known === undefined) dynamic.set(at, (known = search(at, (_, here) => here.dynamic)));
      return known;
    },
  };
}

function collect(reader: Reader, at: Ref): References {
  const to = new Set<Ref>();
  let dynamic = false;
  // Data (examples, enum values) is searched too: a reference too many does no harm, one missed would.
  const todo: Node[] = [reader.node(at)];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const { value } = next;
    if (Array.isArray(value)) {
      value.forEach((item, index) => isBranch(item) && todo.push({ at: child(next.at, index), value: item }));
    } else if (isSchema(value)) {
      if (typeof value.$dynamicRef === 'string') dynamic = true;
      if (referenceOf(value) !== undefined) {
        const target = reader.follow(next, new Map());
        if (target) to.add(target.at);
      }
      for (const key of Object.keys(value)) {
        const item = value[key];
        if (isBranch(item)) todo.push({ at: child(next.at, key), value: item });
      }
    }
  }
  return { to: [...to], dynamic };
}

function isBranch(value: unknown): boolean {
  return typeof value === 'object' && value !== null;
}
