import { topic } from '../harness/case.js';
import type { Stage } from '../harness/stage.js';

const cyclic: Record<string, unknown> = { a: 1 };
cyclic['self'] = cyclic;
const shared = { x: 1 };

const QUERIES: readonly (readonly [string, unknown])[] = [
  ['limit 0', { limit: 0 }],
  ['every parameter', { after: 'perm_1', limit: 10, order: 'ascending', project_id: 'proj 1/2' }],
  ['undefined values', { after: undefined, limit: 1 }],
  ['only undefined values', { after: undefined }],
  ['null values', { after: null, limit: 1 }],
  ['an empty object', {}],
  ['null', null],
  ['undefined', undefined],
  ['an array value', { ids: ['a', 'b'] }],
  ['an empty array', { ids: [], b: 1 }],
  ['an array with null and undefined', { ids: [null, undefined, 'c'] }],
  ['an array of arrays', { ids: [['a', 'b'], ['c']] }],
  ['an array of objects', { ids: [{ k: 'v' }, { k: 'w' }] }],
  ['nested objects', { a: { b: { c: 1, d: [1, 2] } } }],
  ['an empty nested object', { a: {}, b: 1 }],
  ['nested null and undefined', { a: { b: null, c: undefined } }],
  ['a date', { at: new Date(1e12) }],
  ['an invalid date', { at: new Date(Number.NaN) }],
  ['dates in an array', { at: [new Date(0)] }],
  ['booleans and bigints', { t: true, f: false, n: 12n }],
  ['NaN and infinity', { a: Number.NaN, b: Number.POSITIVE_INFINITY, c: -0 }],
  ['empty strings', { a: '', b: [''] }],
  ['special characters in values', { a: "a b&c=d?e#f/g:h@i!j'k(l)m*n~o_p.q-r+s%t" }],
  ['special characters in keys', { 'a b[c]&=': 1, 'ü.x': 2 }],
  ['umlauts and astral characters', { a: 'Zürich 🎉' }],
  ['a lone surrogate', { a: '\ud800x' }],
  ['control characters', { a: '\0\r\n\t' }],
  ['a symbol', { a: Symbol('s') }],
  ['a function', { a: () => 1, b: 2 }],
  ['a cycle', cyclic],
  ['the same object twice is no cycle', { a: shared, b: shared }],
  ['a map and a set', { a: new Map([['k', 1]]), b: new Set([1]) }],
  ['a typed array', { a: new Uint8Array([1, 2]) }],
  ['a Buffer', { a: Buffer.from('hä'), b: [Buffer.from('x')] }],
  ['a boxed string', { a: new String('boxed') }],
  ['a null-prototype object', { a: Object.assign(Object.create(null) as object, { b: 1 }) }],
  [
    'a class instance',
    new (class Thing {
      a = 1;
    })(),
  ],
  ['inherited keys', Object.create({ a: 1 })],
  ['integer-like keys', { b: 1, 2: 'two', 1: 'one' }],
  ['a regular expression', { a: /x/ }],
  ['a URL', { a: new URL('https://x.example/') }],
  ['the names of request options', { headers: { X: '1' }, timeout: 5, signal: 'no', maxRetries: 3 }],
  ['a sparse array', { a: [1, , 3] }], // eslint-disable-line no-sparse-arrays
  ['a very long value', { a: 'x'.repeat(1500) + 'ü' }],
];

const ODD: readonly (readonly [string, unknown])[] = [
  ['an array', ['a', 'b']],
  ['a string', 'a=1'],
  ['a number', 5],
  ['URLSearchParams', new URLSearchParams('a=1')],
  ['a map', new Map([['a', 1]])],
  ['a date', new Date(0)],
];

export const query = topic('query', [
  ...QUERIES.map(([name, value]) => ({
    name: `list with ${name}`,
    clauses: [17, 18],
    run: (stage: Stage) => stage.permissions().list('ft', value),
  })),
  ...QUERIES.slice(0, 12).map(([name, value]) => ({
    name: `retrieve with ${name}`,
    clauses: [18, 82],
    run: (stage: Stage) => stage.permissions().retrieve('ft', value),
  })),
  ...[...QUERIES.slice(5, 8), ...ODD].map(([name, value]) => ({
    name: `raw get with ${name}`,
    clauses: [17],
    run: (stage: Stage) => stage.client().get('/m', { query: value }),
  })),
  ...ODD.map(([name, value]) => ({
    name: `raw get of a path with a query, with ${name}`,
    clauses: [17],
    run: (stage: Stage) => stage.client().get('/m?p=1', { query: value }),
  })),
  ...(
    [
      ['later wins', '/m?a=1&b=2', { b: 3, c: 4 }],
      ['undefined removes', '/m?a=1&b=2', { a: undefined }],
      ['everything removed leaves no question mark', '/m?a=1', { a: undefined }],
      ['repeated keys of the path', '/m?a=1&a=2', { b: 1 }],
      ['encoded keys of the path', '/m?a%5Bb%5D=1&c=%20x+y', { d: 1 }],
      ['no query of the call', '/m?a=1&b=%20', undefined],
      ['an empty query of the path', '/m?', { a: 1 }],
      ['a path query alone with an empty object', '/m?a=1', {}],
      ['null', '/m?a=1', null],
    ] as const
  ).map(([name, path, value]) => ({
    name: `the path's query and the call's: ${name}`,
    clauses: [17],
    run: (stage: Stage) => stage.client().get(path, value === undefined ? undefined : { query: value }),
  })),
  ...(
    [
      ['alone', { a: 'd' }, undefined, '/m'],
      ['empty', {}, undefined, '/m'],
      ['under the call', { a: 'd', b: 'd' }, { b: 'c' }, '/m'],
      ['over the path', { a: 'd' }, undefined, '/m?a=p&b=p'],
      ['all three', { a: 'd', b: 'd' }, { b: 'c' }, '/m?a=p&b=p&c=p'],
      ['removed by undefined', { a: 'd' }, { a: undefined }, '/m'],
      ['kept when the call has null', { a: 'd' }, null, '/m'],
      ['an undefined default', { a: undefined, b: 'd' }, { c: 1 }, '/m'],
      ['an array default', { a: ['x', 'y'] }, undefined, '/m'],
    ] as const
  ).map(([name, defaultQuery, value, path]) => ({
    name: `defaultQuery ${name}`,
    clauses: [17, 36],
    run: (stage: Stage) => stage.client({ defaultQuery }).get(path, { query: value }),
  })),
  {
    name: 'defaultQuery goes with resource methods',
    clauses: [15, 17],
    options: { defaultQuery: { 'api-version': '2026' } },
    run: async (stage) => {
      const permissions = stage.permissions();
      await permissions.create('ft', { project_ids: [] });
      await permissions.list('ft', { limit: 1 });
      return permissions.delete('p', { fine_tuned_model_checkpoint: 'ft' });
    },
  },
]);
