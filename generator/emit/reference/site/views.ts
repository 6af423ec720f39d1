/** The pages of the site, as the components take them. The file is long because a page shows the same facts in several languages. */
import { pathOf } from '../../../ir/operations.js';
import type {
  HomeView,
  Html,
  Link,
  MethodGroup,
  MethodSummary,
  MethodView,
  NavItem,
  PageView,
  Piece,
  ResourceView,
  SampleView,
  Variants,
} from '../../../../templates/site/view.js';
import { programName } from '../../../ir/command.js';
import type { Book, Chapter, Method } from '../book.js';
import { curlSample, serverAddress } from '../curl.js';
import { htmlLine, htmlProse } from '../html.js';
import { methodKey, type Links } from '../markdown-pages.js';
import { oneLine } from '../../../lib/plain-text.js';
import { relative } from '../paths.js';
import { commandSample, responseSamples, typescriptSample } from '../samples.js';
import { resultTokens, signatureTokens } from '../signature.js';
import { deprecatedOf, fieldsOf, parameterFields, piecesOf, textOf, type FieldContext } from './fields.js';
import { highlight } from './highlight.js';
import { sitePaths } from './paths.js';
import type { ChapterPage, Plan } from './plan.js';

/** What the views of all pages are made from. */
export interface Site {
  readonly book: Book;
  readonly plan: Plan;
  /** Where the sections of the Markdown are. */
  readonly links: Links;
}

/** How many examples of a response a page shows. */
const RESPONSES = 4;

/** The view of the first page: what the API is, a call of it, and its resources. */
export function homePage(site: Site): PageView {
  const { book } = site;
  const { api } = book;
  const first = book.all
    .flatMap(({ methods }) => methods)
    .find(({ operation }) => !operation.doc?.deprecated);
  const content: HomeView = {
    kind: 'home',
    name: api.info.title,
    text: textOf(api.info.doc, book),
    samples: first ? samplesOf(first, book) : { all: { title: '', code: '' as Html } },
    servers: api.environments.map(({ name, url }) => ({ name, url })),
    keys: api.client.options.map(({ name, env, doc }) => ({
      name,
      ...(env !== undefined && { env }),
      text: textOf(doc, book),
    })),
    resources: book.chapters.map((chapter) => ({
      link: { text: chapter.title, href: relative(sitePaths.home, sitePaths.chapter(chapter)) },
      text: htmlProse((chapter.doc?.summary ?? chapter.doc?.body ?? '').split(/\n\s*\n/)[0] ?? '', book.base),
      count: countOf(chapter),
    })),
    elsewhere: [
      { text: 'TypeScript', href: '../typescript/index.md' },
      { text: 'Command line', href: '../cli/index.md' },
      { text: 'HTTP', href: '../http/index.md' },
      { text: 'api.md', href: '../../typescript/api.md' },
    ],
  };
  return frame(
    site,
    sitePaths.home,
    api.info.title,
    api.info.doc?.summary ?? api.info.title,
    undefined,
    undefined,
    content,
  );
}

function countOf(chapter: Chapter): string {
  const methods = countMethods(chapter);
  const [count, noun] = methods > 0 ? [methods, 'method'] : [chapter.types.length, 'type'];
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}

function countMethods(chapter: Chapter): number {
  return chapter.children.reduce((sum, child) => sum + countMethods(child), chapter.methods.length);
}

