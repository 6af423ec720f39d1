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
  const texts = new Map<string, string | undefined>();
  const read = (file: string) => {
    if (!texts.has(file)) texts.set(file, options.read(file));
    return texts.get(file);
  };
  const shown = new Map<string, number>();
  const left = new Map<string, number>();
  const blocks: string[] = [];
  for (const found of diagnostics) {
    const count = (shown.get(found.code) ?? 0) + 1;
    shown.set(found.code, count);
    if (count <= (options.perCode ?? Infinity)) blocks.push(showOne(found, read, colors));
    else left.set(found.code, (left.get(found.code) ?? 0) + 1);
  }
  for (const [code, count] of left)
    blocks.push(colors.dim(`… and ${count} more of ${code}: --verbose shows them all\n`));
  return blocks.join('\n');
}

type Colors = ReturnType<typeof pc.createColors>;
type Read = (file: string) => string | undefined;

function showOne(found: Diagnostic, read: Read, colors: Colors): string {
  const paint: { [S in Severity]: (text: string) => string } = {
    error: colors.red,
    warning: colors.yellow,
    note: colors.cyan,
  };
  const head = [
    ...(found.at ? [colors.bold(where(found.at, read))] : []),
    paint[found.severity](found.severity),
    colors.dim(found.code),
    plain(found.message),
  ].join(' ');
  const lines = [head];
  const frame = found.at && frameOf(found.at, read, colors);
  if (frame !== undefined) lines.push(frame);
  for (const { at, message } of found.related ?? []) lines.push(`  ${where(at, read)} ${plain(message)}`);
  lines.push(`  ${colors.dim('help:')} ${found.help}`);
  return `${lines.join('\n')}\n`;
}

/** Where places are in their texts. Both the head and the excerpt of a diagnostic ask, and a large text takes a second to search. */
const positions = new WeakMap<Place, ReturnType<typeof lineAndColumn>>();

function positionOf(at: Place, text: string): ReturnType<typeof lineAndColumn> {
  const position = positions.get(at) ?? lineAndColumn(text, locate(text, at));
  positions.set(at, position);
  return position;
}

/** `file:line:column`; the file and pointer where its text cannot be had. */
function where(at: Place, read: Read): string {
  const text = read(at.file);
  if (text === undefined)
    return plain('pointer' in at && at.pointer !== '' ? `${at.file}#${at.pointer}` : at.file);
  const { line, column } = positionOf(at, text);
  return plain(`${at.file}:${line}:${column}`);
}

/** Columns of a line that are shown, at most. */
const widest = 160;

function frameOf(at: Place, read: Read, colors: Colors): string | undefined {
  const text = read(at.file);
  if (text === undefined || text === '') return undefined;
  const { line, column } = positionOf(at, text);
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
export function plain(text: string): string {
  return text.replace(
    /[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
