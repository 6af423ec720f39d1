/** Diagnostics as text for people: one line, the lines of input it is about, what to do next. */
import { codeFrameColumns } from '@babel/code-frame';
import pc from 'picocolors';
import type { Diagnostic, Place, Severity } from '../diagnostic.js';
import { lineAndColumn, locate } from './locate.js';

/**
 * How diagnostics are shown: `read` gives the text of an input file, `perCode` is how many of one code are shown
 * whole.
 */
export interface ShowOptions {
  /** The text of a file by the name that places give it; `undefined` where it cannot be had. */
  readonly read: (file: string) => string | undefined;
  readonly color?: boolean;
  /** The most diagnostics of one code that are shown; the others are counted. Default: all. */
  readonly perCode?: number;
}

/** The text of some diagnostics, in the order in which they were reported; empty where there are none. */
export function showDiagnostics(diagnostics: readonly Diagnostic[], options: ShowOptions): string {
  const colors = pc.createColors(options.color ?? false);
  const counts = new Map<string, number>();
  const shown = diagnostics.filter(({ code }) => {
    const count = (counts.get(code) ?? 0) + 1;
    counts.set(code, count);
    return count <= (options.perCode ?? Infinity);
  });
  const spots = spotsOf(shown, options.read);
  const blocks = shown.map((found) => showOne(found, spots, colors));
  for (const [code, count] of counts) {
    const left = count - (options.perCode ?? Infinity);
    if (left > 0) blocks.push(colors.dim(`… and ${left} more of ${code}: --verbose shows them all\n`));
  }
  return blocks.join('\n');
}

type Colors = ReturnType<typeof pc.createColors>;

/** Where in which text a place is. */
interface Spot {
  readonly text: string;
  readonly line: number;
  readonly column: number;
}

type Spots = ReadonlyMap<Place, Spot>;

/** The places of some diagnostics whose texts can be had. Each text is searched once for all: a large one takes half a second. */
function spotsOf(diagnostics: readonly Diagnostic[], read: ShowOptions['read']): Spots {
  const spots = new Map<Place, Spot>();
  const places = diagnostics
    .flatMap(({ at, related = [] }) => [at, ...related.map((each) => each.at)])
    .filter((at) => at !== undefined);
  for (const file of new Set(places.map((at) => at.file))) {
    const text = read(file);
    if (text === undefined) continue;
    const inFile = places.filter((at) => at.file === file);
    for (const [i, offset] of locate(text, inFile).entries())
      spots.set(inFile[i]!, { text, ...lineAndColumn(text, offset) });
  }
  return spots;
}

function showOne(found: Diagnostic, spots: Spots, colors: Colors): string {
  const paint: { [S in Severity]: (text: string) => string } = {
    error: colors.red,
    warning: colors.yellow,
    note: colors.cyan,
  };
  const head = [
    ...(found.at ? [colors.bold(where(found.at, spots))] : []),
    paint[found.severity](found.severity),
    colors.dim(found.code),
    plain(found.message),
  ].join(' ');
  const lines = [head];
  const spot = found.at && spots.get(found.at);
  if (spot && spot.text !== '') lines.push(frameOf(spot, colors));
  for (const { at, message } of found.related ?? []) lines.push(`  ${where(at, spots)} ${plain(message)}`);
  lines.push(`  ${colors.dim('help:')} ${found.help}`);
  return `${lines.join('\n')}\n`;
}

/** `file:line:column`; the file and pointer where its text cannot be had. */
function where(at: Place, spots: Spots): string {
  const spot = spots.get(at);
  if (!spot) return plain('pointer' in at && at.pointer !== '' ? `${at.file}#${at.pointer}` : at.file);
  return plain(`${at.file}:${spot.line}:${spot.column}`);
}

/** Columns of a line that are shown, at most. */
const widest = 160;

function frameOf({ text, line, column }: Spot, colors: Colors): string {
  const first = Math.max(1, line - 2);
  const lines = linesFrom(text, first, line + 2);
  // A document on one line has it all there: a window around the column is enough.
  const cut = column > widest - 40 ? column - 40 : 0;
  const window = lines.map((each) => plain(each.slice(cut, cut + widest).replaceAll('\t', ' ')));
  const frame = codeFrameColumns(window.join('\n'), { start: { line, column: column - cut } }, {
    linesAbove: 2,
    linesBelow: 2,
    startLine: first,
  } as Parameters<typeof codeFrameColumns>[2]);
  return colors.dim(frame.replace(/^/gm, '  '));
}

/** Some lines of a text, the first and last counted from 1. */
function linesFrom(text: string, first: number, last: number): string[] {
  let start = 0;
  for (let line = 1; line < first; line++) start = text.indexOf('\n', start) + 1;
  const lines: string[] = [];
  for (let line = first; line <= last; line++) {
    const end = text.indexOf('\n', start);
    lines.push(text.slice(start, end < 0 ? undefined : end).replace(/\r$/, ''));
    if (end < 0) break;
    start = end + 1;
  }
  return lines;
}

/** Text for a terminal: control characters, and those that change the direction of writing, are written out. */
function plain(text: string): string {
  return text.replace(
    /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
