/** Prose of a document as the text of a JSDoc comment. */
import type { JSDocStructure, OptionalKind } from 'ts-morph';
import type { Doc } from '../ir/types.js';
import { plainText } from '../lib/plain-text.js';
import { wrapMarkdown } from './markdown.js';

/** Columns to which prose is wrapped, whatever its indentation. */
const columns = 80;

/** What a comment says beside the description. */
export interface DocParts {
  /** Said before the description, with a colon where there is one: `Query param`. */
  readonly prefix?: string;
  /** Code of an example, without a fence. */
  readonly example?: string;
  /** Value for `@default`, as code. */
  readonly defaultValue?: string;
}

/** The comments of a declaration: one, or none where there is nothing to say. */
export function docs(doc: Doc | undefined, parts: DocParts = {}): OptionalKind<JSDocStructure>[] {
  const text = docText(doc, parts);
  return text === '' ? [] : [{ description: `\n${text}` }];
}

/** The text of a comment: description, `@deprecated`, `@default`, `@example`, with a blank line between. */
function docText(doc: Doc | undefined, parts: DocParts = {}): string {
  const prose = (doc?.body ?? '').trim() || (doc?.summary ?? '').trim();
  const description = [parts.prefix, prose].filter(Boolean).join(': ');
  const deprecated = doc?.deprecated;
  const sections = [
    description.trim() && commentText(wrapMarkdown(clean(description.trim()), columns)),
    deprecated &&
      wrapMarkdown(
        `@deprecated${deprecated === true ? '' : ` ${commentText(clean(deprecated).trim())}`}`,
        columns,
      ),
    parts.defaultValue && `@default ${commentText(parts.defaultValue)}`,
    parts.example && `@example\n\`\`\`ts\n${commentEnd(parts.example)}\n\`\`\``,
  ];
  return sections.filter((section) => typeof section === 'string' && section !== '').join('\n\n');
}

/** Text as comments of a line each, whether it was written as such or not. */
export function lineComments(text: string): string {
  const lines = clean(text.trim()).split('\n');
  return lines.map((line) => `// ${line.replace(/^\s*\/\/ ?/, '')}`.trimEnd()).join('\n');
}

/** Text that can end no comment and begin no tag. */
function commentText(text: string): string {
  return commentEnd(text).replace(/^(\s*)@/gm, '$1\\@');
}

function commentEnd(text: string): string {
  return text.replaceAll('*/', '*\\/');
}

/** As the lines of a comment: what is unseen taken out, and no tabs, whose width nobody knows. */
function clean(text: string): string {
  return plainText(text.replaceAll('\t', '    '));
}
