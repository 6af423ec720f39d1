/** Finds values in JSON text. */
import jsonc from 'jsonc-parser';
import type { Found } from './found.js';

/** What is looked for below a value, and where it was found: a tree of the paths, so that one pass over a text is enough for all. */
interface Sought {
  readonly below: Map<string, Sought>;
  found?: Found;
}

/** What each path leads to, or the nearest thing around it. The text is JSON, or nearly; the last of several members of one name counts. */
export function locateInJson(text: string, paths: readonly (readonly string[])[]): Found[] {
  const root: Sought = { below: new Map(), found: { value: 0, nested: true } };
  const ways = paths.map((path) => wayTo(root, path));
  let key: number | undefined;
  const reach = (at: jsonc.JSONPath, value: number, nested: boolean): void => {
    let sought: Sought | undefined = root;
    for (const step of at) sought = sought?.below.get(String(step));
    if (!sought) return;
    const named = typeof at.at(-1) === 'string' && key !== undefined;
    sought.found = { ...(named && { key: key! }), value, nested };
  };
  jsonc.visit(text, {
    onObjectProperty: (_name, offset) => {
      key = offset;
    },
    onObjectBegin: (offset, _length, _line, _column, at) => reach(at(), offset, true),
    onArrayBegin: (offset, _length, _line, _column, at) => reach(at(), offset, true),
    onLiteralValue: (_value, offset, _length, _line, _column, at) => reach(at(), offset, false),
  });
  return ways.map((way) => way.flatMap(({ found }) => found ?? []).reduce(later));
}

/** The root and what leads from it along a path, which is added where it is not there yet. */
function wayTo(root: Sought, path: readonly string[]): Sought[] {
  const way = [root];
  for (const step of path) {
    const { below } = way.at(-1)!;
    if (!below.has(step)) below.set(step, { below: new Map() });
    way.push(below.get(step)!);
  }
  return way;
}

function later(one: Found, other: Found): Found {
  return other.value > one.value ? other : one;
}
