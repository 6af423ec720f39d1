/**
 * The only ways in which text of a document becomes Markdown: as words of a line, as code, and as a block of code. A description,
 * which is Markdown already, is the business of whoever shows it.
 *
 * @see https://spec.commonmark.org/0.31.2/
 */
import { oneLine, plainText } from './plain-text.js';

/** One line of Markdown that reads as the text it is given; in a cell of a table too. */
export function markdownText(text: string): string {
  return oneLine(text)
    .replace(/[\\`*[\]<>|~]|(?<!\w)_|_(?!\w)/g, '\\$&')
    .replace(/^(?:[-+=]|#+(?=\s|$))/, '\\$&')
    .replace(/^(\d+)([.)])/, '$1\\$2');
}

/** A code span. Backticks in a row become one, so that no line of it looks like the fence of a block. */
export function codeSpan(text: string): string {
  const line = oneLine(text).replace(/`+/g, '`');
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line || ' '}\``;
}

/** A fenced block of code; `language` is a word of ours, or nothing. */
export function codeBlock(language: string, text: string): string {
  const longest = Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
  const marks = '`'.repeat(Math.max(3, longest + 1));
  return `${marks}${language}\n${plainText(text).trimEnd()}\n${marks}`;
}

/** A table with a heading, whose cells are Markdown of one line; a bar ends a cell even in a code span, unless it is escaped. */
export function table(heading: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string =>
    `| ${cells.map((cell) => cell.replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  return [line(heading), line(heading.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The same lines, further in; empty ones stay empty. */
export function indent(text: string, by: string): string {
  return text.replace(/^(?=.)/gm, by);
}
