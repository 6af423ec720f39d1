/** Names: their words, their casings, singular and plural. No locale decides anything here. */
import pluralize from 'pluralize';

// Words that APIs use as neither one nor many; their Latin singulars name nothing that anyone looks for.
for (const word of ['data', 'metadata', 'media', 'criteria']) pluralize.addUncountableRule(word);
// The rules of the library would make `cooky` of it.
pluralize.addIrregularRule('cookie', 'cookies');

/** How a word is written that does not follow the rules (`custom_casings`). Keys are lower case. */
export interface Casings {
  /** Words written in capitals: `id` gives `userID`, `UserID`. Their plurals too: `IDs`. */
  readonly initialisms: ReadonlySet<string>;
  /** Whether they are so in camel case too; where not, `id` gives `userId` beside `UserID`. */
  readonly camelInitialisms: boolean;
  /** How a word is written in each casing, where it is given. */
  readonly words: ReadonlyMap<
    string,
    { readonly snake?: string; readonly camel?: string; readonly pascal?: string }
  >;
  readonly plurals: ReadonlyMap<string, string>;
  readonly singulars: ReadonlyMap<string, string>;
}

/** The casings of SDKs of this family, before any configuration. */
export const defaultCasings: Casings = {
  initialisms: new Set(
    (
      '3ds ach acl ai api ats cpu crm db dns e2e eeoc gb gpu hd hris html http https id ip iso jsonl kb kyb kyc lfs mb ' +
      'mp3 mp4 nft saml sdk sku sms ss ssh sso url'
    ).split(' '),
  ),
  camelInitialisms: true,
  words: new Map(),
  plurals: new Map(),
  singulars: new Map(),
};

/**
 * The words of a name: `adminAPIKeys`, `admin_api_keys`, `Admin API keys` give `admin`, `API`, `Keys` and so on, as written.
 * A digit belongs to the word before it, and small letters after it do too: `neo4j`, `secp256k1`. Characters that no identifier may hold separate words.
 */
export function words(text: string): string[] {
  return (
    text
      .normalize('NFKC')
      .match(
        /\p{Lu}+(?=\p{Lu}[\p{Ll}\p{Mn}\p{Mc}])[\p{Nd}\p{Nl}]*|\p{Lu}?[\p{Ll}\p{Lo}\p{Lm}\p{Lt}\p{Mn}\p{Mc}][\p{Ll}\p{Lo}\p{Lm}\p{Lt}\p{Mn}\p{Mc}\p{Nd}\p{Nl}]*|\p{Lu}+[\p{Nd}\p{Nl}]*|[\p{Nd}\p{Nl}]+/gu,
      ) ?? []
  );
}

/** `AdminAPIKey`: every word capitalised, initialisms in capitals. */
export function pascal(text: string, casings: Casings = defaultCasings): string {
  return wordsOf(text, casings)
    .map((word) => pascalWord(word, casings))
    .join('');
}

/** `adminAPIKey`: as {@link pascal}, with the first word in small letters. */
export function camel(text: string, casings: Casings = defaultCasings): string {
  const [first = '', ...rest] = wordsOf(text, casings);
  const head = casings.words.get(first.toLowerCase())?.camel ?? first.toLowerCase();
  const inner = casings.camelInitialisms ? casings : { ...casings, initialisms: new Set<string>() };
  return head + rest.map((word) => pascalWord(word, inner)).join('');
}

/** `admin_api_key` */
export function snake(text: string, casings: Casings = defaultCasings): string {
  return wordsOf(text, casings)
    .map((word) => casings.words.get(word.toLowerCase())?.snake ?? word.toLowerCase())
    .join('_');
}

/** `admin-api-key` */
export function kebab(text: string, casings: Casings = defaultCasings): string {
  return snake(text, casings).replaceAll('_', '-');
}

/** The words of a name, of which those that are an initialism together (`3` and `ds`, `e2` and `e`) are one. */
function wordsOf(text: string, casings: Casings): string[] {
  const found: string[] = [];
  for (const word of words(text)) {
    const last = found.at(-1);
    const together = last !== undefined && /\d$/.test(last) ? (last + word).toLowerCase() : '';
    if (last !== undefined && casings.initialisms.has(together)) found[found.length - 1] = last + word;
    else found.push(word);
  }
  return found;
}

function pascalWord(word: string, casings: Casings): string {
  const lower = word.toLowerCase();
  const custom = casings.words.get(lower)?.pascal;
  if (custom !== undefined) return custom;
  if (casings.initialisms.has(lower)) return lower.toUpperCase();
  if (lower.endsWith('s') && casings.initialisms.has(lower.slice(0, -1)))
    return `${lower.slice(0, -1).toUpperCase()}s`;
  return lower.charAt(0).toUpperCase() + lower.slice(1);
}

/** One of what a name means many of: its last word in the singular. */
export function singular(text: string, casings: Casings = defaultCasings): string {
  return lastWord(text, (word) => {
    const lower = word.toLowerCase();
    return casings.singulars.get(lower) ?? (uncountable.has(lower) ? word : pluralize.singular(word));
  });
}

/** Many of what a name means one of: its last word in the plural. */
export function plural(text: string, casings: Casings = defaultCasings): string {
  return lastWord(text, (word) => {
    const lower = word.toLowerCase();
    return casings.plurals.get(lower) ?? (uncountable.has(lower) ? word : pluralize.plural(word));
  });
}

/** Words that APIs use for one and for many alike. */
const uncountable: ReadonlySet<string> = new Set([
  'data',
  'metadata',
  'media',
  'criteria',
  'feedback',
  'info',
]);

function lastWord(text: string, change: (word: string) => string): string {
  const last = words(text).at(-1);
  const at = last === undefined ? -1 : text.lastIndexOf(last);
  if (last === undefined || at < 0) return text;
  return text.slice(0, at) + change(last) + text.slice(at + last.length);
}
