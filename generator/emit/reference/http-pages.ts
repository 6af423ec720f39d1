/** The API as HTTP: a page for each path. */
import { pathOf } from '../../ir/operations.js';
import { resolve } from '../../ir/models.js';
import { compareKeys } from '../../lib/compare.js';
import { sampleOf, toJson } from '../../ir/example.js';
import type { Body, Operation, Param, Response, Type } from '../../ir/types.js';
import type { Book, Method } from './book.js';
import { curlSample } from './curl.js';
import { freeName } from '../../lib/file-name.js';
import { groupBy } from '../../lib/group.js';
import { codeBlock, codeSpan, markdownText } from '../../lib/markdown.js';
import { oneLine } from '../../lib/plain-text.js';
import { prose } from './markdown.js';
import { linkTo, methodKey, type Links } from './markdown-pages.js';
import { deprecation, outline, type OutlineStyle } from './outline.js';
import { treeStyle } from './method-unit.js';
import { pathPart } from './paths.js';
import { isShownAsJson } from './samples.js';
import { fileLink, type Page, type Section } from './sections.js';
import { bodyType, successOf } from './shape.js';
import { grow, type Branch } from './tree.js';
import { typeText } from './type-text.js';

/** How many branches are listed of a body. */
const BODY = 80;

/** An operation with the methods that reach it. */
interface Endpoint {
  readonly operation: Operation;
  readonly methods: readonly Method[];
}

/** The pages, in the order of their paths. `links` is asked only when the text of a page is made. */
export function httpPages(book: Book, links: () => Links): readonly Page[] {
  const all = book.all.flatMap(({ methods }) => methods);
  const paths = groupBy(all, ({ operation }) => pathOf(operation));
  // What the list of all paths is called.
  const taken = new Set(['index']);
  return [...paths].sort(compareKeys).map(([path, reaching]): Page => {
    const verbs = groupBy(reaching, ({ operation }) => operation.method);
    const endpoints = [...verbs].sort(compareKeys).flatMap(([, methods]): Endpoint[] => {
      const [first] = methods;
      return first ? [{ operation: first.operation, methods }] : [];
    });
    const intro: Section = { level: 1, title: path, body: () => [] };
    return {
      path: `reference/http/${freeName(pathFile(path), taken)}.md`,
      sections: [intro, ...endpoints.flatMap((endpoint) => endpointSections(endpoint, book, links))],
    };
  });
}

/** `/files/{id}/content` → `files/id/content` */
function pathFile(path: string): string {
  const parts = path.split('/').filter((part) => part !== '');
  return parts.map((part) => pathPart(part.replace(/[{}]/g, ''))).join('/') || 'index';
}

function endpointSections(
  { operation, methods }: Endpoint,
  book: Book,
  links: () => Links,
): readonly Section[] {
  const verb = operation.method.toUpperCase();
  const [first] = methods;
  const text = first ? [first.title, first.text] : ['', ''];
  return [
    {
      level: 2,
      title: `${verb} ${pathOf(operation)}`,
      keys: methods.map((method) => methodKey('http', method.operation)),
      body: () => [
        `**${markdownText(text[0] ?? '')}**`,
        ...(methods.every(({ operation }) => operation.doc?.deprecated)
          ? deprecation(operation.doc, book.base)
          : []),
        text[1] ? prose(text[1], book.base) : '',
        callers(methods, links()),
      ],
    },
    ...(operation.operationId === undefined
      ? []
      : [{ level: 3, title: 'Operation ID', body: () => [codeSpan(operation.operationId ?? '')] } as const]),
    ...(operation.params.length > 0
      ? [
          {
            level: 3,
            title: 'Parameters',
            body: () => [operation.params.map((param) => paramText(param, book)).join('\n\n')],
          } as const,
        ]
      : []),
    ...(operation.bodies.length > 0
      ? [
          {
            level: 3,
            title: 'Request Body',
            body: () => operation.bodies.flatMap((body) => bodyText(body, book, links())),
          } as const,
        ]
      : []),
    {
      level: 3,
      title: 'Responses',
      body: () => operation.responses.flatMap((response) => responseText(response, operation, book, links())),
    },
    {
      level: 3,
      title: 'Example',
      body: () => [codeBlock('sh', curlSample(operation, book.api, book.models))],
    },
  ];
}

/** The methods that send the request, each with the ways to its other pages. */
function callers(methods: readonly Method[], links: Links): string {
  return methods
    .map((method) => {
      const { operation } = method;
      const old = operation.doc?.deprecated ? ' (deprecated)' : '';
      const ways = [
        linkTo(links, methodKey('typescript', operation), codeSpan(method.call)) + old,
        linkTo(links, methodKey('cli', operation), 'command line'),
        fileLink('site', links.site.method(method)),
      ];
      return `- ${ways.join(' · ')}`;
    })
    .join('\n');
}

