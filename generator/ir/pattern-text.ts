/** Texts made to a pattern of the document. */
import type { AST } from '@eslint-community/regexpp';
import { isCharacterOf, NotUnderstood, parsePattern, type Parsed } from './pattern.js';

/** Longest text that is made of a pattern. */
const MAX_TEXT = 4096;

/**
 * A text made to a pattern, in which everything that may be repeated is there `times` often, or as near to it as it may; `undefined`
 * where none is found. Whether it matches is to be tried: what looks ahead, or excludes, is not heeded.
 */
export function textWith(pattern: string, times: number): string | undefined {
  const parsed = parsePattern(pattern);
  if (!parsed) return undefined;
  const page: Page = { text: '', turn: 0, times, flags: parsed.flags };
  try {
    writeAny(parsed.alternatives, page);
    return page.text;
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

interface Page {
  text: string;
  /** How many characters have been chosen out of many. */
  turn: number;
  readonly times: number;
  readonly flags: Parsed['flags'];
}

/** The first alternative that is not empty. */
function writeAny(alternatives: readonly AST.Alternative[], page: Page): void {
  const isEmpty = ({ elements }: AST.Alternative) => elements.every(({ type }) => type === 'Assertion');
  const chosen = alternatives.find((one) => !isEmpty(one)) ?? alternatives[0];
  for (const element of chosen?.elements ?? []) write(element, page);
}

function write(element: AST.Element, page: Page): void {
  if (page.text.length > MAX_TEXT) throw new NotUnderstood();
  switch (element.type) {
    case 'Assertion':
      return;
    case 'Quantifier': {
      const count = Math.min(element.max, Math.max(element.min, page.times));
      for (let done = 0; done < count && page.text.length <= MAX_TEXT; done += 1)
        write(element.element, page);
      if (count > MAX_TEXT) throw new NotUnderstood();
      return;
    }
    case 'Group':
    case 'CapturingGroup':
      return writeAny(element.alternatives, page);
    case 'Character':
      page.text += String.fromCodePoint(element.value);
      return;
    case 'CharacterClass':
    case 'CharacterSet':
      page.text += characterOf(element, page);
      return;
    case 'Backreference':
    case 'ExpressionCharacterClass':
      throw new NotUnderstood();
    default:
      return element satisfies never;
  }
}

const letters = 'abcdefghijklmnopqrstuvwxyz';
const pool = Array.from(
  `1234567890${letters}${letters.toUpperCase()}-_./:@+=,;!#$%&'*?^\`{|}~()<>[]\\" \tä名`,
);

/** Of few characters the first; of many the next in turn, so that what is made reads like `1234567890abcdef`. */
const MANY = 6;

function characterOf(element: AST.CharacterClass | AST.CharacterSet, page: Page): string {
  if (element.type === 'CharacterSet' && element.kind === 'any')
    return letters.charAt(page.turn++ % letters.length);
  const isOne = isCharacterOf(element, page.flags);
  const fitting = pool.filter(isOne);
  const chosen = fitting[fitting.length < MANY ? 0 : page.turn++ % fitting.length] ?? firstOf(element);
  if (chosen === undefined) throw new NotUnderstood();
  return chosen;
}

/** The first character that a class names, where it names none that is usual. */
function firstOf(element: AST.CharacterClass | AST.CharacterSet): string | undefined {
  if (element.type === 'CharacterSet' || element.negate) return undefined;
  for (const one of element.elements) {
    if (one.type === 'Character') return String.fromCodePoint(one.value);
    if (one.type === 'CharacterClassRange') return String.fromCodePoint(one.min.value);
  }
  return undefined;
}
