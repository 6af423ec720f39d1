/** The generator over a case's folder, in process. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generate } from '../../generator/generate.js';
import { showDiagnostics } from '../../generator/print/show.js';

export interface Generated {
  /** Text of every emitted file by its path, the copies of the run time apart. */
  readonly files: ReadonlyMap<string, string>;
  /** What would be printed about the input; empty when there is nothing to say. */
  readonly diagnostics: string;
}

/** Runs the SDK's emitter, or others, over `openapi.yaml` or `openapi.json` in a folder, or the folder itself where it has `paths/`; with `sdk.yml` where there is one. */
export async function generateIn(folder: string, emit: readonly string[] = ['sdk']): Promise<Generated> {
  const here = (name: string): boolean => existsSync(join(folder, name));
  const document = here('paths') ? '.' : here('openapi.json') ? 'openapi.json' : 'openapi.yaml';
  const { groups, diagnostics } = await generate({
    cwd: folder,
    document,
    ...(here('sdk.yml') && { config: 'sdk.yml' }),
    emit,
  });
  const files = groups
    .flatMap((group) => group.files)
    .filter(({ path }) => !/^typescript\/src\/core\//.test(path));
  const read = (file: string): string | undefined =>
    existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined;
  return {
    files: new Map(files.map(({ path, text }) => [path, text])),
    diagnostics: showDiagnostics(diagnostics, { read }),
  };
}
