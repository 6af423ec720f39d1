/** Example values of numbers and texts, within the limits that the document sets them. */
import { allowsNumber, allowsText, lengthOf, type NumberLimits, type TextLimits } from './limits.js';
import { textWith } from './pattern-text.js';

/**
 * The first number that is allowed: zero, one, then those at the limits and between them; where there is none, zero.
 */
export function numberOf(isInteger: boolean, limits: NumberLimits = {}): number {
  const { minimum = -Infinity, maximum = Infinity, multipleOf = 1 } = limits;
  const from = Math.max(minimum, limits.exclusiveMinimum ?? -Infinity);
  const to = Math.min(maximum, limits.exclusiveMaximum ?? Infinity);
  const above = Math.ceil(from / multipleOf) * multipleOf;
  const below = Math.floor(to / multipleOf) * multipleOf;
  const ends = [from, above, above + multipleOf, to, below, below - multipleOf];
  const allowed = [0, 1, ...ends, (from + to) / 2].find(
    (value) =>
      Number.isFinite(value) && (!isInteger || Number.isInteger(value)) && allowsNumber(value, limits),
  );
  return allowed ?? 0;
}

/** One text for each format that says what it looks like. */
const formatted: { readonly [format: string]: string } = {
  'date-time': '2020-01-31T12:34:56.000Z',
  date: '2020-01-31',
  time: '12:34:56Z',
  duration: 'P1D',
  uuid: '123e4567-e89b-42d3-a456-426614174000',
  email: 'someone@example.com',
  'idn-email': 'someone@example.com',
  uri: 'https://example.com',
  url: 'https://example.com',
  iri: 'https://example.com',
  'uri-reference': 'https://example.com',
  'iri-reference': 'https://example.com',
  'uri-template': 'https://example.com/{id}',
  hostname: 'example.com',
  'idn-hostname': 'example.com',
  ipv4: '192.0.2.1',
  ipv6: '2001:db8::1',
  'json-pointer': '/key',
  'relative-json-pointer': '0',
  regex: '.*',
  byte: 'U3RyaW5n',
};

/**
 * The first text that is allowed: one of the format, where the JSON Schema vocabulary names it; what it is for; and where neither is, one
 * made to a pattern, or cut or filled up to the length.
 */
export function textOf(
  format: string | undefined,
  name: string | undefined,
  limits: TextLimits = {},
): string {
  const plain =
    (format !== undefined && Object.hasOwn(formatted, format) ? formatted[format] : undefined) ??
    name ??
    'string';
  for (const candidate of textsOf(plain, limits)) if (allowsText(candidate, limits)) return candidate;
  return plain;
}

/** How often is written what a pattern allows any number of, tried in turn. */
const repetitions = [0, 1, 4, 8, 16];

function* textsOf(plain: string, { minLength = 0, maxLength = Infinity, patterns = [] }: TextLimits) {
  yield plain;
  yield plain.replaceAll('_', '-');
  yield plain.replace(/[^A-Za-z0-9]/g, '');
  yield plain.toUpperCase();
  for (const times of [...repetitions, minLength])
    for (const pattern of patterns) {
      const text = textWith(pattern, times);
      if (text !== undefined) yield* [text, ofLength(text, minLength, maxLength)];
    }
  yield ofLength(plain, minLength, maxLength);
}

/** A text is not filled up beyond this. */
const MAX_FILL = 4096;

function ofLength(text: string, least: number, most: number): string {
  const filled = text + '1234567890'.repeat(Math.ceil(Math.min(least, MAX_FILL) / 10));
  return Array.from(filled)
    .slice(0, Math.min(Math.max(lengthOf(text), least), most))
    .join('');
}

/** Other allowed texts than `first`, for what has to differ from it: it with an end of its own, or with another end. */
export function* otherTexts(first: string, limits: TextLimits = {}): Generator<string> {
  const characters = Array.from(first);
  for (const end of ends) {
    const kept = characters.slice(0, -end.length).join('');
    const candidates = [`${first}_${end}`, `${first}${end}`, `${kept}${end}`];
    const allowed = candidates.find((text) => text !== first && allowsText(text, limits));
    if (allowed !== undefined) yield allowed;
  }
}

const ends = [
  ...Array.from({ length: 98 }, (_, index) => String(index + 2)),
  ...'bcdefghijklmnopqrstuvwxyzBCDEFGHIJKLMNOPQRSTUVWXYZ',
];
