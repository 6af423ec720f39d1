/** Text of the document in Markdown files: the functions here are the only way in. */
import { marked, type MarkedToken, type Token, type Tokens } from 'marked';
import sanitize from 'sanitize-html';
import { remembering } from './remember.js';
import { safeUrl } from './safe-url.js';

/** Prose with nothing in it that Markdown gives a meaning: most descriptions. */
const PLAIN = /^[\p{L}\p{N} .,;:?'"/%=+$@()-]*$/u;

/** Control characters, and those that turn the direction of text. */
// eslint-disable-next-line no-control-regex
const UNSEEN = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/g;

/**
 * A description as Markdown that stays what it is wherever it is put: headings become bold lines, raw HTML its text, images
 * their descriptions, and links absolute (`base`) or plain text. Paragraphs are one line each; nothing is indented.
 */
export function prose(text: string, base: string | undefined): string {
  return written(text, base);
}

const written = remembering(render);

function render(text: string, base: string | undefined): string {
  const clean = withoutControls(text).trim();
  // A line may still begin a list or end a heading.
  if (PLAIN.test(clean) && !/^(?:[-+=]|\d+[.)])/.test(clean)) return clean;
  return blocks(marked.lexer(clean), base).join('\n\n');
}

/** One line of Markdown that reads as the text it is given. */
export function plain(text: string): string {
  return escape(oneLine(text));
}

/** A code span. Backticks in a row become one, so that no line of it looks like the fence of a block. */
export function code(text: string): string {
  const line = oneLine(text).replace(/`+/g, '`');
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line || ' '}\``;
}

/** A fenced block of code. */
export function fence(language: string, text: string): string {
  const marks = '`'.repeat(Math.max(3, longestRun(text) + 1));
  return `${marks}${language}\n${withoutControls(text).trimEnd()}\n${marks}`;
}

/** The same lines, further in; empty ones stay empty. */
export function indent(text: string, by: string): string {
  return text.replace(/^(?=.)/gm, by);
}

export function oneLine(text: string): string {
  return withoutControls(text).replace(/\s+/g, ' ').trim();
}

/** Without what no reader sees: control characters, and those that turn the direction of text. */
export function withoutUnseen(text: string): string {
  return text.replace(UNSEEN, '');
}

/** The same, with every end of a line alike. */
export function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(UNSEEN, '');
}

function escape(text: string): string {
  return text.replace(/[\\`*[\]<>|~]|(?<!\w)_|_(?!\w)/g, '\\$&').replace(/^([-+#=]|\d+[.)])/, '\\$1');
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
}

function blocks(tokens: readonly Token[], base: string | undefined): string[] {
  return tokens.map((token) => block(token as MarkedToken, base)).filter((text) => text !== '');
}

function block(token: MarkedToken, base: string | undefined): string {
  switch (token.type) {
    case 'paragraph':
      return inline(token.tokens, base);
    case 'text':
      return token.tokens ? inline(token.tokens, base) : escape(oneLine(token.text));
    case 'heading': {
      const text = inline(token.tokens, base).replaceAll('**', '');
      return text && `**${text}**`;
    }
    case 'code':
      return fence(/^[\w+-]*/.exec(token.lang ?? '')?.[0] ?? '', token.text);
    case 'blockquote':
      return blocks(token.tokens, base)
        .join('\n\n')
        .replace(/^(.*)$/gm, (_, line: string) => (line ? `> ${line}` : '>'));
    case 'list':
      return list(token, base);
    case 'table':
      return table(token, base);
    case 'html':
      return htmlText(token.text);
    // Spans that Markdown puts among blocks, and what shows nothing.
    case 'br':
    case 'checkbox':
    case 'codespan':
    case 'def':
    case 'del':
    case 'em':
    case 'escape':
    case 'hr':
    case 'image':
    case 'link':
    case 'list_item':
    case 'space':
    case 'strong':
      return '';
    default:
      return token satisfies never;
  }
}

function list(token: Tokens.List, base: string | undefined): string {
  const start = typeof token.start === 'number' ? token.start : 1;
  const items = token.items.map((item, index) => {
    const marker = token.ordered ? `${start + index}. ` : '- ';
    const body = blocks(item.tokens, base).join(token.loose ? '\n\n' : '\n');
    return marker + indent(body, ' '.repeat(marker.length)).trimStart();
  });
  return items.join(token.loose ? '\n\n' : '\n');
}

function table(token: Tokens.Table, base: string | undefined): string {
  const row = (cells: readonly Tokens.TableCell[]) =>
    `| ${cells.map((cell) => inline(cell.tokens, base).replace(/(?<!\\)\|/g, '\\|')).join(' | ')} |`;
  const line = `| ${token.header.map(() => '---').join(' | ')} |`;
  return [row(token.header), line, ...token.rows.map(row)].join('\n');
}

function inline(tokens: readonly Token[], base: string | undefined): string {
  return tokens
    .map((token) => span(token as MarkedToken, base))
    .join('')
    .trim();
}

function span(token: MarkedToken, base: string | undefined): string {
  switch (token.type) {
    case 'text':
      return token.tokens
        ? spans(token.tokens, base)
        : token.raw.replace(/\s*\n\s*/g, ' ').replace(/(?<!\\)[<>`]/g, '\\$&');
    case 'escape':
      return token.raw;
    case 'codespan':
      return code(token.text);
    case 'strong':
      return `**${spans(token.tokens, base)}**`;
    case 'em':
      return `*${spans(token.tokens, base)}*`;
    case 'del':
      return `~~${spans(token.tokens, base)}~~`;
    case 'br':
      return '\n';
    case 'link': {
      const url = safeUrl(token.href, base);
      const text = spans(token.tokens, base);
      return url === undefined ? text : `[${text}](${url})`;
    }
    case 'image':
      return escape(oneLine(token.text));
    case 'html':
      return /^<br\s*\/?>$/i.test(token.text.trim()) ? ' ' : '';
    case 'checkbox':
      return token.checked ? '[x] ' : '[ ] ';
    case 'blockquote':
    case 'code':
    case 'def':
    case 'heading':
    case 'hr':
    case 'list':
    case 'list_item':
    case 'paragraph':
    case 'space':
    case 'table':
      return '';
    default:
      return token satisfies never;
  }
}

function spans(tokens: readonly Token[], base: string | undefined): string {
  return tokens.map((token) => span(token as MarkedToken, base)).join('');
}

function htmlText(html: string): string {
  const text = sanitize(html.replace(/<\/(?:p|div|li|tr|h\d)>|<br\s*\/?>/gi, '$&\n\n'), { allowedTags: [] });
  return text
    .split(/\n\s*\n/)
    .map((part) => escape(oneLine(unescapeEntities(part))))
    .filter((part) => part !== '')
    .join('\n\n');
}

function unescapeEntities(text: string): string {
  return text.replace(/&(lt|gt|quot|#39|amp);/g, (entity) => ENTITIES[entity] ?? entity);
}

const ENTITIES: { readonly [entity: string]: string } = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&amp;': '&',
};
