/** Text of a document without what no reader sees. Every other place for text (Markdown, HTML, comments) begins from here. */

/** Control characters, invisible ones, and those that turn the direction of text; not those that join emoji or letters. */
const UNSEEN =
  // eslint-disable-next-line no-control-regex
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff]/g;

/** Halves of surrogate pairs, which are no characters. */
const HALVES = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** All that is changed below, and surrogate pairs: most texts have none of it. */
// eslint-disable-next-line no-control-regex
const UNUSUAL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u200b-\u206f\ud800-\udfff\ufeff]/;

/** The text with every end of a line a line feed, and without what no reader sees. */
export function plainText(text: string): string {
  if (!UNUSUAL.test(text)) return text;
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(UNSEEN, '')
    .replace(HALVES, '\ufffd');
}

/** Visible ASCII with one blank between words, which is on one line already: most names and types. */
const ON_ONE_LINE = /^(?! )(?:[!-~]| (?=[!-~]))*$/;

/** The same on one line, with one blank between words. */
export function oneLine(text: string): string {
  if (ON_ONE_LINE.test(text)) return text;
  return plainText(text).replace(/\s+/g, ' ').trim();
}
