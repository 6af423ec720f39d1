/** Markdown brought to a width, without changing what it says: CommonMark's blocks are kept, only paragraphs are filled. */

const fence = /^\s*(`{3,}|~{3,})/;
const listItem = /^(\s*)([-*+]|\d{1,9}[.)])(\s+)(?=\S)/;
/** Lines that stand as they are: headings, tables, quotes, HTML, thematic breaks, link definitions, indented code. */
const verbatim = /^( {4,}|\s*(#{1,6}\s|\||>|<|\[[^\]]+\]:|([-*_]\s*){3,}$|=+\s*$|-+\s*$|:?-+:?\s*\|))/;
/** What a line must not begin with by accident of wrapping, because it would begin a block. */
const startsBlock = /^([-*+]|\d{1,9}[.)]|#{1,6}|>.*|[=-]+|\|.*|`{3,}.*|~{3,}.*|@.*)$/;

/** Fills the paragraphs and list items of `text` to `width` columns. Code, tables and the like stay as they are. */
export function wrapMarkdown(text: string, width: number): string {
  const out: string[] = [];
  let paragraph: { first: string; rest: string; text: string } | undefined;
  let open: string | undefined;
  let listIndent = 0;
  const flush = () => {
    if (paragraph) out.push(...fill(paragraph.text, paragraph.first, paragraph.rest, width));
    paragraph = undefined;
  };

  for (const raw of text.split('\n')) {
    const line = raw.trimEnd();
    const hardBreak = / {2}$/.test(raw) && line !== '';
    const mark = fence.exec(line)?.[1];
    if (open !== undefined) {
      out.push(line);
      if (mark?.startsWith(open) && line.trim() === mark) open = undefined;
      continue;
    }
    if (mark !== undefined) {
      flush();
      out.push(line);
      open = mark;
      continue;
    }
    if (line === '') {
      flush();
      if (out.at(-1) !== '') out.push('');
      continue;
    }
    const item = listItem.exec(line);
    const indent = /^\s*/.exec(line)?.[0] ?? '';
    if (item && (indent.length < 4 || listIndent > 0)) {
      flush();
      const first = item[0].trimEnd() + ' ';
      listIndent = first.length;
      paragraph = { first, rest: ' '.repeat(first.length), text: line.slice(item[0].length) };
    } else if (paragraph && !/^\s*(\||#{1,6}\s|>|[=-]+$)/.test(line)) {
      paragraph.text += ` ${line.trim()}`;
    } else if (
      verbatim.test(line) &&
      !(listIndent > 0 && /^ {4,}[^\s|#><]/.test(line) && listIndent >= indent.length)
    ) {
      flush();
      if (indent === '') listIndent = 0;
      out.push(line);
    } else {
      flush();
      if (indent === '') listIndent = 0;
      paragraph = { first: indent, rest: indent, text: line.trim() };
    }
    if (hardBreak && paragraph) {
      const { rest } = paragraph;
      flush();
      out.push(`${out.pop() ?? ''}\\`);
      paragraph = { first: rest, rest, text: '' };
    }
  }
  flush();
  while (out.at(-1) === '') out.pop();
  const last = out.pop()?.replace(/(?<!\\)\\$/, '');
  return [...out, ...(last === undefined ? [] : [last])].join('\n');
}

/** One paragraph as lines. Code spans and links are never broken. */
function fill(text: string, first: string, rest: string, width: number): string[] {
  const words = atoms(text);
  if (words.length === 0) return [];
  const lines: string[] = [];
  let line = first + (words[0] ?? '');
  for (const word of words.slice(1)) {
    if (line.length + 1 + word.length > width && !startsBlock.test(word)) {
      lines.push(line);
      line = rest + word;
    } else {
      line += ` ${word}`;
    }
  }
  return [...lines, line];
}

/** Words, with what must stay on one line as a single one. */
function atoms(text: string): string[] {
  return text.match(/(?:`[^`]*`|!?\[[^\][]*\]\([^()\s]*(?:\([^()\s]*\)[^()\s]*)*\)|[^\s])+/g) ?? [];
}