/** The view of one of a resource's pages; the first (`index` 0) has its description and methods. */
export function chapterPage(site: Site, chapter: Chapter, page: ChapterPage, index: number): PageView {
  const { book, plan } = site;
  const context: FieldContext = { book, plan, path: page.path };
  const pages = plan.pages.get(chapter) ?? [];
  const isFirst = index === 0;
  const shown = isFirst ? [chapter, ...page.inside] : [];
  const content: ResourceView = {
    kind: 'resource',
    title: chapter.title,
    text: isFirst ? textOf(chapter.doc, book) : htmlProse('', undefined),
    groups: shown
      .map((each) => groupOf(each, chapter, context))
      .filter(({ methods, text }) => methods.length > 0 || text !== ''),
    others:
      isFirst && page.inside.length === 0 ? chapter.children.map((child) => linkTo(child, page.path)) : [],
    types: page.types.map(({ section, anchor }) => ({
      name: anchor,
      field: typeField(section, anchor, context),
    })),
    pages: pages.map((each, at) => ({
      text: at === 0 ? chapter.title : `Types, page ${at + 1}`,
      href: relative(page.path, each.path),
      ...(each === page && { current: true as const }),
    })),
    elsewhere: [
      { text: 'TypeScript', href: relative(page.path, `reference/typescript/${chapter.folder}/index.md`) },
      { text: 'Command line', href: relative(page.path, `reference/cli/${chapter.folder}/index.md`) },
    ],
  };
  const title = isFirst ? chapter.title : `${chapter.title}, page ${index + 1}`;
  return frame(site, page.path, title, chapter.doc?.body ?? chapter.title, chapter, undefined, content);
}

function typeField(section: ChapterPage['types'][number]['section'], anchor: string, context: FieldContext) {
  const { model, tree } = section;
  const [field] = fieldsOf([{ ...tree, key: '', type: model.type }], anchor, context);
  if (!field) throw new TypeError('a branch gives a field');
  return { ...field, id: anchor, name: { all: model.name }, ...deprecatedOf(model.doc, context.book) };
}

function groupOf(chapter: Chapter, page: Chapter, context: FieldContext): MethodGroup {
  const isOwn = chapter === page;
  const names = [...chapter.parents, chapter].slice(page.parents.length + 1).map(({ title }) => title);
  return {
    id: isOwn
      ? 'methods'
      : `in-${chapter.folder.slice(page.folder.length).replace(/[^A-Za-z0-9_$-]+/g, '-')}`,
    ...(!isOwn && { title: { ...linkTo(chapter, context.path), text: names.join(' › ') } }),
    text:
      isOwn || chapter.doc?.body === page.doc?.body
        ? htmlProse('', undefined)
        : textOf(chapter.doc, context.book),
    methods: chapter.methods.map((method) => summaryOf(method, context)),
  };
}

function summaryOf(method: Method, context: FieldContext): MethodSummary {
  const { operation } = method;
  return {
    link: { text: method.title, href: relative(context.path, sitePaths.method(method)) },
    ...deprecatedOf(operation.doc, context.book),
    signature: signatureOf(method, context, 'name'),
    verb: operation.method,
    path: pathOf(operation),
  };
}

function signatureOf(
  method: Method,
  context: FieldContext,
  style: 'name' | 'summary',
): Variants<readonly Piece[]> {
  const { book } = context;
  const result = resultTokens(method.operation, book.models, style);
  const { group, name } = method.command;
  return {
    typescript: piecesOf(signatureTokens(method, book, result), context),
    cli: [['$', programName(book.api.client), group, name].filter((word) => word !== '').join(' ')],
    http: [
      `${method.operation.method.toUpperCase()} ${serverAddress(book.api, method.operation)}${pathOf(method.operation)}`,
    ],
  };
}

