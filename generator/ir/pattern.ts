/**
 * Whether a text has a pattern of the document. A document is untrusted, and a pattern can be made that keeps the regular expressions of
 * JavaScript busy for years: here the parsed pattern is followed to the set of all places that it can have come to, in a time that grows
 * with the lengths of pattern and text and not with the ways to match.
 */
import { RegExpParser, type AST } from '@eslint-community/regexpp';

/**
 * Whether a pattern is found in a text; `undefined` where that is not known, because it is no regular expression or has what is not
 * understood here (references back, looking behind).
 *
 * @see https://json-schema.org/draft/2020-12/json-schema-core#section-6.4
 */
export function matches(text: string, pattern: string): boolean | undefined {
  const parsed = text.length > MAX_TEXT ? undefined : parsePattern(pattern);
  if (!parsed) return undefined;
  const characters = Array.from(text);
  const everywhere = new Set([...characters.keys(), characters.length]);
  try {
    return afterAny(parsed.alternatives, { characters, flags: parsed.flags }, everywhere).size > 0;
  } catch (error) {
    if (error instanceof NotUnderstood) return undefined;
    throw error;
  }
}

/** A pattern, and the mode of regular expressions in which it is one. */
export interface Parsed {
  readonly alternatives: readonly AST.Alternative[];
  readonly flags: 'u' | '';
}

interface Text {
  readonly characters: readonly string[];
  readonly flags: Parsed['flags'];
}

/** Thrown and caught where a pattern is used: it has what is not understood, or what comes of it has no end. */
export class NotUnderstood extends Error {}

/** Longer patterns and texts are left alone. */
const MAX_PATTERN = 2000;
const MAX_TEXT = 20_000;

const known = new Map<string, Parsed | undefined>();

/** A pattern taken apart; `undefined` where it is none. */
export function parsePattern(pattern: string): Parsed | undefined {
  if (known.has(pattern)) return known.get(pattern);
  const parsed = pattern.length > MAX_PATTERN ? undefined : (parsedAs(pattern, 'u') ?? parsedAs(pattern, ''));
  known.set(pattern, parsed);
  return parsed;
}

/** Most patterns are meant for either mode; some have escapes that only the older one takes. */
function parsedAs(pattern: string, flags: Parsed['flags']): Parsed | undefined {
  try {
    const mode = { unicode: flags === 'u' };
    return { ...new RegExpParser().parsePattern(pattern, 0, pattern.length, mode), flags };
  } catch {
    return undefined;
  }
}

type Places = ReadonlySet<number>;

/** The places that any of the alternatives can lead to. */
function afterAny(alternatives: readonly AST.Alternative[], text: Text, from: Places): Places {
  const [only, ...others] = alternatives;
  if (only && others.length === 0) return afterAll(only.elements, text, from);
  return new Set(alternatives.flatMap(({ elements }) => [...afterAll(elements, text, from)]));
}

function afterAll(elements: readonly AST.Element[], text: Text, from: Places): Places {
  let at = from;
  for (const element of elements) {
    if (at.size === 0) return at;
    at = after(element, text, at);
  }
  return at;
}

/** The places to which an element can lead from any of some places. */
function after(element: AST.Element, text: Text, from: Places): Places {
  switch (element.type) {
    case 'Assertion':
      return new Set([...from].filter((place) => holds(element, text, place)));
    case 'Quantifier':
      return afterRepeated(element, text, from);
    case 'Group':
    case 'CapturingGroup':
      return afterAny(element.alternatives, text, from);
    case 'Character':
    case 'CharacterClass':
    case 'CharacterSet': {
      const isOne = isCharacterOf(element, text.flags);
      const isHere = (place: number) => place < text.characters.length && isOne(text.characters[place] ?? '');
      return new Set([...from].filter(isHere).map((place) => place + 1));
    }
    case 'Backreference':
    case 'ExpressionCharacterClass':
      throw new NotUnderstood();
    default:
      return element satisfies never;
  }
}

function holds(assertion: AST.Assertion, { characters, flags }: Text, place: number): boolean {
  switch (assertion.kind) {
    case 'start':
      return place === 0;
    case 'end':
      return place === characters.length;
    case 'word': {
      const isWord = (index: number) => /\w/.test(characters[index] ?? '');
      return (isWord(place - 1) !== isWord(place)) !== assertion.negate;
    }
    case 'lookahead': {
      const found = afterAny(assertion.alternatives, { characters, flags }, new Set([place]));
      return found.size > 0 !== assertion.negate;
    }
    case 'lookbehind':
      throw new NotUnderstood();
    default:
      return assertion satisfies never;
  }
}

function afterRepeated({ element, min, max }: AST.Quantifier, text: Text, from: Places): Places {
  const found = new Set<number>(min === 0 ? from : []);
  let at = from;
  for (let count = 1; count <= max && at.size > 0; count += 1) {
    const next = after(element, text, at);
    const isSame = next.size === at.size && [...next].every((place) => at.has(place));
    // What leads nowhere else any more is as good as repeated to the end.
    const isEnough = count >= min || isSame;
    at = isEnough ? new Set([...next].filter((place) => !found.has(place))) : next;
    if (isEnough) for (const place of at) found.add(place);
    if (isSame) break;
  }
  return found;
}

const tests = new WeakMap<object, (character: string) => boolean>();

/** What tells whether a single character is one that the element means. */
export function isCharacterOf(
  element: AST.Character | AST.CharacterClass | AST.CharacterSet,
  flags: Parsed['flags'],
): (character: string) => boolean {
  const test = tests.get(element);
  if (test) return test;
  const expression = new RegExp(`^${element.raw}$`, flags);
  const made = (character: string) => expression.test(character);
  tests.set(element, made);
  return made;
}
