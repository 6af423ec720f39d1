/** A folder's files, for comparing two states of it. */
import { readFile, stat } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { filesUnder } from './once.js';

/** Text of every file by its path in the folder; build products and installed packages left out. */
export async function textsIn(folder: string): Promise<Map<string, string>> {
  const files = await filesUnder(folder, /\/(node_modules|dist)$/);
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, string]> => [
        local(folder, file),
        await readFile(file, 'utf8'),
      ]),
    ),
  );
}

/** When each file was last written, in milliseconds. */
export async function writtenIn(folder: string): Promise<Map<string, number>> {
  const files = await filesUnder(folder, /\/(node_modules|dist)$/);
  return new Map(
    await Promise.all(
      files.map(async (file): Promise<[string, number]> => [local(folder, file), (await stat(file)).mtimeMs]),
    ),
  );
}

const local = (folder: string, file: string): string => relative(folder, file).split(sep).join('/');
