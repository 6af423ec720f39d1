import { topic } from '../harness/case.js';
import { json } from '../harness/fake-fetch.js';
import { settle, type Stage } from '../harness/stage.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const file = (name = 'a.txt', type = 'text/plain'): File =>
  new File(['content'], name, { type, lastModified: 7 });

async function* chunks(): AsyncGenerator<unknown> {
  yield 'one ';
  await Promise.resolve();
  yield bytes('two');
}

/** What the two packages export for files. */
interface Uploads {
  toFile(value: unknown, name?: unknown, options?: unknown): Promise<File>;
  toStreamingFile(data: unknown, name: unknown, options?: unknown): object;
}

const helpers = ({ sdk }: Stage): Uploads => sdk.entry as unknown as Uploads;

/** Files are made anew for each side: streams can be read only once. */
const FILES: readonly (readonly [string, (stage: Stage) => unknown, readonly number[]])[] = [
  ['a File', () => file(), [75, 76]],
  ['a File in a folder', () => file('in/side\\a.txt'), [74, 76]],
  ['a File without a type', () => file('a', ''), [75, 76]],
  ['a Blob', () => new Blob(['blob'], { type: 'image/png' }), [75, 76]],
  ['toFile of bytes', (stage) => helpers(stage).toFile(bytes('x'), 'x.bin'), [72, 76]],
  ['a streaming file', (stage) => helpers(stage).toStreamingFile(chunks(), 'dir/s.txt'), [73, 74, 76]],
  [
    'a streaming file with a type',
    (stage) => helpers(stage).toStreamingFile(chunks(), 's.txt', { type: 'text/x' }),
    [73, 76],
  ],
  [
    'a streaming file whose name must be escaped',
    (stage) => helpers(stage).toStreamingFile(chunks(), 'a"b\\c\u0001\u007fü.txt'),
    [76],
  ],
  ['an async iterable', () => chunks(), [75, 76]],
  ['a ReadableStream', () => new Blob(['streamed']).stream(), [76]],
];

const FIELDS: readonly (readonly [string, unknown])[] = [
  ['text', 'x'],
  ['a number', 0],
  ['false', false],
  ['undefined', undefined],
  ['null', null],
  ['an array', ['a', 'b']],
  ['an array of objects', [{ k: 1 }, { k: 2 }]],
  ['an empty array', []],
  ['an object', { anchor: 'created_at', deep: { x: [1] } }],
  ['a bigint', 5n],
  ['a symbol', Symbol('s')],
];

const CONTENTS: readonly (readonly [string, () => unknown, unknown, unknown])[] = [
  ['a File as it is', () => file(), undefined, undefined],
  ['a File under another name', () => file(), 'b.txt', undefined],
  ['a File of another type', () => file(), undefined, { type: 'x/y' }],
  ['an ArrayBuffer', () => bytes('buffer').buffer, 'f', undefined],
  ['a view', () => bytes('view'), 'f', { type: 'x/y' }],
  ['a Blob', () => new Blob(['b'], { type: 'image/png' }), 'f', undefined],
  ['a Blob and an empty type', () => new Blob(['b'], { type: 'image/png' }), 'f', { type: '' }],
  ['a Blob without a name', () => new Blob(['b']), undefined, undefined],
  ['an async iterable', () => chunks(), 'f', undefined],
  ['a promise', () => Promise.resolve(bytes('late')), 'f', undefined],
  ['a text', () => 'text', 'f', undefined],
  ['null', () => null, 'f', undefined],
  ['a plain object', () => ({ a: 1, b: 2 }), 'f', undefined],
  ['a number', () => 5, 'f', undefined],
];

const STREAMING: readonly (readonly [string, unknown, unknown])[] = [
  ['a name', 's.txt', undefined],
  ['a type', 's.txt', { type: 'text/plain' }],
  ['an empty name', '', undefined],
  ['a control character in the type', 's.txt', { type: 'text/plain\n' }],
];

export const uploads = topic('uploads', [
  ...FILES.map(([name, make, clauses]) => ({
    name: `create with ${name}`,
    clauses: [...clauses, 26],
    replies: [json({ id: 'file-1' })],
    run: async (stage: Stage) => {
      const made: unknown = await make(stage);
      return stage.client().files.create({ file: made, purpose: 'batch' });
    },
  })),
  ...FIELDS.map(([name, value]) => ({
    name: `a form with ${name}`,
    clauses: [75, 76],
    replies: [json({ id: 'file-1' })],
    run: (stage: Stage) => stage.client().files.create({ expires_after: value, file: file() }),
  })),
  ...FIELDS.slice(0, 9).map(([name, value]) => ({
    name: `a streamed form with ${name}`,
    clauses: [75, 76],
    replies: [json({ id: 'file-1' })],
    run: (stage: Stage) => stage.client().files.create({ expires_after: value, file: chunks() }),
  })),
  ...CONTENTS.map(([what, make, name, options]) => ({
    name: `toFile of ${what}`,
    clauses: [72],
    run: async (stage: Stage) => {
      const given = make();
      const made = await helpers(stage).toFile(given, name, options);
      stage.note(made === given, made.name, made.type, made.size);
      return made.text();
    },
  })),
  ...STREAMING.map(([what, name, options]) => ({
    name: `toStreamingFile with ${what}`,
    clauses: [73],
    run: (stage: Stage) => {
      const { name: given, type } = helpers(stage).toStreamingFile(chunks(), name, options) as File;
      return [given, type];
    },
  })),
  {
    name: 'a form without a file',
    clauses: [76],
    run: (stage) => stage.client().files.create({ purpose: 'batch' }),
  },
  {
    name: 'options beside a form',
    clauses: [15, 76],
    run: (stage) =>
      stage.client().files.create({ purpose: 'batch' }, { headers: { 'X-A': '1' }, query: { q: 1 } }),
  },
  {
    name: 'a form is sent again',
    clauses: [38, 76],
    replies: [{ status: 503 }, json({ id: 'file-1' })],
    run: (stage) => stage.client().files.create({ file: file(), purpose: 'batch' }),
  },
  {
    name: 'a streamed form is not',
    clauses: [25, 38, 76],
    replies: [{ status: 503 }],
    run: (stage) => stage.client().files.create({ file: chunks(), purpose: 'batch' }),
  },
  {
    name: 'no global File',
    clauses: [77],
    globals: { File: undefined },
    run: (stage) => helpers(stage).toFile(bytes('x'), 'f'),
  },
  {
    name: 'a fetch that knows no FormData',
    clauses: [77],
    run: async (stage) => {
      class Old {
        text(): Promise<string> {
          return Promise.resolve('[object FormData]');
        }
      }
      const fetch = Object.assign(() => Promise.reject(new Error('called')), { Response: Old });
      return settle(stage.client({ fetch }).files.create({ purpose: 'batch' }));
    },
  },
  {
    name: 'the content of a file',
    clauses: [52, 55],
    replies: [{ body: 'content', headers: { 'content-type': 'application/octet-stream' } }],
    run: async (stage) => {
      const response = await stage.client().files.content('file/1');
      return [response, await response.text()];
    },
  },
  {
    name: 'a list of files over two pages',
    clauses: [56, 59, 62],
    replies: [json({ data: [{ id: 'a' }], has_more: true }), json({ data: [{ id: 'b' }], has_more: false })],
    run: async (stage) => {
      for await (const item of stage.client().files.list({ purpose: 'batch' })) stage.note(item);
    },
  },
]);
