/** A method on a page of Markdown: what is the same whichever way it is called. */
import { pathOf } from '../../ir/operations.js';
import { codeBlock, codeSpan } from '../../lib/markdown.js';
import type { Book, Method } from './book.js';
import { prose } from './markdown.js';
import { elsewhere, goesOn, methodKey, type Links, type Shelf } from './markdown-pages.js';
import { deprecation, type OutlineStyle } from './outline.js';
import { responseSamples, wholeResponse } from './samples.js';
import type { Section, Unit } from './sections.js';
import { weigh, type Branch } from './tree.js';

/** What a shelf says of a method in its own way. Texts are asked for only when that of the page is made. */
export interface MethodTexts {
  readonly shelf: Shelf;
  /** The call as one line of code. */
  readonly call: () => string;
  readonly parameters: () => string;
  /** What is shown of its result. */
  readonly result: readonly Branch[];
  /** The same as text; absent where nothing is said. */
  readonly returns?: () => string;
  readonly example: () => string;
}

/** The sections of a method: how it is called, what it takes and gives, an example of both. */
export function methodUnit(method: Method, texts: MethodTexts, book: Book, links: () => Links): Unit {
  const { operation } = method;
  const { shelf, returns } = texts;
  const responses = responseSections(method, book);
  const others = () => elsewhere(links(), method, shelf);
  const sections: Section[] = [
    {
      level: 2,
      title: method.title,
      keys: [methodKey(shelf, operation)],
      body: () => [
        ...deprecation(operation.doc, book.base),
        codeSpan(texts.call()),
        `**${operation.method}** ${codeSpan(pathOf(operation))}`,
        method.text ? prose(method.text, book.base) : '',
      ],
    },
    ...(method.parameters.length > 0 ? [part('Parameters', () => [texts.parameters()])] : []),
    ...(returns ? [part('Returns', () => [returns()])] : []),
    part('Example', () => [codeBlock(shelf, texts.example()), ...(responses.length > 0 ? [] : [others()])]),
    ...(responses.length > 0
      ? [{ level: 4, title: 'Response', body: () => [...responses, others()] } as const]
      : []),
  ];
  const weight =
    3000 +
    method.text.length +
    weigh(method.parameters) +
    weigh(texts.result) +
    2 * responses.join('').length;
  return { sections, weight };
}

function part(title: string, body: Section['body']): Section {
  return { level: 3, title, body };
}

/** The document's response, and beside it one with every field, where it has one. */
function responseSections(method: Method, book: Book): readonly string[] {
  const [first] = responseSamples(method, book);
  if (!first) return [];
  const whole = wholeResponse(method, book);
  return [
    codeBlock(first.language, first.text),
    ...(whole === undefined || whole === first.text ? [] : ['With every field:', codeBlock('json', whole)]),
  ];
}

/** What all trees of fields have in common, whatever their labels are. */
export function treeStyle(book: Book, links: () => Links): Pick<OutlineStyle, 'models' | 'base' | 'more'> {
  const { models, base } = book;
  return { models, base, more: (branch) => goesOn(links(), book, branch.model) };
}
