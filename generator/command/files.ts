/** Where the files are that a command line names. */
import { existsSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

/** A document's folder, or the folder that it is. */
export function folderOf(cwd: string, document: string): string {
  const path = resolve(cwd, document);
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() ? path : dirname(path);
}

/** The configuration that lies beside a document, or in its folder, relative to `cwd`: `sdk.yml` before `stainless.yml`. */
export function configBeside(cwd: string, document: string): string | undefined {
  const folder = folderOf(cwd, document);
  const name = ['sdk.yml', 'sdk.yaml', 'stainless.yml', 'stainless.yaml'].find((each) =>
    existsSync(join(folder, each)),
  );
  return name === undefined ? undefined : relative(cwd, join(folder, name));
}
