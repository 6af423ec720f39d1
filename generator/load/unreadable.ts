/** A file named by hand that cannot be read, and the one that was likely meant. */
import { readdirSync } from 'node:fs';
import { basename, dirname, join, parse } from 'node:path';
import { diagnostic, type Diagnostic } from '../diagnostic.js';
import { compareText } from '../lib/compare.js';
import { nearest } from '../lib/nearest.js';
import { documentIn, explain, shown } from './read.js';

/** What to say of a file or folder that could not be read, with the name most like it among those beside it . */
export function unreadable(
  path: string,
  cwd: string,
  error: unknown,
  code: 'file-unreadable' | 'config-unreadable' = 'file-unreadable',
): Diagnostic {
  const isMissing = (error as NodeJS.ErrnoException).code === 'ENOENT';
  const near = isMissing ? alike(path) : undefined;
  return diagnostic(code, {
    file: shown(path, cwd),
    reason: explain(error),
    ...(near !== undefined && { nearest: shown(near, cwd) }),
  });
}

/** Folders of documents, and files that may hold YAML or JSON, are compared without their endings: the ending is what one forgets. */
function alike(path: string): string | undefined {
  const names = siblings(dirname(path));
  const stem = nearest(parse(path).name, names.map(stemOf));
  const found = names.filter((name) => stem !== '' && stemOf(name) === stem);
  const best = nearest(basename(path), found) || found[0];
  return best === undefined ? undefined : join(dirname(path), best);
}

function stemOf(name: string): string {
  return parse(name).name;
}

function siblings(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => !entry.name.startsWith('.'))
      .filter((entry) =>
        entry.isDirectory()
          ? documentIn(join(folder, entry.name)) !== undefined
          : /\.(ya?ml|json)$/i.test(entry.name),
      )
      .map(({ name }) => name)
      .sort(compareText);
  } catch {
    return [];
  }
}
