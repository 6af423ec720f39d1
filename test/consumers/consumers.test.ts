/** Careful consumers of the tarball, under the oldest to the newest TypeScript they may have. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { careful, compilers, tsc, type Compiler } from '../support/compilers.js';
import { installedProject, lend } from '../support/project.js';
import { sdkManifest } from '../support/tarball.js';

const dom = { lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [] };
const onNode = { lib: ['ES2022'], types: ['node'] };

/**
 * The ways in which a project may be set up; `files` are copies of the programs under the names that make them modules or
 * CommonJS. Of compilers, all have them, or those `until` one.
 */
const setups = {
  'a browser, bundled': {
    compilerOptions: { ...dom, module: 'ESNext', moduleResolution: 'Bundler' },
    files: ['accepted.ts', 'refused.ts'],
  },
  'Node.js, ECMAScript modules and CommonJS': {
    compilerOptions: { ...onNode, module: 'NodeNext', moduleResolution: 'NodeNext' },
    files: ['accepted.mts', 'accepted.cts', 'refused.mts'],
  },
  'Node.js, as it was before packages had `exports`': {
    compilerOptions: { ...onNode, module: 'CommonJS', moduleResolution: 'Node10', esModuleInterop: true },
    files: ['before.ts'],
    until: '5.9',
  },
} as const;

type Setup = keyof typeof setups;

/** The setups that a compiler has. */
function setupsOf(compiler: Compiler): Setup[] {
  return (Object.keys(setups) as Setup[]).filter((setup) => {
    const { until = compiler } = setups[setup] as { until?: Compiler };
    return compilers.indexOf(compiler) <= compilers.indexOf(until);
  });
}

let folder: string;

const projectFile = (setup: Setup): string => `tsconfig.${Object.keys(setups).indexOf(setup)}.json`;

beforeAll(async () => {
  const { name } = await sdkManifest();
  const files: Record<string, string> = {};
  for (const program of ['accepted', 'refused']) {
    const text = await readFile(new URL(`../types/programs/${program}.ts`, import.meta.url), 'utf8');
    const here = text.replaceAll("'openai-permissions", `'${name}`);
    for (const extension of ['ts', 'mts', 'cts']) files[`${program}.${extension}`] = here;
  }
  files['before.ts'] = (files['accepted.ts'] ?? '').replaceAll('.mjs', '.js');
  for (const setup of Object.keys(setups) as Setup[]) {
    const { compilerOptions, files: programs } = setups[setup];
    const options = { ...careful, target: 'ES2022', ...compilerOptions };
    files[projectFile(setup)] = JSON.stringify({ compilerOptions: options, files: programs });
  }
  folder = await installedProject(files, { type: 'module' });
  await lend(folder, ['@types/node']);
}, 120_000);

describe.each(compilers)('under TypeScript %s', (compiler) => {
  test.each(setupsOf(compiler))(
    'for %s',
    async (setup) => {
      expect(await tsc(compiler, join(folder, projectFile(setup)))).toBe('');
    },
    60_000,
  );
});
