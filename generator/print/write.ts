/**
 * Brings a folder to what was generated: writes what differs, deletes what it once wrote and is no longer generated, and
 * touches nothing else. What it wrote is in a manifest in that folder; by that it knows what is somebody else's work.
 */
import { mkdirSync, rmdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { invariant } from '../lib/invariant.js';
import { type Inputs, type Manifest, manifestFile, manifestText, sha256, withEmitters } from './manifest.js';
import type { PrintedFile } from './print.js';
import { readIfThere } from './present.js';
import { compareKeys } from '../lib/compare.js';

/** What one emitter gave. */
export interface Group {
  readonly emitter: string;
  readonly files: readonly PrintedFile[];
}

/**
 * Why a file differs from what was generated. `edited`: we wrote it, and somebody has changed it since. `foreign`: we never
 * wrote it.
 */
export type Difference = 'new' | 'outdated' | 'edited' | 'foreign' | 'deleted' | 'obsolete';

/** A file that would be written or deleted. */
export interface Change {
  /** Relative to the output folder. */
  readonly path: string;
  readonly difference: Difference;
  /** What is to be there; absent for a file to delete. */
  readonly text?: string;
}

/** What writing would change. `kept` are files that are not ours to delete. */
export interface Plan {
  readonly changes: readonly Change[];
  /** Files that we wrote once, that are no longer generated, and that stay because they were edited since. */
  readonly kept: readonly string[];
  /** How many files are as they should be. */
  readonly unchanged: number;
}

/** What has to be done for the folder to hold these files; reads, and writes nothing. Files of emitters that did not run stay. */
export function planWrite(
  out: string,
  groups: readonly Group[],
  inputs: Inputs,
  generator: string,
  before: Manifest | undefined,
): Plan {
  const ran = new Set(groups.map(({ emitter }) => emitter));
  const others = Object.entries(before?.files ?? {}).filter(([emitter]) => !ran.has(emitter));
  const known = new Map(Object.values(before?.files ?? {}).flatMap((files) => Object.entries(files)));
  const wanted = new Map<string, string>();
  const files: { [emitter: string]: { [path: string]: string } } = Object.fromEntries(others);
  for (const group of groups) {
    const listed: [string, string][] = [];
    for (const { path, text } of group.files) {
      invariant(isInside(path), `an emitter may not write to ${path}`);
      invariant(!wanted.has(path), `two files are called ${path}`);
      wanted.set(path, text);
      listed.push([path, sha256(text)]);
    }
    files[group.emitter] = Object.fromEntries(listed.sort(compareKeys));
  }
  const manifest: Manifest = {
    generator,
    inputs: withEmitters(inputs, [...ran], generator, before),
    files: Object.fromEntries(Object.entries(files).sort(compareKeys)),
  };
  wanted.set(manifestFile, manifestText(manifest));

  const changes: Change[] = [];
  const kept: string[] = [];
  let unchanged = 0;
  for (const [path, text] of wanted) {
    const present = readIfThere(join(out, path));
    if (present === text) unchanged++;
    else changes.push({ path, text, difference: differenceOf(path, present, known.get(path)) });
  }
  const staying = new Set(others.flatMap(([, paths]) => Object.keys(paths)));
  for (const [path, hash] of known) {
    if (wanted.has(path) || staying.has(path) || !isInside(path)) continue;
    const present = readIfThere(join(out, path));
    if (present === undefined) continue;
    if (isAsWritten(present, hash)) changes.push({ path, difference: 'obsolete' });
    else kept.push(path);
  }
  return { changes, kept, unchanged };
}

function differenceOf(path: string, present: string | undefined, hash: string | undefined): Difference {
  if (present === undefined) return hash === undefined ? 'new' : 'deleted';
  // Of its own manifest nothing says what it was; nobody else has a file of that name.
  if (path === manifestFile) return 'outdated';
  if (hash === undefined) return 'foreign';
  return isAsWritten(present, hash) ? 'outdated' : 'edited';
}

/** Whether a file is as we wrote it. That git has given its lines the ends of another system is nobody's work. */
function isAsWritten(present: string, hash: string): boolean {
  return sha256(present) === hash || sha256(present.replaceAll('\r\n', '\n')) === hash;
}

/** The changes of a plan that would destroy what somebody else has written, by their paths. */
export function conflictsIn({ changes }: Plan): readonly Change[] {
  return changes.filter(({ difference }) => difference === 'edited' || difference === 'foreign');
}

/**
 * Does what was planned, and tells `done` of each change; the manifest comes last, so that a run that was cut short is noticed by the next.
 *
 * @throws what the file system says.
 */
export function applyPlan(out: string, { changes }: Plan, done?: (change: Change) => void): void {
  const folders = new Set<string>();
  for (const change of changes) {
    const { path, text } = change;
    const file = join(out, path);
    if (text === undefined) {
      rmSync(file, { force: true });
      removeEmpty(out, dirname(path));
    } else {
      const folder = dirname(file);
      if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
      folders.add(folder);
      writeFileSync(file, text);
    }
    done?.(change);
  }
}

/** Removes a folder and those around it, up to `out`, as long as they are empty. */
function removeEmpty(out: string, folder: string): void {
  for (let path = folder; path !== '.' && path !== '/'; path = dirname(path)) {
    try {
      rmdirSync(join(out, path));
    } catch {
      return;
    }
  }
}

/** Whether a path in POSIX form stays in the folder that it is relative to. */
function isInside(path: string): boolean {
  return (
    path !== '' && !path.startsWith('/') && !/^[A-Za-z]:|\\|\0/.test(path) && !path.split('/').includes('..')
  );
}
