/** Makes a description smaller as long as something stays true of it. */
import type { Description } from './shape.js';

type Path = readonly (string | number)[];
type Tree = { readonly [key: string]: unknown } | readonly unknown[];

/** Members that a description does as well without. */
const optional = new Set([
  'config', 'body', 'content', 'security', 'id', 'doc', 'summary', 'deprecated', 'title', 'access', 'beside', 'extra', 'format',
  'json', 'explode', 'positional', 'clientName', 'sorted', 'within',
]); // prettier-ignore

/** Those that the whole needs. */
const needed = new Set(['title', 'security']);

/** Lists that must not be empty. */
const full = new Set(['values', 'of', 'items', 'contents', 'responses', 'path', 'operations', 'resources']);

const shapes = new Set([
  'any', 'integer', 'number', 'boolean', 'file', 'const', 'enum', 'array', 'tuple', 'record', 'object', 'nullable', 'choice', 'tagged',
  'extended', 'ref',
]); // prettier-ignore

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/**
 * The smallest description found. `holds` is asked about several at once, and answers for each; the first that it holds for is
 * gone on with. Ends when nothing smaller will do, or at `until`, a time in milliseconds.
 */
export async function reduce(
  from: Description,
  holds: (candidates: readonly Description[]) => Promise<readonly boolean[]>,
  until: number,
): Promise<Description> {
  let best = from;
  let skip = 0;
  let fresh = true;
  while (Date.now() < until) {
    const edits = all(best).slice(skip, skip + 12);
    if (edits.length === 0) {
      if (fresh) return best;
      [skip, fresh] = [0, true];
      continue;
    }
    const candidates = edits.map((edit) => edit(best) as Description);
    const found = (await holds(candidates)).indexOf(true);
    if (found < 0) skip += edits.length;
    else {
      best = candidates[found] ?? best;
      [skip, fresh] = [skip + found, false];
    }
  }
  return best;
}

type Edit = (root: unknown) => unknown;

/** Those that take away most come first: what is nearest to the root. */
function all(description: Description): Edit[] {
  return [...editsOf(description, [])].sort((a, b) => a.depth - b.depth).map(({ edit }) => edit);
}

interface Placed {
  readonly depth: number;
  readonly edit: Edit;
}

/** Everything that may be taken away or made plainer. */
function* editsOf(value: unknown, path: Path): Generator<Placed> {
  if (!isTree(value)) return;
  const key = path.findLast((step) => typeof step === 'string');
  if (Array.isArray(value)) {
    const least = full.has(String(key)) ? 1 : 0;
    if (value.length > least)
      for (let index = value.length - 1; index >= 0; index -= 1) yield without(path, index);
  } else {
    for (const name of Object.keys(value))
      if (optional.has(name) && (path.length > 0 || !needed.has(name))) yield without(path, name);
    const { kind } = value as { kind?: unknown };
    if (typeof kind === 'string' && shapes.has(kind) && path.length > 0) {
      yield replaced(path, { kind: 'string' });
      for (const inner of ['of', 'item', 'value']) {
        const child = (value as { [key: string]: unknown })[inner];
        const one: unknown = Array.isArray(child) ? child[0] : child;
        if (isTree(one) && 'kind' in one) yield replaced(path, one);
      }
    }
  }
  for (const [name, child] of Object.entries(value))
    yield* editsOf(child, [...path, Array.isArray(value) ? Number(name) : name]);
}

const replaced = (path: Path, by: unknown): Placed => ({
  depth: path.length,
  edit: (root) => change(root, path, () => by),
});

const without = (path: Path, name: string | number): Placed => ({
  depth: path.length,
  edit: (root) =>
    change(root, path, (at) =>
      Array.isArray(at)
        ? at.filter((_, index) => index !== name)
        : Object.fromEntries(Object.entries(at as object).filter(([key]) => key !== name)),
    ),
});

function change(at: unknown, [step, ...rest]: Path, to: (value: unknown) => unknown): unknown {
  if (step === undefined) return to(at);
  if (Array.isArray(at))
    return at.map((one: unknown, index) => (index === step ? change(one, rest, to) : one));
  return Object.fromEntries(
    Object.entries(at as object).map(([key, one]) => [key, key === step ? change(one, rest, to) : one]),
  );
}
