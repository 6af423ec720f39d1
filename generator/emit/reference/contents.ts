/** The first pages: of the reference as a whole, and of each kind of pages in it. */
import { pathOf } from '../../ir/operations.js';
import { programName } from '../../ir/command.js';
import type { Book, Chapter } from './book.js';
import { serverAddress } from './curl.js';
import { codeSpan, markdownText } from '../../lib/markdown.js';
import { prose } from './markdown.js';
import { linkTo, methodKey, type Links, type Shelf } from './markdown-pages.js';
import { fileLink, type Page } from './sections.js';

/** `links` is asked only when the text of a page is made. */
export function contentsPages(book: Book, http: readonly Page[], links: () => Links): readonly Page[] {
  return [
    page('reference/README.md', book.api.info.title, () => [
      ...intro(book),
      [
        `- ${fileLink('Site', 'reference/site/index.html')}: pages to read and search, all of the below side by side`,
        `- ${fileLink('TypeScript', shelfIndex('typescript'))}: methods and types of ${codeSpan(book.api.client.package.name)}`,
        `- ${fileLink('Command line', shelfIndex('cli'))}: commands of ${codeSpan(programName(book.api.client))}`,
        `- ${fileLink('HTTP', 'reference/http/index.md')}: paths, requests and responses`,
        `- ${fileLink('api.md', API_MD)}: every method and type of the SDK on one page`,
      ].join('\n'),
    ]),
    page(shelfIndex('typescript'), 'TypeScript', () => [
      `The methods of ${codeSpan(book.api.client.package.name)} and the types they take and give. All on one page: ${fileLink('api.md', API_MD)}.`,
      chapterList(book.chapters, 'typescript', links(), 0),
    ]),
    page(shelfIndex('cli'), 'Command line', () => [
      `The commands of ${codeSpan(programName(book.api.client))}.`,
      chapterList(book.chapters, 'cli', links(), 0),
    ]),
    page('reference/http/index.md', 'HTTP', () => [
      `Paths are relative to ${codeSpan(serverAddress(book.api))}.`,
      http.map(({ path, sections }) => `- ${fileLink(codeSpan(sections[0]?.title ?? ''), path)}`).join('\n'),
    ]),
  ];
}

const API_MD = 'typescript/api.md';

function shelfIndex(shelf: Shelf): string {
  return `reference/${shelf}/index.md`;
}

function page(path: string, title: string, body: () => readonly string[]): Page {
  return { path, sections: [{ level: 1, title, body }] };
}

function intro({ api, base }: Book): readonly string[] {
  const { doc, version } = api.info;
  return [
    `Version ${codeSpan(version)}`,
    ...[doc?.summary, doc?.body].map((text) => (text ? prose(text, base) : '')),
  ];
}

/** Resources, their methods, and the resources in them, as a nested list. */
function chapterList(chapters: readonly Chapter[], shelf: Shelf, links: Links, depth: number): string {
  const margin = '  '.repeat(depth);
  return chapters
    .map((chapter) => {
      const target = `reference/${shelf}/${chapter.folder}/index.md`;
      const methods = chapter.methods.map((method) => {
        const { operation, title } = method;
        const name = linkTo(links, methodKey(shelf, operation), markdownText(title));
        const old = operation.doc?.deprecated ? ' (deprecated)' : '';
        const what =
          shelf === 'cli'
            ? [method.command.group, method.command.name].filter(Boolean).join(' ')
            : method.call;
        return `${margin}  - ${name}${old}: ${codeSpan(what)} (${operation.method} ${codeSpan(pathOf(operation))})`;
      });
      const below = chapterList(chapter.children, shelf, links, depth + 1);
      return [
        `${margin}- ${fileLink(markdownText(chapter.title), target)}`,
        ...methods,
        ...(below ? [below] : []),
      ].join('\n');
    })
    .join('\n');
}
