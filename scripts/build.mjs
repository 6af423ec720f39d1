/** Bundles the generator into dist/, so that the command starts fast; packages it depends on stay outside. */
import { readFile } from 'node:fs/promises';
import { rolldown } from 'rolldown';

const { dependencies } = JSON.parse(await readFile(new URL('../package.json', import.meta.url), 'utf8'));
const packages = Object.keys(dependencies);

const bundle = await rolldown({
  cwd: new URL('..', import.meta.url).pathname,
  input: { cli: 'generator/cli.ts', index: 'generator/index.ts' },
  platform: 'node',
  external: (id) =>
    id.startsWith('node:') || packages.some((name) => id === name || id.startsWith(`${name}/`)),
});
await bundle.write({ dir: new URL('../dist', import.meta.url).pathname, format: 'esm', cleanDir: true });
