/** What emitters add to the files of others. */
import type { Additions, OutFile } from '../emit/emitter.js';
import { compareKeys } from '../lib/compare.js';
import { jsonText } from '../lib/unsafe.js';

type Addition = Extract<OutFile, { kind: 'addition' }>;

/** The files of all emitters, those that some add to with what they add. */
export function withAdditions<G extends { readonly files: readonly OutFile[] }>(groups: readonly G[]): G[] {
  const additions = groups.flatMap(({ files }) => files.filter((file) => file.kind === 'addition'));
  return groups.map((group) => ({
    ...group,
    files: group.files
      .filter((file) => file.kind !== 'addition')
      .map((file) => additions.filter(({ path }) => path === file.path).reduce(add, file)),
  }));
}

function add(file: OutFile, addition: Addition): OutFile {
  if (file.kind !== 'text') return file;
  switch (addition.to) {
    case 'json':
      return { ...file, text: withMembers(file.text, addition.members) };
    case 'markdown':
      return { ...file, text: `${file.text.trimEnd()}\n\n${addition.section}\n` };
    default:
      return addition satisfies never;
  }
}

/** The text of a JSON file with more members in it. */
export function withMembers(text: string, members: Additions): string {
  return jsonText(merge(JSON.parse(text) as Members, members));
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
