/** An API grows by files: one dropped into `spec/paths/` gives a new method, its types and its docs, and touches nothing else. */
import { cp, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, expect, test } from 'vitest';
import { tsc } from '../support/compilers.js';
import { root } from '../support/paths.js';
import { writeFiles } from '../support/project.js';
import { sdkwright } from '../support/sdkwright.js';
import { temporaryFolder } from '../support/temporary.js';
import { textsIn } from '../support/tree.js';

let home: string;
let before: Map<string, string>;
let after: Map<string, string>;

const text = (path: string): string => after.get(path) ?? '';

beforeAll(async () => {
  home = await temporaryFolder('growth');
  await cp(join(root, 'spec'), join(home, 'spec'), { recursive: true });
  const generated = await sdkwright(['generate'], { cwd: home });
  expect(generated.code, generated.stderr).toBe(0);
  before = await textsIn(join(home, 'generated'));

  await cp(fileURLToPath(new URL('./models.yaml', import.meta.url)), join(home, 'spec/paths/models.yaml'));
  const grown = await sdkwright(['generate'], { cwd: home });
  expect(grown.code, grown.stderr).toBe(0);
  after = await textsIn(join(home, 'generated'));
}, 60_000);

test('there is a new file for the resource, with the method, its types and its docs', () => {
  const added = [...after.keys()].filter((path) => !before.has(path) && path.startsWith('typescript/src/'));
  expect(added).toEqual(['typescript/src/resources/models.ts']);
  const source = text('typescript/src/resources/models.ts');
  expect(source).toContain('export class Models extends APIResource');
  expect(source).toMatch(/\bretrieve\(model: string, options\?: RequestOptions\): APIPromise<\w+>/);
  expect(source).toContain('Tells who owns a model, and since when it has been there.');
  expect(source).toContain('The organization that owns the model.');
});

test('the index of the API has it', () => {
  expect(text('typescript/api.md')).toContain('<code title="get /models/{model}">client.models.');
});

test('nothing that was there is changed: lines are added, none is lost', () => {
  const listed = new Set(['typescript/src/openapi.d.ts']);
  for (const [path, was] of before) {
    const now = new Set(
      text(path)
        .split('\n')
        .map((line) => line.trim()),
    );
    if (listed.has(path) || /manifest/i.test(path)) continue;
    const lost = was.split('\n').filter((line) => !now.has(line.trim()));
    expect(lost, path).toEqual([]);
  }
});

test('only the places that list resources are touched', () => {
  const changed = [...before].filter(([path, was]) => text(path) !== was).map(([path]) => path);
  const lists =
    /^typescript\/(api\.md|README\.md|src\/(client|index|resources\/index|openapi\.d)\.ts)$|manifest/i;
  expect(changed.filter((path) => !lists.test(path))).toEqual([]);
  expect(changed).toContain('typescript/src/client.ts');
});

test('a program that calls it compiles', async () => {
  const program = `import OpenAI from '../src/index.js';
    const client = new OpenAI({ apiKey: 'x' });
    export const owner: string = (await client.models.retrieve('gpt-5')).owned_by;
    // @ts-expect-error a model has no such field
    export const size: number = (await client.models.retrieve('gpt-5')).size;
    // @ts-expect-error the ID is a must
    void client.models.retrieve();\n`;
  const compilerOptions = {
    strict: true,
    noEmit: true,
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    lib: ['ES2022', 'DOM', 'DOM.Iterable'],
    types: [],
    skipLibCheck: true,
  };
  await writeFiles(join(home, 'generated/typescript'), {
    'program/program.ts': program,
    'program/tsconfig.json': JSON.stringify({ compilerOptions, files: ['program.ts'] }),
  });
  expect(await tsc('7.0', join(home, 'generated/typescript/program'))).toBe('');
}, 60_000);

test('two files that contradict each other are an error that names both places, and nothing is written', async () => {
  const other = await temporaryFolder('clash');
  await cp(join(root, 'spec'), join(other, 'spec'), { recursive: true });
  const models = await readFile(new URL('./models.yaml', import.meta.url), 'utf8');
  await writeFiles(join(other, 'spec/paths'), {
    'models.yaml': models,
    'more-models.yaml': models.replace('retrieveModel', 'fetchModel'),
  });
  const { code, stdout, stderr } = await sdkwright(['generate'], { cwd: other });
  expect(code).toBe(1);
  expect(stdout + stderr).toMatch(/spec\/paths\/models\.yaml:\d+:\d+/);
  expect(stdout + stderr).toMatch(/spec\/paths\/more-models\.yaml:\d+:\d+/);
  expect([...(await textsIn(other)).keys()].filter((path) => path.startsWith('generated/'))).toEqual([]);
}, 60_000);
