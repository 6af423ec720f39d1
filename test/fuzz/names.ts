/** Names that generators trip over, and texts that break out of where they are put. */
import fc from 'fast-check';

const reserved =
  'class new function arguments eval await async yield let static enum import export this null undefined NaN type ' +
  'interface namespace declare module any unknown never object string number symbol default delete then catch ' +
  'constructor prototype toString valueOf hasOwnProperty __proto__ length name caller bind call apply';
const globals =
  'Object Array String Number Boolean Symbol Error Response Request File Blob Date Promise Map Record Partial Omit Awaited ' +
  'Headers FormData URL Function Uint8Array ReadableStream AsyncIterable globalThis process require exports';
const ours =
  'APIResource APIPromise RequestOptions Uploadable Stream Page Client client _client options params query body path headers ' +
  'stream signal timeout maxRetries idempotencyKey method withOptions baseURL fetch logger apiKey get post put patch ' +
  'buildHeaders joined Shared index core resources Params Response_ asResponse withResponse Errors API Models';
const paging =
  'page limit offset cursor after before next next_page data items results has_more total page_size next_cursor';
const casings =
  'id ID Id i_d fooBar foo_bar FooBar foo-bar foo.bar FOO_BAR foo__bar _foo foo_ foobar url URL json_api ApiKey';
const digits = '1 2fa 007 -1 1.5 1e3 v1 3ds x2 0';
const unicode = ['é', 'ünï', '名前', 'Ωmega', '😀', 'naïve café', 'İ', 'ß', '\u200d', 'ا'];
const marks = [
  '$', '_', '__', 'a$b', 'a/b', 'a~b', 'a~1b', 'a%b', 'a%2Fb', 'a"b', "a'b", 'a`b', 'a\\b', '*/', '/*', '//', '${x}', '{x}', '<b>',
  'a[]', 'a[b]', '[x]', 'a:b', 'a;b', '#', '?', '&', '=', '+', ' ', ' lead', '@type', 'a,b', 'a|b', '-', '--', '.', '..', 'x-y', "it's",
]; // prettier-ignore

const words = (text: string): string[] => text.split(' ');

const odd = [...words(reserved), ...words(globals), ...words(ours), ...words(casings), ...words(digits)];
const plain = words(
  'pet pets user users order item thing tag color size kind status message author file event',
);

/** Any name. */
export const anyName: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...plain) },
  { weight: 3, arbitrary: fc.constantFrom(...odd) },
  { weight: 1, arbitrary: fc.constantFrom(...words(paging)) },
  { weight: 2, arbitrary: fc.constantFrom(...unicode, ...marks) },
);

/** Names of properties. What `Object.prototype` has besides, no type of TypeScript lets an object leave out. */
export const memberName: fc.Arbitrary<string> = anyName.filter(
  (name) => !['toString', 'valueOf', 'hasOwnProperty', 'constructor'].includes(name),
);

/** Names of components (OpenAPI 3.1, Components Object). */
export const componentName: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(...plain, ...plain.map((one) => one[0]?.toUpperCase() + one.slice(1))),
  },
  { weight: 2, arbitrary: fc.constantFrom(...odd.filter((name) => /^[\w.-]+$/.test(name))) },
);

/** Names of headers and cookies (RFC 9110, section 5.6.2). */
export const tokenName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    'X-Tok',
    'x-tok',
    'X-Request-Id',
    'If-Match',
    'api_version',
    'X-Odd',
    'x_odd',
    'Idempotency-Key',
  ),
  fc.constantFrom(...odd.filter((name) => /^[\w.-]+$/.test(name)).map((name) => `x-${name}`)),
);

/** Names of path parameters. */
export const pathName: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom('id', 'petId', 'pet_id', 'name', 'user-id', 'key') },
  { weight: 1, arbitrary: fc.constantFrom(...odd, ...unicode) },
);

/** Texts of paths. */
export const pathText: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(...plain) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...odd.filter((name) => /^[\w.-]+$/.test(name) && !/^\.+$/.test(name))),
  },
);

/** Prose. */
export const prose: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom('A thing.', 'The *pet*.', 'Two\n\nparagraphs, and `code`.'),
  fc.constantFrom(
    '*/ alert(1) /*',
    '@deprecated no\n@example x',
    '`${x}`',
    '<script>',
    '```ts\nx\n```',
    '\\',
    '\u2028',
    '{@link x}',
    '',
    ' ',
    '# Title',
    '| a | b |',
    '*/*',
  ),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
