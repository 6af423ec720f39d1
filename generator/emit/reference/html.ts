/** Text of the document in HTML pages: prose goes through here; everything else is escaped by the components. */
import { marked } from 'marked';
import sanitize from 'sanitize-html';
import type { Html } from '../../../templates/site/view.js';
import { htmlText } from '../../lib/html.js';
import { plainText } from '../../lib/plain-text.js';
import { remembering } from './remember.js';
import { safeUrl } from './safe-url.js';

/** Nothing that Markdown or HTML gives a meaning, on one line: needs escaping only of quotes, which stand in no attribute. */
const PLAIN = /^[\p{L}\p{N} .,;:?'"/%=+$@()-]*$/u;
/** No raw HTML, no entity, no link: whatever Markdown makes of it are tags without attributes, of its own choice. */
const WITHOUT_LINKS = /^[^<>&[\]\\]*$/;
const ADDRESS = /https?:|www\.|@/i;

const BLOCKS = [
  'p',
  'ul',
  'ol',
  'li',
  'pre',
  'blockquote',
  'table',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'hr',
];
const SPANS = ['a', 'code', 'em', 'strong', 'b', 'i', 'del', 's', 'sub', 'sup', 'br', 'kbd', 'var'];

/** A description as HTML: rendered from Markdown, sanitised, without images and headings, with absolute links or none. */
export function htmlProse(text: string, base: string | undefined): Html {
  return rendered(text, base) as Html;
}

/** Text as HTML: the characters that HTML gives a meaning are spelled out. */
export function escaped(text: string): Html {
  return htmlText(text) as Html;
}

const rendered = remembering(render);

function render(text: string, base: string | undefined): string {
  const clean = plainText(text).trim();
  if (clean === '') return '';
  if (PLAIN.test(clean) && !/^(?:[-+=]|\d+[.)])/.test(clean)) return `<p>${clean}</p>`;
  const html = marked.parse(clean, { async: false }).trim();
  if (WITHOUT_LINKS.test(clean) && !ADDRESS.test(clean) && !clean.includes('#')) return html;
  return sanitize(html, {
    allowedTags: [...BLOCKS, ...SPANS],
    allowedAttributes: { a: ['href', 'rel'], ol: ['start'] },
    allowedSchemes: ['http', 'https', 'mailto'],
    transformTags: {
      h1: 'p',
      h2: 'p',
      h3: 'p',
      h4: 'p',
      h5: 'p',
      h6: 'p',
      a: (_, attributes) => {
        const url = safeUrl(attributes['href'] ?? '', base);
        return url === undefined
          ? { tagName: 'b', attribs: {} }
          : { tagName: 'a', attribs: { href: url, rel: 'noreferrer' } };
      },
    },
  });
}

/** The first paragraph, as one run of text: for a line of a list. */
export function htmlLine(text: string, base: string | undefined): Html {
  const first = rendered(text.trim().split(/\n\s*\n/)[0] ?? '', base);
  return (
    first.startsWith('<p>') && first.indexOf('</p>') === first.length - 4 ? first.slice(3, -4) : first
  ) as Html;
}
