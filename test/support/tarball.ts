/** The SDK as npm would publish it. */
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { mustRun } from './exec.js';
import { contentKey, once } from './once.js';
import { sdk } from './paths.js';

/** Options under which npm neither asks, counts nor runs anything. */
export const quiet = ['--no-audit', '--no-fund', '--ignore-scripts', '--loglevel', 'error'];

/** Path of the tarball that `npm pack` makes of a freshly built `generated/typescript`. Built once for every state of its sources. */
export async function packedTarball(): Promise<string> {
  const key = await contentKey([sdk], /\/(node_modules|dist)$|\.tgz$/);
  const folder = await once('tarball', key, async (target) => {
    await mustRun('npm', ['run', '--silent', 'build'], { cwd: sdk, timeout: 120_000 });
    await mustRun('npm', ['pack', '--pack-destination', target, ...quiet], { cwd: sdk });
  });
  const [name] = (await readdir(folder)).filter((file) => file.endsWith('.tgz'));
  if (!name) throw new Error(`npm pack left nothing in ${folder}`);
  return join(folder, name);
}

/** Name and version in the SDK's own manifest. */
export async function sdkManifest(): Promise<{ readonly name: string; readonly version: string }> {
  return JSON.parse(await readFile(join(sdk, 'package.json'), 'utf8')) as { name: string; version: string };
}
