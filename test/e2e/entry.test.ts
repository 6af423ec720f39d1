/** What the packed SDK's entries give, asked from the outside. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { mustRun } from '../support/exec.js';
import { installedProject } from '../support/project.js';
import { sdkManifest } from '../support/tarball.js';

let folder: string;
let name: string;

beforeAll(async () => {
  ({ name } = await sdkManifest());
  folder = await installedProject({});
}, 120_000);

/** Runs a program in the project and gives what it printed, read as JSON. */
async function ask(kind: 'mjs' | 'cjs', program: string): Promise<unknown> {
  const inline = kind === 'mjs' ? ['--input-type=module'] : ['--input-type=commonjs'];
  const { stdout } = await mustRun(process.execPath, [...inline, '--eval', program], { cwd: folder });
  return JSON.parse(stdout);
}

const permissions = 'resources/fine-tuning/checkpoints/permissions';
const entries = [
  ...['error', 'pagination', 'api-promise', 'resource', 'version', 'client', 'slim', 'resources'],
  ...['resources/index', 'resources/fine-tuning', permissions],
  ...['error.js', 'error.mjs', 'core/error', 'core/error.js', `${permissions}.js`, `${permissions}.mjs`],
];

describe('the entries', () => {
  test('require gives the client class itself', async () => {
    const program = `const it = require('${name}');
      console.log(JSON.stringify([typeof it, it.name, it === it.OpenAI, it === it.default, typeof it.APIError]))`;
    expect(await ask('cjs', program)).toEqual(['function', 'OpenAI', true, true, 'function']);
  });

  test('import gives it as default and by name', async () => {
    const program = `import OpenAI, * as all from '${name}';
      console.log(JSON.stringify([OpenAI.name, OpenAI === all.OpenAI, OpenAI === all.default]))`;
    expect(await ask('mjs', program)).toEqual(['OpenAI', true, true]);
  });

  test.each(entries)('%s is reached both ways, and holds the same names', async (entry) => {
    const esm = `import * as all from '${name}/${entry}';
      console.log(JSON.stringify(Object.keys(all).filter((key) => key !== 'default' && key !== 'module.exports').sort()))`;
    const cjs = `const all = require('${name}/${entry}'); console.log(JSON.stringify(Object.keys(all).sort()))`;
    const [names, required] = await Promise.all([ask('mjs', esm), ask('cjs', cjs)]);
    expect(names).toEqual(required);
    expect(names).not.toEqual([]);
  });

  test('an error class is one and the same from every entry', async () => {
    const program = `const OpenAI = require('${name}'); const errors = require('${name}/error');
      const { APIError } = require('${name}/core/error.js');
      console.log(JSON.stringify([OpenAI.APIError === errors.APIError, APIError === errors.APIError, OpenAI.OpenAIError.name]))`;
    expect(await ask('cjs', program)).toEqual([true, true, 'OpenAIError']);
  });

  test('has no side effects, and nothing of Node.js in what a browser can reach', async () => {
    const root = join(folder, 'node_modules', name);
    const manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      sideEffects?: boolean;
      dependencies?: object;
    };
    expect(manifest.sideEffects).toBe(false);
    expect(manifest.dependencies ?? {}).toEqual({});
    const files = (await readdir(root, { recursive: true })).filter((file) => /\.(js|mjs|cjs)$/.test(file));
    expect(files.length).toBeGreaterThan(10);
    for (const file of files) {
      expect(await readFile(join(root, file), 'utf8'), file).not.toMatch(
        /\bfrom\s*['"]node:|require\(['"]node:/,
      );
    }
  });
});
