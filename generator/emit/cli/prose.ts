/** Prose of a document as plain text for a terminal. */
import type { Doc } from '../../ir/types.js';

/** All that is said, a paragraph a line with a blank one between; `undefined` for nothing. */
export function wholeText(doc: Doc | undefined): string | undefined {
  const text = doc?.body ?? doc?.summary ?? '';
  const paragraphs = text.split(/\n\s*\n/).map(plain);
  // What remains of a thematic break says nothing.
  return paragraphs.filter((each) => !/^[-*_ ]*$/.test(each)).join('\n\n') || undefined;
}

/** The first paragraph. */
export function opening(doc: Doc | undefined): string | undefined {
  return wholeText(doc)?.split('\n\n')[0];
}

/** One line on it: the summary, or the first sentence. */
export function oneLiner(doc: Doc | undefined): string {
  if (doc?.summary) return plain(doc.summary);
  const text = opening(doc) ?? '';
  return /^.*?[.!?](?=\s|$)/.exec(text)?.[0] ?? text;
}

/** Without line breaks, and without what marks links, code and emphasis. */
export function plain(text: string): string {
  return text
    .replace(/!?\[([^\]\n]*)\]\((?:[^()\n]|\([^()\n]*\))*\)/g, '$1')
    .replace(/\*\*([^*\n]+)\*\*/g, '$1')
    .replace(/[\s\p{C}]+/gu, ' ')
    .trim();
}
