/** Descriptions in Markdown files: what is Markdown already is read, and written anew. Other text goes through `lib/markdown.ts`. */
import { marked, type MarkedToken, type Token, type Tokens } from 'marked';
import sanitize from 'sanitize-html';
import { fromHtmlText } from '../../lib/html.js';
import { codeBlock, codeSpan, indent, markdownText, table } from '../../lib/markdown.js';
import { plainText } from '../../lib/plain-text.js';
import { remembering } from './remember.js';
import { safeUrl } from './safe-url.js';

/** Prose with nothing in it that Markdown gives a meaning: most descriptions. */
const PLAIN = /^[\p{L}\p{N} .,;:?'"/%=+$@()-]*$/u;

/**
 * A description as Markdown that stays what it is wherever it is put: headings become bold lines, raw HTML its text, images
 * their descriptions, and links absolute (`base`) or plain text. Paragraphs are one line each; nothing is indented.
 */
export function prose(text: string, base: string | undefined): string {
  return written(text, base);
}

const written = remembering(render);

function render(text: string, base: string | undefined): string {
  const clean = plainText(text).trim();
  // A line may still begin a list or end a heading.
  if (PLAIN.test(clean) && !/^(?:[-+=]|\d+[.)])/.test(clean)) return clean;
  return blocks(marked.lexer(clean), base).join('\n\n');
}

function blocks(tokens: readonly Token[], base: string | undefined): string[] {
  return tokens.map((token) => block(token as MarkedToken, base)).filter((text) => text !== '');
}

function block(token: MarkedToken, base: string | undefined): string {
  switch (token.type) {
    case 'paragraph':
      return inline(token.tokens, base);
    case 'text':
      return token.tokens ? inline(token.tokens, base) : markdownText(token.text);
    case 'heading': {
      const text = inline(token.tokens, base).replaceAll('**', '');
      return text && `**${text}**`;
    }
    case 'code':
      return codeBlock(/^[\w+-]*/.exec(token.lang ?? '')?.[0] ?? '', token.text);
    case 'blockquote':
      return blocks(token.tokens, base)
        .join('\n\n')
        .replace(/^(.*)$/gm, (_, line: string) => (line ? `> ${line}` : '>'));
    case 'list':
      return list(token, base);
    case 'table':
      return tableOf(token, base);
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

function tableOf(token: Tokens.Table, base: string | undefined): string {
  const row = (cells: readonly Tokens.TableCell[]) =>
    cells.map((cell) => inline(cell.tokens, base).replace(/(?<!\\)\|/g, '\\|'));
  return table(row(token.header), token.rows.map(row));
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
      return codeSpan(token.text);
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
      return markdownText(token.text);
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
    .map((part) => markdownText(fromHtmlText(part)))
    .filter((part) => part !== '')
    .join('\n\n');
}
