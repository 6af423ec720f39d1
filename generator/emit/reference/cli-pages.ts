/** The manual of the command line: a page for each resource, with its commands. */
import { programName } from '../../ir/command.js';
import type { Book, Method } from './book.js';
import { chapterPages, type Links } from './markdown-pages.js';
import { methodUnit, treeStyle, type MethodTexts } from './method-unit.js';
import { outline, type OutlineStyle } from './outline.js';
import { rememberingFor } from './remember.js';
import { commandSample } from './samples.js';
import type { Page } from './sections.js';
import { resultTokens } from './signature.js';
import type { Branch } from './tree.js';
import { plainText, typeText } from './type-text.js';

/** `links` is asked only when the text of a page is made. */
export function cliPages(book: Book, links: () => Links): readonly Page[] {
  return chapterPages(book, 'cli', ({ methods }) =>
    methods.map((method) => methodUnit(method, textsOf(method, book, links), book, links)),
  );
}

function textsOf(method: Method, book: Book, links: () => Links): MethodTexts {
  const { command } = method;
  const words = [programName(book.api.client), command.group, command.name].filter((word) => word !== '');
  const style = styleOf(book, links);
  return {
    shelf: 'cli',
    call: () => `$ ${words.join(' ')}`,
    parameters: () => outline(method.parameters, flagStyle(method, style)),
    result: method.response,
    ...(method.response.length > 0 && {
      returns: () => outline(method.response, returnStyle(method, book, style)),
    }),
    example: () => commandSample(method, book),
  };
}

function styleOf(book: Book, links: () => Links): OutlineStyle {
  return {
    ...treeStyle(book, links),
    label: (branch) => {
      const type = typeText(branch.type, 'cli', book.models);
      return branch.kind === 'property'
        ? `${branch.key}: ${branch.required ? '' : 'optional '}${type}`
        : type;
    },
    shows: (branch, parent) => branch.kind !== 'value' || parent === undefined || listsValues(parent),
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
