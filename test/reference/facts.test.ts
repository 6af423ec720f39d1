/**
 * The five pages that the reference is held against, fact by fact. `facts.json` says of each where it is said there (`seed`) and
 * what our page of the same kind says. Differences kept on purpose: page 000 has an older form of the path; examples there take
 * a project's key where these operations take the admin key; 001 calls types by their components, ours by the SDK's names.
 */
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { httpFacts, markdownFacts, siteFacts } from './extract.js';
import { pageOf, specPages, type Pages } from './pages.js';

interface Fact {
  readonly page: string;
  readonly seed: string;
  readonly ours: string;
}

const table = JSON.parse(readFileSync(new URL('facts.json', import.meta.url), 'utf8')) as {
  readonly pages: { readonly [page: string]: readonly string[] };
  readonly facts: readonly Fact[];
};

const kinds = {
  '000': { what: 'a path as HTTP', extract: httpFacts },
  '001': { what: 'the manual of the command line', extract: markdownFacts },
  '002': { what: 'the reference of the SDK', extract: markdownFacts },
  '003': { what: 'the site, a method', extract: siteFacts },
  '004': { what: 'the site, a resource', extract: siteFacts },
} as const;

let pages: Pages;

beforeAll(async () => {
  pages = await specPages();
});

describe.each(Object.entries(kinds))('page %s', (page, { what, extract }) => {
  const wanted = table.facts.filter((fact) => fact.page === page).map(({ ours }) => ours);
  const paths = table.pages[page] ?? [];

  test(`${wanted.length} facts of ${what} are on ours`, () => {
    const said = new Set(paths.flatMap((path) => [...extract(pageOf(pages, path))]));
    const missing = wanted.filter((fact) => !said.has(fact));
    console.log(`page ${page}: ${wanted.length - missing.length} of ${wanted.length} facts found`);
    expect(wanted.length).toBeGreaterThan(30);
    expect(missing).toEqual([]);
  });

  test('each is lost when what says it is broken', () => {
    const lost = new Set<string>();
    for (const path of paths) {
      const text = pageOf(pages, path);
      const own = wanted.filter((fact) => extract(text).has(fact));
      for (const piece of piecesOf(path, text)) {
        const said = said_(extract, piece.broken);
        for (const fact of own) if (!said.has(fact)) lost.add(fact);
      }
    }
    expect(wanted.filter((fact) => !lost.has(fact))).toEqual([]);
  });
});

/** What a broken page says: nothing, where its JSON is no JSON any more. */
function said_(extract: (text: string) => ReadonlySet<string>, text: string): ReadonlySet<string> {
  try {
    return extract(text);
  } catch {
    return new Set();
  }
}

/** The page once for each line or text in it, with that one garbled wherever it stands. */
function piecesOf(path: string, text: string): { readonly broken: string }[] {
  const separator = path.endsWith('.html') ? />([^<>]+)</g : /^(.*\S.*)$/gm;
  const pieces = new Set([...text.matchAll(separator)].map(([whole]) => whole));
  return [...pieces].map((piece) => ({
    broken: text.replaceAll(piece, piece.replace(/\w/g, 'z')),
  }));
}
