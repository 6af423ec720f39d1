/**
 * Text that may be broken into lines at certain places, and where it is broken for a width: the algorithm that prettier
 * uses (Wadler's, with groups of alternatives), for the few shapes that emitted code has.
 */

export type Doc = string | readonly Doc[] | Group | Indent | LineBreak | IfBreak | Fluid;

interface Group {
  readonly kind: 'group';
  readonly contents: Doc;
  /** Broken whether or not it fits. */
  readonly broken: boolean;
  /** Ways to lay it out, from the tightest; `contents` is the first. */
  readonly states?: readonly Doc[];
}

interface Indent {
  readonly kind: 'indent';
  readonly contents: Doc;
}

interface LineBreak {
  readonly kind: 'line';
  /** Nothing where it is not broken, rather than a space. */
  readonly soft: boolean;
}

interface IfBreak {
  readonly kind: 'ifBreak';
  readonly broken: Doc;
}

/** A space and `contents`; or, where not even the beginning of that fits, a line of its own for it. */
interface Fluid {
  readonly kind: 'fluid';
  readonly contents: Doc;
}

/** A blank, or the end of a line where its group is broken. */
export const line: Doc = { kind: 'line', soft: false };
/** Nothing, or the end of a line where its group is broken. */
export const softline: Doc = { kind: 'line', soft: true };

/** On one line where it fits, else broken at every line break that is directly in it. */
export function group(contents: Doc, broken = false): Doc {
  return { kind: 'group', contents, broken: broken || willBreak(contents) };
}

/** The first of `states` that fits, else the last. */
export function choose(states: readonly [Doc, ...Doc[]]): Doc {
  return { kind: 'group', contents: states[0], broken: willBreak(states[0]), states };
}

/** The contents two columns further in, from their next line on. */
export function indent(contents: Doc): Doc {
  return { kind: 'indent', contents };
}

/** Text that is only there where the group around it is broken. */
export function ifBreak(broken: Doc): Doc {
  return { kind: 'ifBreak', broken };
}

/** What follows `=`: on the same line where its beginning fits there, else indented below. */
export function fluid(contents: Doc): Doc {
  return { kind: 'fluid', contents };
}

/** `items` with `separator` between them. */
export function joinDocs(separator: Doc, items: readonly Doc[]): Doc {
  return items.flatMap((item, index) => (index === 0 ? [item] : [separator, item]));
}

/** Whether a group in it is broken whatever the width. */
function willBreak(doc: Doc): boolean {
  if (typeof doc === 'string') return false;
  if (isList(doc)) return doc.some(willBreak);
  if (doc.kind === 'group') return doc.broken;
  return (doc.kind === 'indent' || doc.kind === 'fluid') && willBreak(doc.contents);
}

function isList(doc: Doc): doc is readonly Doc[] {
  return Array.isArray(doc);
}

interface Command {
  readonly indent: number;
  readonly flat: boolean;
  readonly doc: Doc;
}

/** Lays `doc` out for `width` columns, its first line beginning at column `start`, the others indented from there. */
export function layOut(doc: Doc, width: number, start: number): string {
  const commands: Command[] = [{ indent: start, flat: false, doc }];
  let out = '';
  let column = start;
  for (let command = commands.pop(); command; command = commands.pop()) {
    const { indent: depth, flat, doc: now } = command;
    if (typeof now === 'string') {
      out += now;
      column += now.length;
    } else if (isList(now)) {
      for (let index = now.length - 1; index >= 0; index -= 1)
        commands.push({ indent: depth, flat, doc: now[index] ?? '' });
    } else if (now.kind === 'indent') {
      commands.push({ indent: depth + 2, flat, doc: now.contents });
    } else if (now.kind === 'ifBreak') {
      if (!flat) commands.push({ indent: depth, flat, doc: now.broken });
    } else if (now.kind === 'group') {
      commands.push(stateOf(now, command, commands, width - column));
    } else if (now.kind === 'fluid') {
      const after: Command = { indent: depth, flat, doc: now.contents };
      if (flat || fits({ indent: depth, flat: true, doc: ' ' }, [...commands, after], width - column)) {
        commands.push(after, { indent: depth, flat, doc: ' ' });
      } else {
        commands.push({ ...after, indent: depth + 2 }, { indent: depth + 2, flat: false, doc: line });
      }
    } else if (flat) {
      if (!now.soft) {
        out += ' ';
        column += 1;
      }
    } else {
      out = `${out.trimEnd()}\n${' '.repeat(depth)}`;
      column = depth;
    }
  }
  return out;
}

function stateOf(
  { contents, broken, states }: Group,
  { indent: depth, flat }: Command,
  rest: readonly Command[],
  width: number,
): Command {
  if (flat) return { indent: depth, flat: !broken, doc: contents };
  const tight: Command = { indent: depth, flat: true, doc: contents };
  if (!broken && fits(tight, rest, width)) return tight;
  const last = states?.at(-1) ?? contents;
  if (states && !broken) {
    for (const doc of states.slice(1, -1)) {
      const state: Command = { indent: depth, flat: true, doc };
      if (fits(state, rest, width)) return state;
    }
  }
  return { indent: depth, flat: false, doc: last };
}

/** Whether what is left of the line has room for `next`, and for what follows it up to the first line break. */
function fits(next: Command, rest: readonly Command[], width: number): boolean {
  const commands: Command[] = [next];
  let left = width;
  let after = rest.length;
  while (left >= 0) {
    const command = commands.pop() ?? rest[(after -= 1)];
    if (!command) return true;
    const { flat, doc } = command;
    if (typeof doc === 'string') {
      left -= doc.length;
    } else if (isList(doc)) {
      for (let index = doc.length - 1; index >= 0; index -= 1)
        commands.push({ ...command, doc: doc[index] ?? '' });
    } else if (doc.kind === 'indent') {
      commands.push({ ...command, doc: doc.contents });
    } else if (doc.kind === 'ifBreak') {
      if (!flat) commands.push({ ...command, doc: doc.broken });
    } else if (doc.kind === 'fluid') {
      if (!flat) return true;
      commands.push({ ...command, doc: doc.contents }, { ...command, doc: ' ' });
    } else if (doc.kind === 'group') {
      const tight = flat && !doc.broken;
      commands.push({
        ...command,
        flat: tight,
        doc: (tight ? undefined : doc.states?.at(-1)) ?? doc.contents,
      });
    } else {
      if (!flat) return true;
      if (!doc.soft) left -= 1;
    }
  }
  return false;
}
