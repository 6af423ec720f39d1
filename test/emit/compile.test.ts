/** What is emitted for hard names and hostile text compiles, and holds nothing but what was asked for. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { sdkFiles } from '../../generator/emit/sdk/index.js';
import { printFiles, type PrintedFile } from '../../generator/print/print.js';
import { careful, tsc } from '../support/compilers.js';
import { root } from '../support/paths.js';
import { hazards } from './hazards.js';
import { writeFiles } from '../support/project.js';
import { temporaryFolder } from '../support/temporary.js';

let folder: string;
let files: readonly PrintedFile[];

beforeAll(async () => {
  folder = await temporaryFolder('hazards');
  files = await printFiles(sdkFiles(hazards));
  await writeFiles(folder, Object.fromEntries(files.map(({ path, text }) => [path, text])));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
});

test.each(['5.9', '6.0', '7.0'] as const)(
  'it compiles under TypeScript %s',
  async (compiler) => {
    expect(await tsc(compiler, folder)).toBe('');
  },
  120_000,
);

test('a program that uses it compiles', async () => {
  const program = [
    "import OpenAI from './src/index.js';",
    'const client = new OpenAI();',
    "const response: OpenAI.Response = await client.things.constructor('a');",
    'response.then satisfies string;',
    "const raw: Response = await client.things.binary('a');",
    "await client.things.nothing('a').then((nothing: void) => nothing);",
    "await client.things.then('class', { path: 'p', 'X-Header': 1, options: 'o', 'a-b': 'c' });",
    "await client.things.delete('a', { timeout: 1 });",
    'export { raw };',
  ].join('\n');
  await writeFile(join(folder, 'program.ts'), program);
  const compilerOptions = {
    ...careful,
    noPropertyAccessFromIndexSignature: false,
    skipLibCheck: true,
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    types: [],
  };
  await mkdir(join(folder, 'use'));
  await writeFile(
    join(folder, 'use', 'tsconfig.json'),
    JSON.stringify({ compilerOptions, files: ['../program.ts'] }),
  );
  expect(await tsc('7.0', join(folder, 'use'))).toBe('');
}, 120_000);

test('no text of the document stands outside comments and literals, nor changes the direction of code', () => {
  const code = files.filter(({ path }) => path.endsWith('.ts') && !path.startsWith('src/core/'));
  expect(code.length).toBeGreaterThan(5);
  for (const { path, text } of code) {
    expect(text, path).not.toMatch(/[\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/);
    const bare = text.replace(/\/\*[^]*?\*\/|'(?:\\.|[^'\\])*'|"(?:\\.|[^"\\])*"|`(?:\\.|[^`\\])*`/g, '');
    expect(bare, path).not.toContain('alert');
  }
});

test('a tag of a description is no tag of the comment', () => {
  const things = files.find(({ path }) => path === 'src/resources/things.ts')?.text ?? '';
  expect(things.match(/^ *\* @deprecated/gm)?.length).toBe(1);
});
