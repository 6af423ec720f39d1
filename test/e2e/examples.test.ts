/** The examples that the package ships, compiled as its users would and run against a real server. */
import { cp, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { careful, tsc } from '../support/compilers.js';
import { run } from '../support/exec.js';
import { sdk } from '../support/paths.js';
import { installedProject, lend, writeFiles } from '../support/project.js';
import { adminKey, startServer, type PermissionsServer } from './server.js';

const examples = (await readdir(join(sdk, 'examples'), { recursive: true })).filter((file) =>
  file.endsWith('.ts'),
);

let folder: string;
let server: PermissionsServer;

beforeAll(async () => {
  server = await startServer();
  folder = await installedProject({}, { type: 'module' });
  await cp(join(sdk, 'examples'), join(folder, 'examples'), { recursive: true });
  await lend(folder, ['@types/node']);
  const compilerOptions = {
    ...careful,
    noEmit: false,
    outDir: 'out',
    rootDir: 'examples',
    target: 'ES2022',
    module: 'NodeNext',
    types: ['node'],
  };
  await writeFiles(folder, { 'tsconfig.json': JSON.stringify({ compilerOptions, include: ['examples'] }) });
}, 120_000);

afterAll(() => server.close());

test('they compile', async () => {
  expect(examples.length).toBeGreaterThan(0);
  expect(await tsc('7.0', folder)).toBe('');
}, 60_000);

test.each(examples)('%s runs to its end', async (file) => {
  server.resetAny(25);
  const env = { OPENAI_BASE_URL: server.baseURL, OPENAI_ADMIN_KEY: adminKey, OPENAI_API_KEY: 'sk-e2e' };
  const { code, stderr } = await run(process.execPath, [join('out', file.replace(/\.ts$/, '.js'))], {
    cwd: folder,
    env,
  });
  expect(stderr).toBe('');
  expect(code).toBe(0);
  expect(server.seen.length).toBeGreaterThan(0);
  expect(server.statuses.filter((status) => status >= 400)).toEqual([]);
});
