/** What the packed SDK's entries give, asked from the outside. */
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { rolldown } from 'rolldown';
import ts from 'typescript';
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

  test('has no side effects, no dependencies, and imports nothing but its own files', async () => {
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
      const { importedFiles } = ts.preProcessFile(await readFile(join(root, file), 'utf8'), true, true);
      expect(
        importedFiles.map(({ fileName }) => fileName).filter((from) => !/^\.\.?\//.test(from)),
        file,
      ).toEqual([]);
    }
  });

  test('runs in a browser, where nothing of Node.js is', async () => {
    const program = `import OpenAI from '${name}';
      globalThis.run = async (fetch) => {
        const client = new OpenAI({ adminAPIKey: 'k', dangerouslyAllowBrowser: true, fetch, logLevel: 'debug' });
        const { permissions } = client.fineTuning.checkpoints;
        const ids = [];
        for await (const { id } of permissions.list('ft')) ids.push(id);
        await permissions.create('ft', { project_ids: ['p'] }, { maxRetries: 1 });
        await permissions.delete('cp', { fine_tuned_model_checkpoint: 'ft' }).catch(({ status }) => ids.push(status));
        return ids.join();
      };`;
    await writeFile(join(folder, 'browser.mjs'), program);
    const reached: string[] = [];
    const bundle = await rolldown({
      cwd: folder,
      input: 'browser.mjs',
      platform: 'browser',
      plugins: [{ name: 'reached', resolveId: (id) => void (isBuiltin(id) && reached.push(id)) }],
    });
    const { output } = await bundle.generate({ format: 'iife' });
    expect(reached).toEqual([]);
    // What the web has, and nothing else: a use of `process`, `Buffer` or the like that is not guarded throws.
    const web = {
      AbortController,
      AbortSignal,
      Blob,
      FormData,
      Headers,
      ReadableStream,
      Response,
      TextDecoder,
    };
    const more = {
      TextEncoder,
      URL,
      URLSearchParams,
      clearTimeout,
      console: quietConsole,
      crypto,
      setTimeout,
    };
    const page = createContext({
      ...web,
      ...more,
      window: { document: {} },
      navigator: { userAgent: 'Firefox/1.2' },
    });
    for (const { code } of output.filter((file) => file.type === 'chunk')) runInContext(code, page);
    const sent: string[] = [];
    const answers = [
      { body: { data: [{ id: 'a' }], has_more: true, last_id: 'a' } },
      { body: { data: [{ id: 'b' }], has_more: false } },
      { status: 503, body: {} },
      { body: { data: [] } },
      { status: 404, body: { error: { message: 'gone' } } },
    ];
    const fetch = (_: string, { headers }: { headers: Headers }): Promise<Response> => {
      const { status = 200, body } = answers[sent.length] ?? { body: {} };
      sent.push(headers.get('x-stainless-runtime') ?? '');
      const init = { status, headers: { 'content-type': 'application/json', 'retry-after-ms': '0' } };
      return Promise.resolve(new Response(JSON.stringify(body), init));
    };
    const run = (page as { run: (with_: typeof fetch) => Promise<string> }).run;
    expect(await run(fetch)).toBe('a,b,404');
    expect(sent).toEqual(answers.map(() => 'browser:firefox'));
  });
});

/** A console that says nothing. */
const quietConsole = Object.fromEntries(
  ['error', 'warn', 'info', 'debug'].map((level) => [level, () => undefined]),
);
