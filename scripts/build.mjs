/**
 * Bundles the generator into dist/, so that the command starts fast; packages it depends on stay outside. Where nothing has
 * changed nothing is written; where something has, what the build before noted in dist/ is gone with it.
 */
import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createHash } from 'node:crypto';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const dist = join(root, 'dist');
const { dependencies } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
const packages = Object.keys(dependencies);

const bundle = await rolldown({
  cwd: root,
  input: {
    cli: 'generator/cli.ts',
    index: 'generator/index.ts',
    'validate-worker': 'generator/load/validate-worker.ts',
    'openapi-types-worker': 'generator/document/types/worker.ts',
  },
  platform: 'node',
  external: (id) =>
    id.startsWith('node:') || packages.some((name) => id === name || id.startsWith(`${name}/`)),
});
const { output } = await bundle.generate({ format: 'esm' });
const files = output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]);
const build = createHash('sha256')
  .update(JSON.stringify(files))
  .update(await templates())
  .digest('hex');

const before = await readFile(join(dist, 'build-id'), 'utf8').catch(() => '');
if (before !== build) {
  await rm(dist, { recursive: true, force: true });
  for (const [name, text] of files) {
    await mkdir(dirname(join(dist, name)), { recursive: true });
    await writeFile(join(dist, name), text);
  }
  await writeFile(join(dist, 'build-id'), build);
}

/** The text of every template: they are read when generating, and so are part of the build as much as code is. */
async function templates() {
  const entries = await readdir(join(root, 'templates'), { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return JSON.stringify(
    await Promise.all(paths.sort().map(async (path) => [path, await readFile(path, 'utf8')])),
  );
}
