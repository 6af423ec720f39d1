/** The pages of Markdown: which there are, and how they, the pages of the site and `api.md` lead to each other. */
import type { ModelId, Operation } from '../../ir/types.js';
import type { Book, Chapter, Method } from './book.js';
import { codeSpan, markdownText } from '../../lib/markdown.js';
import { describe } from './outline.js';
import {
  fileLink,
  fitsOnePage,
  paginate,
  type Page,
  type Section,
  type Target,
  type Unit,
} from './sections.js';

/** The two kinds of pages that follow the resources. */
export type Shelf = 'typescript' | 'cli';

/** Where pages link to: sections of Markdown by {@link methodKey} and {@link typeKey}, and pages of the site. */
export interface Links {
  /** Where a section is, by its key; see {@link methodKey} and {@link typeKey}. */
  readonly targets: ReadonlyMap<string, Target>;
  readonly site: SitePaths;
}

/** Paths of the site's pages, for those that lead there. */
export interface SitePaths {
  readonly method: (method: Method) => string;
  readonly chapter: (chapter: Chapter) => string;
}

/** The key of a method's section in a set of pages. */
export function methodKey(shelf: Shelf | 'http', operation: Operation): string {
  return `${shelf} method ${operation.id}`;
}

/** The key of a type's section. */
export function typeKey(model: ModelId): string {
  return `type ${model}`;
}

/** A link to a section, or the text alone where there is no such section. */
export function linkTo(links: Links, key: string, text: string): string {
  const target = links.targets.get(key);
  return target ? fileLink(text, target.path, target.anchor) : text;
}

/** What a chapter's own pages hold, in units. */
export type Filling = (chapter: Chapter) => readonly Unit[];

/**
 * A page for each chapter, with what is in it and, where all of it fits, what is in its sub-resources. A chapter too long for
 * one page goes on in `index-2.md` and so on.
 */
export function chapterPages(book: Book, shelf: Shelf, filling: Filling): readonly Page[] {
  const fillings = new Map(book.all.map((chapter) => [chapter, filling(chapter)]));
  return book.all.flatMap((chapter) => {
    const folder = `reference/${shelf}/${chapter.folder}`;
    const pages = paginate(fillings.get(chapter) ?? []);
    const inside = descendants(chapter);
    const below = inside.flatMap((child) => fillings.get(child) ?? []);
    const whole = pages.length === 1 && fitsOnePage([...(pages[0] ?? []), ...below]);
    return pages.map((units, index): Page => {
      const own = units.flatMap(({ sections }) => sections);
      const intro = introSection(book, chapter, shelf, index, pages.length, whole);
      const rest =
        index === 0 && whole
          ? inside.flatMap((child) => childSections(book, child, fillings.get(child) ?? []))
          : [];
      return { path: `${folder}/${fileOf(index)}`, sections: [intro, ...own, ...rest] };
    });
  });
}

function childSections(book: Book, chapter: Chapter, units: readonly Unit[]): readonly Section[] {
  const sections = units.flatMap(({ sections }) => sections);
  return sections.length === 0
    ? []
    : [{ level: 1, title: chapter.title, body: () => describeChapter(book, chapter) }, ...sections];
}

function fileOf(index: number): string {
  return index === 0 ? 'index.md' : `index-${index + 1}.md`;
}

function descendants(chapter: Chapter): readonly Chapter[] {
  return chapter.children.flatMap((child) => [child, ...descendants(child)]);
}

function introSection(
  book: Book,
  chapter: Chapter,
  shelf: Shelf,
  index: number,
  count: number,
  whole: boolean,
): Section {
  return {
    level: 1,
    title: chapter.title,
    body: () => [
      ...(index === 0 ? describeChapter(book, chapter) : []),
      ...(index === 0 && !whole ? [childList(chapter, shelf)] : []),
      ...(count > 1 ? [pageList(index, count)] : []),
    ],
  };
}

function childList(chapter: Chapter, shelf: Shelf): string {
  return chapter.children
    .map((child) => `- ${fileLink(markdownText(child.title), `reference/${shelf}/${child.folder}/index.md`)}`)
    .join('\n');
}

function pageList(index: number, count: number): string {
  const pages = Array.from({ length: count }, (_, at) =>
    at === index ? `**${at + 1}**` : `[${at + 1}](${fileOf(at)})`,
  );
  return `Page ${pages.join(' · ')}`;
}

function describeChapter(book: Book, chapter: Chapter): readonly string[] {
  return describe(chapter.doc, undefined, book.base);
}

/** The same method in the other kinds of pages. */
export function elsewhere(links: Links, method: Method, from: Shelf): string {
  const { operation } = method;
  const other = from === 'typescript' ? 'cli' : 'typescript';
  return [
    linkTo(links, methodKey(other, operation), other === 'cli' ? 'Command line' : 'TypeScript'),
    linkTo(links, methodKey('http', operation), 'HTTP'),
    fileLink('Site', links.site.method(method)),
  ].join(' · ');
}

/** Where a branch that is cut goes on, as a line of its own. */
export function goesOn(links: Links, book: Book, model: ModelId | undefined): string | undefined {
  if (model === undefined || !links.targets.has(typeKey(model))) return undefined;
  return `More: ${linkTo(links, typeKey(model), codeSpan(book.models.get(model)?.name ?? ''))}`;
}
