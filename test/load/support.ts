/** Documents written into a folder of their own and loaded from there. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Diagnostic, Place } from '../../generator/diagnostic.js';
import { resolve } from '../../generator/lib/pointer.js';
import { loadDocument } from '../../generator/load/load.js';
import type { Reach } from '../../generator/load/read.js';
import type { LoadedDocument } from '../../generator/load/types.js';
import { temporaryFolderNow } from '../support/temporary.js';

/** Texts of files by path. */
export type Files = { readonly [path: string]: string };

export interface LoadResult {
  readonly loaded: LoadedDocument | undefined;
  readonly diagnostics: readonly Diagnostic[];
  /** What a pointer leads to in the loaded document. */
  readonly at: (pointer: string) => unknown;
  /** Code and place of everything that was reported. */
  readonly said: readonly string[];
}

/** Writes files into a new folder. */
export function folderOf(files: Files): string {
  const folder = temporaryFolderNow('load');
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  return folder;
}

/** Loads a document from files: `root`, or the whole folder where none is named. Nothing is validated unless asked for. */
export async function loadFiles(
  files: Files,
  root = '.',
  options: Reach & { validate?: boolean } = {},
): Promise<LoadResult> {
  const diagnostics: Diagnostic[] = [];
  const loaded = await loadDocument(root, { cwd: folderOf(files), validate: false, ...options }, (found) =>
    diagnostics.push(found),
  );
  diagnostics.push(...((await loaded?.validation) ?? []));
  return {
    loaded,
    diagnostics,
    at: (pointer) => resolve(loaded?.document, pointer),
    said: diagnostics.map(({ code, at }) => `${code} ${at ? where(at) : ''}`.trim()),
  };
}

/** The same for a document in one file. */
export function loadText(text: string, name = 'openapi.yaml'): Promise<LoadResult> {
  return loadFiles({ [name]: text }, name);
}

export function where(place: Place): string {
  return 'pointer' in place ? `${place.file}#${place.pointer}` : `${place.file}@${place.offset}`;
}

/** A document with a head, and the rest as given. */
export function document(rest: string, version = '3.1.0'): string {
  const key = version.startsWith('2') ? `swagger: '${version}'` : `openapi: ${version}`;
  return `${key}\ninfo:\n  title: Pets\n  version: 1.0.0\n${rest}`;
}

/** A path with one GET that answers with a schema. */
export function path(name: string, schema: string, operationId = name.replace(/\W/g, '')): string {
  return `  ${name}:
    get:
      operationId: ${operationId}
      responses:
        '200':
          description: It.
          content:
            application/json:
              schema: ${schema}
`;
}

/** Where {@link path} has its schema. */
export function schemaOf(name: string): string {
  return `#/paths/${name.replaceAll('/', '~1')}/get/responses/200/content/application~1json/schema`;
}
