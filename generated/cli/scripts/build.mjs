/**
 * Builds `dist/` from `src/`: the command in one file, so that it starts fast, and one for the commands of each group, which
 * is read only when one of them is called. Packages stay outside.
 */
import { chmod, readFile, rm } from 'node:fs/promises';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const target = path.join(root, 'dist');
const { dependencies } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
const packages = Object.keys(dependencies);

await rm(target, { recursive: true, force: true });
const build = await rolldown({
  cwd: root,
  input: { bin: path.join(root, 'src/bin.ts') },
  platform: 'node',
  tsconfig: false,
  external: (id) =>
    id.startsWith('node:') || packages.some((name) => id === name || id.startsWith(`${name}/`)),
});
await build.write({
  dir: target,
  format: 'esm',
  comments: { jsdoc: false },
  banner: (chunk) => (chunk.isEntry ? '#!/usr/bin/env node' : ''),
});
await chmod(path.join(target, 'bin.js'), 0o755);
