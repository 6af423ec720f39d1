/** Every program that the reference shows in TypeScript is compiled against the SDK of the same document. */
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generate } from '../../generator/generate.js';
import { tsc } from '../support/compilers.js';
import { root } from '../support/paths.js';
import { writeFiles } from '../support/project.js';
import { temporaryFolder } from '../support/temporary.js';

/** The programs of pages of Markdown, without doubles. */
function programsOf(pages: readonly string[]): readonly string[] {
  const blocks = pages.flatMap((text) => [...text.matchAll(/^```typescript\n([^]*?)^```$/gm)]);
  return [...new Set(blocks.map(([, code = '']) => code))];
}

const documents = [
  ['spec', 'spec/sdk.yml', 4],
  ['test/reference/documents/awkward.yaml', undefined, 4],
  ['test/cases/untrusted/hostile/openapi.json', undefined, 20],
  ['test/conformance/fixtures/museum.yaml', undefined, 8],
  ['test/conformance/fixtures/scalar-galaxy.yaml', undefined, 9],
] as const;

test.each(documents)(
  'the examples for %s',
  async (document, config, least) => {
    const { groups, api } = await generate({
      cwd: root,
      document,
      ...(config && { config }),
      emit: ['sdk', 'reference'],
    });
    const files = groups.flatMap((group) => group.files);
    const isPage = (path: string) => path.startsWith('reference/typescript/') && path.endsWith('.md');
    const programs = programsOf(files.filter(({ path }) => isPage(path)).map(({ text }) => text));
    expect(programs.length).toBeGreaterThanOrEqual(least);

    const folder = await temporaryFolder('reference-examples');
    const compilerOptions = {
      strict: true,
      exactOptionalPropertyTypes: true,
      noUncheckedIndexedAccess: true,
      target: 'ES2022',
      lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
      module: 'ESNext',
      moduleResolution: 'Bundler',
      noEmit: true,
      skipLibCheck: true,
      types: ['node'],
      typeRoots: [join(root, 'node_modules/@types')],
      paths: { [api?.client.package.name ?? '']: ['./typescript/src/index.ts'] },
    };
    await writeFiles(folder, {
      'package.json': '{ "type": "module" }',
      'tsconfig.json': JSON.stringify({ compilerOptions, include: ['programs'] }),
      ...Object.fromEntries(programs.map((code, index) => [`programs/${index}.ts`, code])),
      ...Object.fromEntries(
        files.filter(({ path }) => /^typescript\/src\//.test(path)).map(({ path, text }) => [path, text]),
      ),
    });
    expect(await tsc('7.0', folder)).toBe('');
  },
  170_000,
);
