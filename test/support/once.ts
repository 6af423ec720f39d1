/** Work that several test files need and that is done once, by whichever comes first. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { cache } from './paths.js';

/**
 * A folder filled by `fill`, kept under a name and the key of what went in. Test files run in processes of their own: the first
 * to come fills it, the others wait; a folder left half-filled by a process that died is filled again after two minutes.
 */
export async function once(
  name: string,
  key: string,
  fill: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(cache, name, key);
  const busy = `${folder}.busy`;
  await mkdir(join(cache, name), { recursive: true });
  for (let waited = 0; !existsSync(folder); waited += 50) {
    const mine = await mkdir(busy).then(
      () => true,
      () => false,
    );
    if (mine) {
      try {
        if (existsSync(folder)) break;
        await fill(busy);
        await forgetOthers(name, key);
        await rename(busy, folder);
      } catch (error) {
        await rm(busy, { recursive: true, force: true });
        throw error;
      }
      break;
    }
    if (waited > 120_000) {
      await rm(busy, { recursive: true, force: true });
      waited = 0;
    }
    await sleep(50);
  }
  await rm(busy, { recursive: true, force: true }).catch(() => {});
  return folder;
}

/** Removes what earlier states of the sources left, an hour after it was made: nobody works with it any more. */
async function forgetOthers(name: string, key: string): Promise<void> {
  for (const entry of await readdir(join(cache, name))) {
    const path = join(cache, name, entry);
    if (entry.startsWith(key) || Date.now() - (await stat(path)).mtimeMs < 3_600_000) continue;
    await rm(path, { recursive: true, force: true });
  }
}

/** A short key of the content of all files under the given folders and files, in a stable order. */
export async function contentKey(paths: readonly string[], ignore: RegExp): Promise<string> {
  const hash = createHash('sha256');
  for (const path of paths) {
    for (const file of await filesUnder(path, ignore)) {
      hash
        .update(file)
        .update('\0')
        .update(await readFile(file))
        .update('\0');
    }
  }
  return hash.digest('hex').slice(0, 16);
}

/** Every file under a folder, or the file itself, sorted; paths that match `ignore` are left out, folders too. */
export async function filesUnder(path: string, ignore: RegExp = /$^/): Promise<string[]> {
  if (ignore.test(path)) return [];
  const entries = await readdir(path, { withFileTypes: true }).catch(() => undefined);
  if (!entries) return [path];
  const found = await Promise.all(entries.map((entry) => filesUnder(join(path, entry.name), ignore)));
  return found.flat().sort();
}
