/** The reference of a document, made in process. */
import { generate } from '../../generator/generate.js';
import { root } from '../support/paths.js';

/** The text of every page by its path under `reference/`. */
export type Pages = ReadonlyMap<string, string>;

/** Generates from a document, a path from the root of the repository; `emit` says what else is wanted beside the reference. */
export async function referenceOf(document: string, config?: string): Promise<Pages> {
  const { groups, diagnostics } = await generate({
    cwd: root,
    document,
    ...(config !== undefined && { config }),
    emit: ['reference'],
  });
  const errors = diagnostics.filter(({ severity }) => severity === 'error');
  if (errors.length > 0) throw new Error(errors.map(({ message }) => message).join('\n'));
  return new Map(
    groups.flatMap(({ files }) =>
      files.map(({ path, text }): [string, string] => [path.replace(/^reference\//, ''), text]),
    ),
  );
}

let spec: Promise<Pages> | undefined;

/** The pages of the API in `spec/`. */
export function specPages(): Promise<Pages> {
  return (spec ??= referenceOf('spec', 'spec/sdk.yml'));
}

/** A page that has to be there. */
export function pageOf(pages: Pages, path: string): string {
  const text = pages.get(path);
  if (text === undefined) throw new Error(`there is no page ${path}`);
  return text;
}
