/** Finds a value in YAML text. */
import { type Document, isAlias, isCollection, isMap, isScalar, isSeq, type Pair, parseDocument } from 'yaml';
import type { Found } from './found.js';

/** Text shorter than this is parsed as it is, in about a millisecond per two kilobytes. */
const short = 16_384;

/** What each path leads to, or the nearest thing around it. */
export function locateInYaml(text: string, paths: readonly (readonly string[])[]): Found[] {
  return paths.map((path) => locateOne(text, path));
}

/**
 * Parsing with positions is slow, so a long text is first narrowed to the block that the path begins with, by indentation, as long
 * as it is written in blocks.
 */
function locateOne(text: string, path: readonly string[]): Found {
  let block = { start: 0, inner: 0, end: text.length };
  let depth = 0;
  while (block.end - block.inner > short && depth < path.length) {
    const next = blockOf(text, block.inner, block.end, path[depth]!);
    if (!next) break;
    block = next;
    depth++;
  }
  // The block begins with the member that it is the value of, so that is looked up first.
  const rest = depth === 0 ? path : path.slice(depth - 1);
  // Nothing within the value is looked for once the path is used up: its beginning is enough.
  const end = depth > 0 && depth === path.length ? Math.min(block.end, block.inner + short) : block.end;
  const document = parseDocument(text.slice(block.start, end), {
    uniqueKeys: false,
    logLevel: 'silent',
  });
  return shift(find(document, rest), block.start);
}

function shift({ key, value, nested }: Found, by: number): Found {
  return { ...(key !== undefined && { key: key + by }), value: value + by, nested };
}

/** The lines of a member of a block mapping: from its name, from after its name's line, to the next member. */
function blockOf(
  text: string,
  from: number,
  to: number,
  name: string,
): { start: number; inner: number; end: number } | undefined {
  let indent = -1;
  let found: { start: number; inner: number } | undefined;
  for (let start = from; start < to;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 || newline >= to ? to : newline + 1;
    let first = start;
    while (text[first] === ' ') first++;
    const blank = first >= end || '\r\n#'.includes(text[first]!);
    if (!blank && (indent < 0 || first - start <= indent) && !text.startsWith('---', first)) {
      if (indent < 0) indent = first - start;
      if (first - start < indent) break;
      const isItem = text[first] === '-' && ' \r\n'.includes(text[first + 1] ?? '\n');
      if (isItem && !found) return undefined;
      if (!isItem) {
        if (found) return { ...found, end: start };
        if (keyOf(text.slice(first, end)) === name) found = { start, inner: end };
      }
    }
    start = end;
  }
  return found && { ...found, end: to };
}

/** The name at the beginning of a line, unquoted. */
function keyOf(line: string): string | undefined {
  const [, double, single, plain] =
    /^(?:("(?:[^"\\]|\\.)*")|'((?:[^']|'')*)'|([^\s#"'[{&*!|>%@`][^\r\n]*?))\s*:(?=\s|$)/.exec(line) ?? [];
  if (double !== undefined) {
    try {
      return JSON.parse(double) as string;
    } catch {
      return undefined;
    }
  }
  return single !== undefined ? single.replaceAll("''", "'") : plain;
}

function find(document: Document, path: readonly string[]): Found {
  let node: unknown = document.contents;
  let found: Found = { value: rangeOf(node) ?? 0, nested: true };
  for (const token of path) {
    const pair = memberOf(document, node, token);
    if (!pair) break;
    node = pair.value;
    const key = rangeOf(pair.key);
    const value = rangeOf(node) ?? key ?? found.value;
    found = { ...(key !== undefined && { key }), value, nested: isCollection(node) };
  }
  return found;
}

/** The entry of a collection by name or index, looking through aliases and merged mappings. */
function memberOf(
  document: Document,
  holder: unknown,
  token: string,
): { key?: unknown; value: unknown } | undefined {
  const node = isAlias(holder) ? holder.resolve(document) : holder;
  if (isSeq(node))
    return /^\d+$/.test(token) && node.items.length > Number(token)
      ? { value: node.items[Number(token)] }
      : undefined;
  if (!isMap(node)) return undefined;
  const nameOf = ({ key }: Pair): string => (isScalar(key) ? String(key.source ?? key.value) : '');
  const own = node.items.findLast((pair) => nameOf(pair) === token);
  if (own) return own;
  const merged = node.items.find((pair) => nameOf(pair) === '<<')?.value;
  for (const source of isSeq(merged) ? merged.items : [merged]) {
    const inherited = source === undefined ? undefined : memberOf(document, source, token);
    if (inherited) return inherited;
  }
  return undefined;
}

function rangeOf(node: unknown): number | undefined {
  return (node as { range?: readonly number[] } | null | undefined)?.range?.[0];
}