function paramText(param: Param, book: Book): string {
  const values = valuesOf(param.type, book);
  const parts = [
    ...deprecation(param.doc, book.base),
    ...[param.doc?.summary, param.doc?.body].map((text) => (text ? prose(text, book.base) : '')),
    `Type: ${codeSpan(typeText(param.type, 'http', book.models))}`,
    values.length > 0 ? `Possible values: ${values.map(codeSpan).join(', ')}` : '',
    param.default === undefined ? '' : `Default: ${codeSpan(JSON.stringify(param.default))}`,
    param.example === undefined ? '' : `Example: ${codeSpan(JSON.stringify(param.example))}`,
  ].filter((part) => part !== '');
  const head = `- ${codeSpan(param.wireName)} (in ${param.in}) (${param.required ? 'Required' : 'Optional'})`;
  return `${head}\n\n${parts.join('\n\n').replace(/^(?=.)/gm, '  ')}`;
}

function valuesOf(type: Type, book: Book): readonly string[] {
  const plainType = resolve(type, book.models);
  if (plainType.kind === 'enum') return plainType.values.map((value) => JSON.stringify(value));
  if (plainType.kind === 'literal') return [JSON.stringify(plainType.value)];
  if (plainType.kind === 'array') return valuesOf(plainType.item, book);
  return plainType.kind === 'union' ? plainType.members.flatMap((member) => shallowValues(member, book)) : [];
}

function shallowValues(type: Type, book: Book): readonly string[] {
  const kind = resolve(type, book.models).kind;
  return kind === 'enum' || kind === 'literal' ? valuesOf(type, book) : [];
}

function bodyText(body: Body, book: Book, links: Links): readonly string[] {
  const [example] = body.examples;
  const value = example ? example.value : toJson(sampleOf({ type: body.type }, book.models, 'all'));
  return [
    `Content Type: ${codeSpan(body.mediaType)} (${body.required ? 'Required' : 'Optional'})`,
    body.doc?.body ? prose(body.doc.body, book.base) : '',
    fields(body.type, book, links),
    ...(isShownAsJson(body.mediaType) || example ? ['Example:', jsonBlock(value)] : []),
  ];
}

function responseText(response: Response, operation: Operation, book: Book, links: Links): readonly string[] {
  const status = response.status === 'default' ? 'Any other status' : `Status Code: ${response.status}`;
  const said = [response.doc?.summary, response.doc?.body].filter((text) => text).join('\n\n');
  return [
    `**${status}**`,
    said ? prose(said, book.base) : '',
    response.headers.length > 0
      ? `Headers: ${response.headers.map(({ name, type }) => codeSpan(`${name}: ${typeText(type, 'http', book.models)}`)).join(', ')}`
      : '',
    response.contents.length > 0
      ? `Content Types: ${response.contents.map(({ mediaType }) => codeSpan(mediaType)).join(', ')}`
      : '',
    ...response.contents.flatMap((content, index) => {
      const isBody = index === 0 && response === successOf(operation);
      const type = (isBody && bodyType(operation, book.api, book.models)) || content.type;
      const isSuccess = String(response.status).startsWith('2');
      const [example] = content.examples;
      const shown =
        example?.value ??
        (isSuccess ? operation.examples.find((one) => one.response !== undefined)?.response : undefined);
      const value =
        shown ??
        (isShownAsJson(content.mediaType) ? toJson(sampleOf({ type }, book.models, 'all')) : undefined);
      return [fields(type, book, links), ...(value === undefined ? [] : ['Example:', jsonBlock(value)])];
    }),
  ];
}

function jsonBlock(value: unknown): string {
  return typeof value === 'string' ? codeBlock('', value) : codeBlock('json', JSON.stringify(value, null, 2));
}

/** The properties of a body, to the leaves. */
function fields(type: Type, book: Book, links: Links): string {
  const root: Omit<Branch, 'children'> = { kind: 'variant', key: '', type, required: true };
  const [tree] = grow([root], book.models, { limit: Math.min(BODY, book.limit) });
  const style: OutlineStyle = {
    ...treeStyle(book, () => links),
    label: (branch) => label(branch, book),
    shows: (branch, parent) =>
      branch.kind !== 'value' || (parent?.children.length ?? 0) > 1 || parent?.kind === 'property',
  };
  return tree ? outline(tree.children, style) : '';
}

function label(branch: Branch, book: Book): string {
  if (branch.kind === 'value') return branch.key;
  const type = typeText(branch.type, 'http', book.models);
  return branch.kind === 'property'
    ? `${oneLine(branch.key)}: ${branch.required ? '' : 'optional '}${type}`
    : type;
}