/** The view of a method's page. */
export function methodPage(site: Site, method: Method): PageView {
  const { book, plan, links } = site;
  const path = sitePaths.method(method);
  const context: FieldContext = { book, plan, path };
  const { operation, chapter } = method;
  const content: MethodView = {
    kind: 'method',
    title: method.title,
    ...deprecatedOf(operation.doc, book),
    text: htmlProse(method.text, book.base),
    signature: signatureOf(method, context, 'summary'),
    verb: operation.method,
    path: pathOf(operation),
    parameters: parameterFields(method.parameters, method.command.flags, context),
    ...(method.returns.length === 0 && { nothing: operation.result.kind === 'binary' ? 'Response' : 'void' }),
    // A method that streams when asked to has a second root: its events.
    returns: method.returns.flatMap((root, index) =>
      fieldsOf([withoutName(root)], index === 0 ? 'returns' : 'events', context),
    ),
    ...(operation.paging && { body: fieldsOf(method.response.map(withoutName), 'response', context) }),
    samples: samplesOf(method, book),
    responses: responsesOf(method, book),
    elsewhere: (['typescript', 'cli', 'http'] as const).flatMap((shelf): Link[] => {
      const target = links.targets.get(methodKey(shelf, operation));
      const text = { typescript: 'TypeScript', cli: 'Command line', http: 'HTTP' }[shelf];
      return target ? [{ text, href: `${relative(path, target.path)}#${target.anchor}` }] : [];
    }),
  };
  return frame(
    site,
    path,
    `${method.title} · ${chapter.title}`,
    method.text || method.title,
    chapter,
    method,
    content,
  );
}

function withoutName<T extends { readonly key: string }>(branch: T): T {
  return { ...branch, key: '' };
}

function samplesOf(method: Method, book: Book): Variants<SampleView> {
  return {
    typescript: { title: 'TypeScript', code: highlight(typescriptSample(method, book), 'typescript') },
    cli: { title: 'Command line', code: highlight(commandSample(method, book), 'bash') },
    http: { title: 'HTTP', code: highlight(curlSample(method.operation, book.api, book.models), 'bash') },
  };
}

function responsesOf(method: Method, book: Book): readonly SampleView[] {
  return responseSamples(method, book)
    .slice(0, RESPONSES)
    .map(({ title, text, language }, index) => ({
      title:
        title === undefined ? `Response${index > 0 ? ` ${index + 1}` : ''}` : `Response: ${oneLine(title)}`,
      code: highlight(text, language),
    }));
}

function frame(
  { book }: Site,
  path: string,
  title: string,
  description: string,
  chapter: Chapter | undefined,
  method: Method | undefined,
  content: PageView['content'],
): PageView {
  const { info } = book.api;
  const open = new Set(chapter ? [...chapter.parents, chapter] : []);
  const crumbs = chapter ? [...chapter.parents, ...(method ? [chapter] : [])] : [];
  return {
    title: chapter ? `${title} · ${info.title}` : title,
    description: textLine(description, book),
    root: relative(path, `${sitePaths.root}x`).slice(0, -1),
    product: { name: info.title, version: info.version },
    nav: book.chapters.map((each) => navItem(each, path, open, chapter, method)),
    crumbs: crumbs.map((each) => linkTo(each, path)),
    content,
  };
}

function textLine(text: string, { base }: Book): string {
  return oneLine(
    htmlLine(text, base)
      .replace(/<[^>]*>/g, '')
      .replace(/&[#\w]+;/g, ' '),
  ).slice(0, 200);
}

function navItem(
  chapter: Chapter,
  path: string,
  open: ReadonlySet<Chapter>,
  current: Chapter | undefined,
  method: Method | undefined,
): NavItem {
  const children = open.has(chapter)
    ? chapter.children.map((child) => navItem(child, path, open, current, method))
    : [];
  const methods =
    chapter === current
      ? chapter.methods.map((each): NavItem => ({
          text: each.title,
          href: relative(path, sitePaths.method(each)),
          verb: each.operation.method,
          ...(each === method && { current: true }),
          ...(each.operation.doc?.deprecated !== undefined && { deprecated: true }),
          items: [],
        }))
      : [];
  return {
    text: chapter.title,
    href: relative(path, sitePaths.chapter(chapter)),
    ...(chapter === current && !method && { current: true }),
    items: [...methods, ...children],
  };
}

function linkTo(chapter: Chapter, from: string): Link {
  return { text: chapter.title, href: relative(from, sitePaths.chapter(chapter)) };
}
