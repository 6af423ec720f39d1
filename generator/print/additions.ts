/** What emitters add to the files of others. */
import type { Additions, OutFile } from '../emit/emitter.js';
import { compareKeys } from '../lib/compare.js';
import { jsonText } from '../lib/unsafe.js';
import type { PrintedFile } from './print.js';
import type { Group } from './write.js';

type Addition = Extract<OutFile, { kind: 'addition' }>;

/** Printed files with what is added to them by any of those that emitters gave. */
export function withAdditions(groups: readonly Group[], given: readonly OutFile[]): Group[] {
  const additions = given.filter((file) => file.kind === 'addition');
  return groups.map(({ emitter, files }) => ({
    emitter,
    files: files.map((file) => additions.filter(({ path }) => path === file.path).reduce(add, file)),
  }));
}

function add({ path, text }: PrintedFile, addition: Addition): PrintedFile {
  switch (addition.to) {
    case 'json':
      return { path, text: `${jsonText(merge(JSON.parse(text) as Members, addition.members))}\n` };
    case 'markdown':
      return { path, text: `${text.trimEnd()}\n\n${addition.section}\n` };
    default:
      return addition satisfies never;
  }
}

interface Members {
  readonly [name: string]: unknown;
}

/** The members of both; those of an object that gains some are sorted, as npm sorts what it writes. */
function merge(target: Members, members: Additions): Members {
  const merged: { [name: string]: unknown } = { ...target };
  for (const [name, value] of Object.entries(members)) {
    const present = merged[name];
    const inner = typeof present === 'object' && present !== null ? (present as Members) : {};
    merged[name] = typeof value === 'string' ? value : sorted(merge(inner, value));
  }
  return merged;
}

function sorted(members: Members): Members {
  return Object.fromEntries(Object.entries(members).sort(compareKeys));
}
