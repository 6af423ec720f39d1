/** Empty projects that use the packed SDK as its users do. */
import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { mustRun } from './exec.js';
import { root } from './paths.js';
import { packedTarball, quiet } from './tarball.js';
import { temporaryFolder } from './temporary.js';

export type Files = { readonly [path: string]: string };

/**
 * A new project in the system's temporary folder, with the tarball installed by npm, offline, and no other package.
 *
 * @param files what the project holds beside, by path
 * @param manifest keys for its `package.json`
 */
export async function installedProject(files: Files, manifest: object = {}): Promise<string> {
  const tarball = await packedTarball();
  const folder = await temporaryFolder('consumer');
  await writeFiles(folder, {
    'package.json': JSON.stringify({ name: 'consumer', private: true, ...manifest }),
    ...files,
  });
  await mustRun('npm', ['install', '--offline', ...quiet, tarball], { cwd: folder });
  return folder;
}

/** Writes files under a folder, making folders on the way. */
export async function writeFiles(folder: string, files: Files): Promise<void> {
  for (const [path, text] of Object.entries(files)) {
    const to = join(folder, path);
    await mkdir(dirname(to), { recursive: true });
    await writeFile(to, text);
  }
}

/** Lets a project import packages of the repository's own `node_modules` as if they had been installed beside the SDK. */
export async function lend(folder: string, packages: readonly string[]): Promise<void> {
  for (const name of packages) {
    const to = join(folder, 'node_modules', name);
    await mkdir(dirname(to), { recursive: true });
    await symlink(join(root, 'node_modules', name), to, 'dir');
  }
}
