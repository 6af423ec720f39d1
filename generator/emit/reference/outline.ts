/** A tree as a nested list of Markdown. */
import type { Doc, Json } from '../../ir/types.js';
import type { Models } from '../../ir/models.js';
import { codeSpan, indent } from '../../lib/markdown.js';
import { prose } from './markdown.js';
import type { Branch } from './tree.js';
import { typeText } from './type-text.js';

/**
 * What differs between the sets of pages in a tree of fields: how a branch is titled, which are shown, and what is
 * said of those that are cut.
 */
export interface OutlineStyle {
  readonly models: Models;
  readonly base: string | undefined;
  /** What a branch is called and its type, in the language of the page. `depth` is 0 at the roots. */
  readonly label: (branch: Branch, depth: number) => string;
  /** Whether a branch is listed at all. */
  readonly shows: (branch: Branch, parent: Branch | undefined) => boolean;
  /** A link to where a branch that is cut goes on. */
  readonly more: (branch: Branch) => string | undefined;
}

/** The list, a blank line between any two items; `''` for no branches. */
export function outline(branches: readonly Branch[], style: OutlineStyle): string {
  const lines: string[] = [];
  for (const branch of branches) write(branch, undefined, 0, style, lines);
  return lines.join('\n\n');
}

function write(
  branch: Branch,
  parent: Branch | undefined,
  depth: number,
  style: OutlineStyle,
  lines: string[],
): void {
  if (!style.shows(branch, parent)) return;
  const margin = '  '.repeat(depth);
  lines.push(`${margin}- ${codeSpan(style.label(branch, depth))}`);
  const more = branch.cut && style.more(branch);
  for (const text of describe(branch.doc, branch.default, style.base))
    lines.push(text.includes('\n') ? indent(text, `${margin}  `) : `${margin}  ${text}`);
  if (more) lines.push(`${margin}  ${more}`);
  for (const child of branch.children) write(child, branch, depth + 1, style, lines);
}

/** Deprecation, description and default, a paragraph each. */
export function describe(
  doc: Doc | undefined,
  value: Json | undefined,
  base: string | undefined,
): readonly string[] {
  return [
    ...deprecation(doc, base),
    ...[doc?.summary, doc?.body].map((text) => (text ? prose(text, base) : '')),
    ...(value === undefined || value === null ? [] : [`Default: ${codeSpan(JSON.stringify(value))}`]),
  ].filter((text) => text !== '');
}

/** The paragraph that says that something is deprecated, and why; nothing where it is not. */
export function deprecation(doc: Doc | undefined, base: string | undefined): readonly string[] {
  const deprecated = doc?.deprecated;
  if (deprecated === undefined) return [];
  if (deprecated === true) return ['**Deprecated**'];
  const text = prose(deprecated, base);
  // A block of code, a list and the like begin a line.
  return [`**Deprecated:**${text.includes('\n') ? '\n\n' : ' '}${text}`];
}

/** How TypeScript calls a branch: `after?: string`. */
export function typescriptLabel(branch: Branch, models: Models): string {
  const type = typeText(branch.type, 'typescript', models);
  return branch.kind === 'property' ? `${branch.key}${branch.required ? '' : '?'}: ${type}` : type;
}
