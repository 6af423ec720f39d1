/** The site: a page for each resource and each method, what they load, and the index of the search. */
import { renderPage } from '../../../../templates/site/render.js';
import type { OutFile } from '../../emitter.js';
import type { Book } from '../book.js';
import type { Links } from '../markdown-pages.js';
import { plainText } from '../../../lib/plain-text.js';
import { sitePaths } from './paths.js';
import { planOf } from './plan.js';
import { searchScripts } from './search.js';
import { chapterPage, homePage, methodPage, type Site } from './views.js';

const ASSETS = ['boot.js', 'site.js', 'site.css'];

/**
 * The files of the site: a page for the API, for each resource, method and set of types, the search index, and the
 * assets.
 */
export function siteFiles(book: Book, links: Links): readonly OutFile[] {
  const plan = planOf(book);
  const site: Site = { book, plan, links };
  const page = (path: string, text: string): OutFile => ({ path, kind: 'text', text: plainText(text) });
  return [
    page(sitePaths.home, renderPage(homePage(site))),
    ...book.all.flatMap((chapter) => [
      ...(plan.pages.get(chapter) ?? []).map((each, index) =>
        page(each.path, renderPage(chapterPage(site, chapter, each, index))),
      ),
      ...chapter.methods.map((method) =>
        page(sitePaths.method(method), renderPage(methodPage(site, method))),
      ),
    ]),
    ...[...searchScripts(book, plan)].map(([name, text]) => page(sitePaths.asset(`search/${name}.js`), text)),
    ...ASSETS.map((name): OutFile => ({
      path: sitePaths.asset(name),
      kind: 'copy',
      from: `site/assets/${name}`,
    })),
  ];
}
