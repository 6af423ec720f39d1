import { topic } from '../harness/case.js';
import type { Stage } from '../harness/stage.js';

const ACCEPTED: readonly (readonly [string, unknown])[] = [
  ['plain', 'ft:gpt-4o-mini:org:weather:B7R9VjQd'],
  ['a slash', 'a/b'],
  ['a question mark', 'a?b'],
  ['a hash', 'a#b'],
  ['a percent sign', '100%'],
  ['a space', 'a b'],
  ['unreserved and sub-delimiters', "-._~!$&'()*+,;=:@"],
  ['brackets and quotes', '[]{}<>"`^|\\'],
  ['umlauts', 'Zürich'],
  ['astral characters', '🎉x🎉'],
  ['control characters', 'a\tb\nc\0d'],
  ['the empty string', ''],
  ['three dots', '...'],
  ['a dot first', '.a'],
  ['a dot last', 'a.'],
  ['two dots and a slash', '../x'],
  ['an encoded dot', '%2e'],
  ['two encoded dots', '%2E%2e'],
  ['a number', 42],
  ['zero', 0],
  ['NaN', Number.NaN],
  ['a boolean', false],
  ['a bigint', 12n],
  ['an array', ['a', 'b']],
  ['an empty array', []],
  ['a boxed string', new String('boxed')],
  ['a boxed number', new Number(7)],
  ['a date', new Date(0)],
  ['an object with its own toString and valueOf', { toString: () => 'text', valueOf: () => 'value' }],
  ['an object with its own toString', { toString: () => 'own/text' }],
  ['a URL', new URL('https://x.example/p?q#h')],
];

const REJECTED: readonly (readonly [string, unknown])[] = [
  ['null', null],
  ['undefined', undefined],
  ['a plain object', {}],
  ['an object without prototype', Object.create(null)],
  ['a map', new Map()],
  ['a promise', Promise.resolve('x')],
  ['one dot', '.'],
  ['two dots', '..'],
  ['an array with a dot', ['.']],
  ['a symbol', Symbol('s')],
  ['a function', (x: unknown) => x],
  ['a lone surrogate', '\ud800'],
];

const ids: readonly (readonly [string, unknown, readonly number[]])[] = [
  ...ACCEPTED.map(([name, value]) => [name, value, [19, 20]] as const),
  ...REJECTED.map(([name, value]) => [`rejected: ${name}`, value, [19, 20, 21]] as const),
];

/** The tag itself, for templates that no permissions method has. */
const TEMPLATES: readonly (readonly [string, (path: Stage['sdk']['path']) => string])[] = [
  ['without parameters nothing is checked', (path) => path`/a/../b/./c`],
  ['a literal that makes dots of two parameters', (path) => path`/a/${'.'}${'.'}/b`],
  ['a literal dot beside a parameter', (path) => path`/a/.${'.'}/b`],
  ['a literal encoded dot beside a parameter', (path) => path`/a/%2e${'.'}/b`],
  ['a literal encoded pair beside a parameter', (path) => path`/%2E%2e/${'x'}`],
  ['two problems', (path) => path`/a/${'..'}/b/${null}/c`],
  ['three problems in a row', (path) => path`/${undefined}/${{}}/${'.'}`],
  ['a good one between bad ones', (path) => path`/${'.'}/${'ok'}/${'..'}`],
  ['a bad literal segment with a good parameter', (path) => path`/../${'ok'}`],
  ['after a literal question mark', (path) => path`/a/${'b/c'}?x=${'d/e:@$ &'}`],
  ['after a literal hash', (path) => path`/a#${'b/c:@'}`],
  ['dots after a question mark', (path) => path`/a?x=${'..'}&y=/../${'b'}`],
  ['null after a question mark', (path) => path`/a?x=${null}`],
  ['wide characters before a problem', (path) => path`/${'Zürich 🎉'}/${'..'}`],
  ['no text at all', (path) => path`${'x'}`],
  ['only a dot', (path) => path`${'.'}`],
  ['an object of another realm', (path) => path`/${JSON.parse('{}')}`],
  ['a null-prototype object', (path) => path`/${Object.create(null)}`],
  ['an object with a tag', (path) => path`/${{ [Symbol.toStringTag]: 'Tagged' }}`],
  ['a class instance', (path) => path`/${new (class Thing {})()}`],
];

