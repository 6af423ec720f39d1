/** A case: a folder with a document, a configuration where it needs one, and what is expected to come of them. */
import { existsSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { generateIn } from './generate.js';
import { filesUnder } from './once.js';
import { root } from './paths.js';

/** Text of files by path, in order of path. */
export type Texts = ReadonlyMap<string, string>;

export interface Case {
  /** `<topic>/<case>` */
  readonly name: string;
  readonly folder: string;
}

const home = join(root, 'test/cases');
const diagnosticsFile = 'diagnostics.txt';

/** What a case commits unless its `files.txt` says otherwise: where the document shows. Run-time copies and chores are the same for all. */
const usual = ['typescript/src/resources/**', 'typescript/api.md'];

/** Every case there is, sorted. */
export async function allCases(): Promise<Case[]> {
  const files = await filesUnder(home, /\/expected$/);
  const folders = files
    .filter((file) => /\/openapi\.(ya?ml|json)$/.test(file))
    .map(dirname)
    .filter((folder) => relative(home, folder).split(sep).length === 2);
  return [...new Set(folders)]
    .sort()
    .map((folder) => ({ name: relative(home, folder).split(sep).join('/'), folder }));
}

export interface Outcome {
  /** Everything that was emitted, run-time copies apart. */
  readonly emitted: Texts;
  /** The part of it that the case commits, with the printed diagnostics. */
  readonly committed: Texts;
}

/** Runs the generator over a case. */
export async function outcomeOf({ folder }: Case): Promise<Outcome> {
  const globs = await readFile(join(folder, 'files.txt'), 'utf8').then(
    (text) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#')),
    () => usual,
  );
  const emit = globs.some((glob) => glob.endsWith('/openapi.d.ts')) ? ['sdk', 'types'] : ['sdk'];
  const { files, diagnostics } = await generateIn(folder, emit);
  const committed = [...files].filter(([path]) => globs.some((glob) => matches(glob, path)));
  if (diagnostics !== '') committed.push([diagnosticsFile, diagnostics]);
  return { emitted: files, committed: inOrder(committed) };
}

/** What the case's `expected/` holds. */
export async function expectedOf({ folder }: Case): Promise<Texts> {
  const expected = join(folder, 'expected');
  if (!existsSync(expected)) return new Map();
  const texts = (await filesUnder(expected)).map(async (file): Promise<[string, string]> => {
    return [relative(expected, file).split(sep).join('/'), await readFile(file, 'utf8')];
  });
  return inOrder(await Promise.all(texts));
}

/** Makes `expected/` hold just these files. */
export async function rewrite({ folder }: Case, texts: Texts): Promise<void> {
  const expected = join(folder, 'expected');
  await rm(expected, { recursive: true, force: true });
  for (const [path, text] of texts) {
    await mkdir(dirname(join(expected, path)), { recursive: true });
    await writeFile(join(expected, path), text);
  }
}

const inOrder = (texts: readonly [string, string][]): Texts =>
  new Map([...texts].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));

/** Whether a path fits a pattern, in which `*` stands for part of one name and `**` for any number of them. */
function matches(glob: string, path: string): boolean {
  const pattern = glob
    .split('**')
    .map((part) => part.split('*').map(literally).join('[^/]*'))
    .join('.*');
  return new RegExp(`^${pattern}$`).test(path);
}

const literally = (text: string): string => text.replace(/[\\^$.|?+()[\]{}]/g, '\\$&');
