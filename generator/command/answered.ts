/** Whether a folder already holds what a job would give: answered by hashes, without loading or building anything. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compareKeys } from '../lib/compare.js';
import type { Job } from '../generate.js';
import type { InputFile } from '../load/types.js';
import { type Inputs, type Manifest, sha256 } from '../print/manifest.js';
import { readIfThere } from '../print/present.js';
import { folderOf } from './files.js';

/** What a manifest says of the inputs of a job that has been done. */
export function inputsOf(job: Job, files: readonly InputFile[], warnings: number): Inputs {
  const home = folderOf(job.cwd, job.document);
  const hashes = files
    .map(({ path, sha256: hash }): [string, string] => [localTo(home, job.cwd, path), hash])
    .sort(compareKeys);
  return { request: requestOf(job), files: Object.fromEntries(hashes), warnings };
}

/** Whether the manifest is of this very job, and every file is as it says, what was read and what was written. */
export function isAnswered(out: string, job: Job, generator: string, manifest: Manifest): boolean {
  if (manifest.generator !== generator || manifest.inputs.request !== requestOf(job)) return false;
  if (!job.emit.every((name) => manifest.inputs.emitters.includes(name))) return false;
  if (job.reach?.network || (job.strict && manifest.inputs.warnings > 0)) return false;
  if (!isOfThisBuild(out, manifest)) return false;
  const home = folderOf(job.cwd, job.document);
  const listed = Object.entries(manifest.inputs.files);
  if (![...namedBy(job, home)].every((path) => Object.hasOwn(manifest.inputs.files, path))) return false;
  return (
    listed.every(([path, hash]) => hashOf(resolve(home, path)) === hash) &&
    Object.values(manifest.files).every((files) =>
      Object.entries(files).every(([path, hash]) => hashOf(join(out, path)) === hash),
    )
  );
}

function localTo(home: string, cwd: string, path: string): string {
  return /^https?:/i.test(path) ? path : relative(home, resolve(cwd, path)).split(sep).join('/');
}

/** The files that the job itself names: one that has come since must be read. */
function* namedBy({ cwd, document, config }: Job, home: string): Generator<string> {
  const path = resolve(cwd, document);
  if (path === home) {
    const fragments = join(home, 'paths');
    if (existsSync(fragments))
      for (const name of readdirSync(fragments))
        if (/^[^.].*\.(ya?ml|json)$/i.test(name)) yield `paths/${name}`;
  } else yield localTo(home, cwd, path);
  if (config !== undefined) yield localTo(home, cwd, resolve(cwd, config));
}

/** Everything that a job asks for but emitters and the contents of files, as a hash. */
function requestOf(job: Job): string {
  const home = folderOf(job.cwd, job.document);
  const config = job.config === undefined ? null : localTo(home, job.cwd, resolve(job.cwd, job.config));
  const document = localTo(home, job.cwd, resolve(job.cwd, job.document));
  return sha256(JSON.stringify([document, config, job.reach?.outside ?? false, job.reach?.network ?? false]));
}

function hashOf(path: string): string | undefined {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex');
  } catch {
    return undefined;
  }
}

/**
 * In a checkout the generator changes while its version does not, so that there each build only trusts what it has answered
 * itself: a note of that in `dist/`, which the next build removes. An installed package has no sources and needs no note.
 */
function isOfThisBuild(out: string, manifest: Manifest): boolean {
  const note = noteFor(out);
  return note === undefined || readIfThere(note) === noteOf(manifest);
}

/** Notes that this build has answered with this manifest. Where that cannot be noted, the next run does it all again. */
export function noteAnswer(out: string, manifest: Manifest | undefined): void {
  const note = noteFor(out);
  if (note === undefined || manifest === undefined || readIfThere(note) === noteOf(manifest)) return;
  try {
    mkdirSync(dirname(note), { recursive: true });
    writeFileSync(note, noteOf(manifest));
  } catch {
    return;
  }
}

function noteFor(out: string): string | undefined {
  const dist = dirname(fileURLToPath(import.meta.url));
  const isCheckout = existsSync(join(dist, '../generator/cli.ts'));
  return isCheckout ? join(dist, 'answered', sha256(resolve(out))) : undefined;
}

function noteOf(manifest: Manifest): string {
  return sha256(JSON.stringify(manifest));
}
