/** Folders that are gone when the test file is done. */
import { mkdtempSync, realpathSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const made: string[] = [];

afterAll(async () => {
  await Promise.all(made.splice(0).map((folder) => rm(folder, { recursive: true, force: true })));
});

/** A new empty folder in the system's temporary one, with a name that tells whose it is. */
export async function temporaryFolder(name: string): Promise<string> {
  return temporaryFolderNow(name);
}

/** The same, for those that cannot wait. */
export function temporaryFolderNow(name: string): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), `sdkwright-${name}-`)));
  made.push(folder);
  return folder;
}
