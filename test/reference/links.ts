/** Every link of a set of pages, followed. */
import GithubSlugger from 'github-slugger';
import { posix } from 'node:path';
import type { Pages } from './pages.js';

export interface Followed {
  readonly count: number;
  /** Links that lead nowhere, with the page that they are on. */
  readonly dead: readonly string[];
  /** Anchors that a page has twice. */
  readonly twice: readonly string[];
}

/** Follows links, anchors and what is loaded. `elsewhere` are files that other emitters write. */
export function follow(pages: Pages, elsewhere: ReadonlySet<string>): Followed {
  const anchors = new Map([...pages].map(([path, text]) => [path, anchorsOf(path, text)]));
  const dead: string[] = [];
  let count = 0;
  for (const [path, text] of pages)
    for (const link of linksOf(path, text)) {
      if (/^(?:https?|mailto):/.test(link)) continue;
      count += 1;
      const [file = '', anchor] = link.split('#');
      const target = file === '' ? path : posix.join(posix.dirname(path), decodeURIComponent(file));
      const known = anchors.get(target);
      const isThere = known
        ? anchor === undefined || known.includes(decodeURIComponent(anchor))
        : elsewhere.has(target);
      if (!isThere) dead.push(`${path}: ${link}`);
    }
  const twice = [...anchors].flatMap(([path, all]) =>
    all.filter((anchor, index) => all.indexOf(anchor) !== index).map((anchor) => `${path}#${anchor}`),
  );
  return { count, dead, twice };
}

function anchorsOf(path: string, text: string): readonly string[] {
  if (path.endsWith('.html')) return [...text.matchAll(/ id="([^"]*)"/g)].map(([, id = '']) => unescape(id));
  if (!path.endsWith('.md')) return [];
  const slugger = new GithubSlugger();
  return [...withoutCode(text).matchAll(/^#{1,6} (.*)$/gm)].map(([, title = '']) =>
    slugger.slug(title.replace(/\\(.)/g, '$1')),
  );
}

function linksOf(path: string, text: string): readonly string[] {
  if (path.endsWith('.html'))
    return [...text.matchAll(/ (?:href|src)="([^"]*)"/g)].map(([, link = '']) => unescape(link));
  if (path.endsWith('.md'))
    return [
      ...withoutCode(text)
        .replace(/`[^`\n]*`/g, '')
        .matchAll(/(?<!\\)\]\(([^)\s]+)\)/g),
    ].map(([, link = '']) => link);
  const index = /^sdkwrightSearch\("[^"]*",(.*)\);\n$/.exec(text)?.[1];
  if (index === undefined) return [];
  const { pages, rows } = JSON.parse(index) as {
    pages: [string, string][];
    rows: [string, number, string][];
  };
  // From `site/assets/search/`.
  return rows.map(([, page, anchor]) => `../../${pages[page]?.[0] ?? ''}${anchor && `#${anchor}`}`);
}

function withoutCode(markdown: string): string {
  return markdown.replace(/^( *)(`{3,})[^\n]*\n[^]*?^\1\2$/gm, '');
}

function unescape(text: string): string {
  return text
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&');
}