export const paths = topic('paths', [
  ...ids.map(([name, id, clauses]) => ({
    name: `list, ${name}`,
    clauses,
    run: (stage: Stage) => stage.permissions().list(id),
  })),
  ...ids.map(([name, id, clauses]) => ({
    name: `delete with both ids, ${name}`,
    clauses,
    run: (stage: Stage) => stage.permissions().delete(id, { fine_tuned_model_checkpoint: id }),
  })),
  ...(['create', 'retrieve'] as const).flatMap((method) =>
    [undefined, null, '..', 'a/b'].map((id) => ({
      name: `${method}, ${String(id)}`,
      clauses: [19, 20, 21],
      run: (stage: Stage) => stage.permissions()[method](id, {}),
    })),
  ),
  {
    name: 'delete without its second argument',
    clauses: [20, 82],
    run: (stage) => stage.permissions().delete('p'),
  },
  {
    name: 'delete with an empty second argument',
    clauses: [20, 21, 82],
    run: (stage) => stage.permissions().delete('p', {}),
  },
  ...TEMPLATES.map(([name, build]) => ({
    name: `the tag: ${name}`,
    clauses: [19, 20, 21],
    run: (stage: Stage) => build(stage.sdk.path),
  })),
]);

const BASES = [
  'https://api.example/v1',
  'https://api.example/v1/',
  'https://api.example',
  'https://api.example/',
  'http://localhost:8080//x//',
  'https://user:pass@api.example/v1',
] as const;

const PATHS = [
  '/models',
  'models',
  '',
  '/',
  '//models',
  '/a?b=1',
  'https://other.example/abs',
  'HTTPS://other.example',
  'x-app:thing',
];

export const urls = topic('urls', [
  ...BASES.flatMap((baseURL) =>
    PATHS.map((path) => ({
      name: `'${path}' on ${baseURL}`,
      clauses: [16],
      run: (stage: Stage) => stage.client({ baseURL }).buildURL(path, undefined),
    })),
  ),
  ...[
    '/models',
    'models',
    'https://other.example/abs?x=1#h',
    '/a?b=1#frag',
    '/a#frag',
    'mailto:x',
    '1a:b',
    '/%7Ebob/ü',
  ].map((path) => ({
    name: `a raw get of '${path}'`,
    clauses: [13, 16],
    run: (stage: Stage) => stage.client().get(path),
  })),
  {
    name: 'defaultBaseURL is used while the base is the built-in one',
    clauses: [14, 16],
    run: (stage) => stage.client().get('/models', { defaultBaseURL: 'https://dflt.example/x' }),
  },
  {
    name: 'defaultBaseURL is not used once the base was chosen',
    clauses: [14, 16],
    run: (stage) =>
      stage
        .client({ baseURL: 'https://own.example' })
        .get('/models', { defaultBaseURL: 'https://dflt.example/x' }),
  },
  {
    name: 'defaultBaseURL is used when the built-in base was written out',
    clauses: [16],
    run: (stage) =>
      stage
        .client({ baseURL: 'https://api.openai.com/v1' })
        .get('/m', { defaultBaseURL: 'https://dflt.example' }),
  },
  {
    name: 'defaultBaseURL is used on a client made by withOptions',
    clauses: [11, 16],
    run: (stage) =>
      stage.client().withOptions({ maxRetries: 0 }).get('/m', { defaultBaseURL: 'https://dflt.example' }),
  },
  {
    name: 'defaultBaseURL and a base changed later',
    clauses: [7, 16],
    run: (stage) => {
      const client = stage.client();
      client.baseURL = 'https://later.example';
      return client.get('/m', { defaultBaseURL: 'https://dflt.example' });
    },
  },
  {
    name: 'defaultBaseURL and a base from the environment',
    clauses: [1, 16],
    env: { OPENAI_BASE_URL: 'https://env.example' },
    run: (stage) => stage.client().get('/m', { defaultBaseURL: 'https://dflt.example' }),
  },
  {
    name: 'a base that is no URL',
    clauses: [16],
    run: (stage) => stage.client({ baseURL: 'nonsense' }).get('/m'),
  },
  {
    name: 'a query inside the base URL',
    clauses: [17],
    run: (stage) => stage.client({ baseURL: 'https://api.example/v1?tenant=7' }).get('/m'),
  },
  {
    name: 'a query inside the base URL and one of the call',
    clauses: [17],
    run: (stage) =>
      stage.client({ baseURL: 'https://api.example/v1?tenant=7&a=0' }).get('/m', { query: { a: 1 } }),
  },
]);
