/** A tree as a nested list of Markdown. */
import type { Doc, Json } from '../../ir/types.js';
import type { Models } from '../../ir/models.js';
import { code, indent, prose } from './markdown.js';
import type { Branch } from './tree.js';
import { typeText } from './type-text.js';

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
  return items(branches, undefined, 0, style).join('\n\n');
}

function items(
  branches: readonly Branch[],
  parent: Branch | undefined,
  depth: number,
  style: OutlineStyle,
): string[] {
  return branches
    .filter((branch) => style.shows(branch, parent))
    .map((branch) => {
      const more = branch.cut && style.more(branch);
      const parts = [
        ...describe(branch.doc, branch.default, style.base),
        ...(more ? [more] : []),
        ...items(branch.children, branch, depth + 1, style),
      ];
      const head = `- ${code(style.label(branch, depth))}`;
      return parts.length === 0 ? head : `${head}\n\n${indent(parts.join('\n\n'), '  ')}`;
    });
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
    ...(value === undefined || value === null ? [] : [`Default: ${code(JSON.stringify(value))}`]),
  ].filter((text) => text !== '');
}

export function deprecation(doc: Doc | undefined, base: string | undefined): readonly string[] {
  const deprecated = doc?.deprecated;
  if (deprecated === undefined) return [];
  return [deprecated === true ? '**Deprecated**' : `**Deprecated:** ${prose(deprecated, base)}`];
}

/** How TypeScript calls a branch: `after?: string`. */
export function typescriptLabel(branch: Branch, models: Models): string {
  const type = typeText(branch.type, 'typescript', models);
  return branch.kind === 'property' ? `${branch.key}${branch.required ? '' : '?'}: ${type}` : type;
}
