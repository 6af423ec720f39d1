/** The manual of the command line: a page for each resource, with its commands. */
import { programName } from '../../ir/command.js';
import type { Book, Chapter, Method } from './book.js';
import { pathOf } from './curl.js';
import { codeBlock, codeSpan } from '../../lib/markdown.js';
import { prose } from './markdown.js';
import { chapterPages, elsewhere, goesOn, methodKey, type Links } from './markdown-pages.js';
import { deprecation, outline, type OutlineStyle } from './outline.js';
import { rememberingFor } from './remember.js';
import { commandSample } from './samples.js';
import type { Page, Section, Unit } from './sections.js';
import { plainText, typeText } from './type-text.js';
import { resultTokens } from './signature.js';
import { weigh, type Branch } from './tree.js';
import { responseSections } from './typescript-pages.js';

/** `links` is asked only when the text of a page is made. */
export function cliPages(book: Book, links: () => Links): readonly Page[] {
  return chapterPages(book, 'cli', (chapter) => units(chapter, book, links));
}

function units(chapter: Chapter, book: Book, links: () => Links): readonly Unit[] {
  return chapter.methods.map((method) => methodUnit(method, book, links));
}

function methodUnit(method: Method, book: Book, links: () => Links): Unit {
  const { operation, command } = method;
  const responses = responseSections(method, book);
  const words = [programName(book.api.client), command.group, command.name].filter((word) => word !== '');
  const sections: Section[] = [
    {
      level: 2,
      title: method.title,
      keys: [methodKey('cli', operation)],
      body: () => [
        ...deprecation(operation.doc, book.base),
        codeSpan(`$ ${words.join(' ')}`),
        `**${operation.method}** ${codeSpan(pathOf(operation))}`,
        method.text ? prose(method.text, book.base) : '',
      ],
    },
    ...(method.parameters.length > 0
      ? [
          {
            level: 3,
            title: 'Parameters',
            body: () => [outline(method.parameters, flagStyle(method, styleOf(book, links)))],
          } as const,
        ]
      : []),
    ...(method.response.length > 0
      ? [
          {
            level: 3,
            title: 'Returns',
            body: () => [outline(method.response, returnStyle(method, book, styleOf(book, links)))],
          } as const,
        ]
      : []),
    {
      level: 3,
      title: 'Example',
      body: () => [
        codeBlock('cli', commandSample(method, book)),
        ...(responses.length > 0 ? [] : [elsewhere(links(), method, 'cli')]),
      ],
    },
    ...(responses.length > 0
      ? [
          {
            level: 4,
            title: 'Response',
            body: () => [...responses, elsewhere(links(), method, 'cli')],
          } as const,
        ]
      : []),
  ];
  const weight =
    3000 +
    method.text.length +
    weigh(method.parameters) +
    weigh(method.response) +
    2 * responses.join('').length;
  return { sections, weight };
}

function styleOf(book: Book, links: () => Links): OutlineStyle {
  const { models, base } = book;
  return {
    models,
    base,
    label: (branch) => {
      const type = typeText(branch.type, 'cli', models);
      return branch.kind === 'property'
        ? `${branch.key}: ${branch.required ? '' : 'optional '}${type}`
        : type;
    },
    shows: (branch, parent) => branch.kind !== 'value' || parent === undefined || listsValues(parent),
    more: (branch) => goesOn(links(), book, branch.model),
  };
}

/** The type of a flag names its values, unless they are many; where one has a description, all are listed. */
const listsValues = rememberingFor(({ children }: Branch): boolean => {
  const values = children.filter(({ kind }) => kind === 'value');
  return values.length > 9 || values.some(({ doc }) => doc !== undefined);
});

function flagStyle(method: Method, style: OutlineStyle): OutlineStyle {
  const flags = new Map(method.parameters.map((branch, index) => [branch, method.command.flags[index]]));
  return {
    ...style,
    label: (branch, depth) => {
      const flag = depth === 0 ? flags.get(branch) : undefined;
      return flag ? `--${style.label({ ...branch, key: flag.name }, depth)}` : style.label(branch, depth);
    },
  };
}

/** The root has the name that the SDK gives it. */
function returnStyle(method: Method, book: Book, style: OutlineStyle): OutlineStyle {
  const name = plainText(resultTokens(method.operation, book.models, 'name'));
  return {
    ...style,
    label: (branch, depth) =>
      (depth === 0 && branch === method.response[0] ? `${name}: ` : '') + style.label(branch, depth),
  };
}
