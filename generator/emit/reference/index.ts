/** The reference: the API as pages in TypeScript, on the command line and as HTTP, in Markdown and as a site. */
import type { Emitter, OutFile } from '../emitter.js';
import { bookOf } from './book.js';
import { cliPages } from './cli-pages.js';
import { contentsPages } from './contents.js';
import { httpPages } from './http-pages.js';
import type { Links } from './markdown-pages.js';
import { pageText, targetsOf } from './sections.js';
import { siteFiles } from './site/index.js';
import { sitePaths } from './site/paths.js';
import { typescriptPages } from './typescript-pages.js';

/** Pages about the API, in Markdown for the SDK, the command line and plain HTTP, and as a site of all three. */
export const reference: Emitter = {
  name: 'reference',
  emit(api) {
    const book = bookOf(api);
    const links = (): Links => made;
    const http = httpPages(book, links);
    const pages = [
      ...typescriptPages(book, links),
      ...cliPages(book, links),
      ...http,
      ...contentsPages(book, http, links),
    ];
    const made: Links = { targets: targetsOf(pages), site: sitePaths };
    return [
      ...pages.map((page): OutFile => ({ path: page.path, kind: 'text', text: pageText(page) })),
      ...siteFiles(book, made),
    ];
  },
};
