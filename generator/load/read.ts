/** Reads the files of a document, inside the folder of its root unless more is allowed. */
import { createHash } from 'node:crypto';
import { readFileSync, realpathSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve, sep } from 'node:path';
import { diagnostic, type Place, type Report } from '../diagnostic.js';
import { identify } from './identify.js';
import { parse } from './parse.js';
import type { InputFile } from './types.js';

/** How far references may lead from the root document. */
export interface Reach {
  /** Files outside the root's folder may be read. */
  readonly outside?: boolean;
  /** `http:` and `https:` references may be fetched. */
  readonly network?: boolean;
}

/** A file or URL that was read. `data` is what it holds, `undefined` where reading it was reported to have failed. */
export interface Source {
  /** Absolute path or URL: what references are resolved against. */
  readonly location: string;
  /** As it is shown. */
  readonly file: string;
  readonly data: unknown;
}

/** Reads files and URLs, each once, and no further than it may. What it cannot read it reports. */
export interface Reader {
  /** The source at a location, read once. `from` is the reference that leads there, for what is reported. */
  read(location: string, from?: Place): Promise<Source | undefined>;
  /** Everything read so far, in that order. */
  readonly files: InputFile[];
}

/**
 * A reader for a document whose root is in `folder`. Paths are shown relative to `cwd` where they are under it. `named` is the
 * file that the user asked for, if it is one: it may be a link to a file anywhere.
 */
export function createReader(
  folder: string,
  cwd: string,
  reach: Reach,
  report: Report,
  named?: string,
): Reader {
  const sources = new Map<string, Source | undefined>();
  const files: InputFile[] = [];
  const inside = real(folder);

  const accept = (location: string, text: string): Source => {
    const file = shown(location, cwd);
    files.push({ path: file, sha256: createHash('sha256').update(text).digest('hex') });
    const data = parse(file, text, report);
    if (/\$(id|self)\b/.test(text)) identify(data, location);
    return { location, file, data };
  };

  const readOne = async (location: string, from: Place | undefined): Promise<Source | undefined> => {
    const url = /^https?:/i.test(location);
    const target = url
      ? location
      : (from ? relative(folder, location) : shown(location, cwd)).split(sep).join('/');
    if (url && !reach.network) return refuse('network', target, from);
    if (!url && !reach.outside && location !== named && !within(inside, real(location)))
      return refuse('outside', target, from);
    try {
      return accept(location, url ? await fetchText(location) : readText(location));
    } catch (error) {
      const reason = explain(error);
      report(
        from
          ? diagnostic('ref-unreadable', { target, reason }, from)
          : diagnostic('file-unreadable', { file: target, reason }, { file: target, offset: 0 }),
      );
      return undefined;
    }
  };
  const refuse = (why: 'network' | 'outside', target: string, from: Place | undefined) => {
    const reason = 'it is a link that leads out of the folder';
    report(
      from
        ? diagnostic(why === 'network' ? 'ref-network' : 'ref-outside', { target }, from)
        : diagnostic('file-unreadable', { file: target, reason }, { file: target, offset: 0 }),
    );
    return undefined;
  };

  return {
    files,
    async read(location, from) {
      if (!sources.has(location)) sources.set(location, await readOne(location, from));
      return sources.get(location);
    },
  };
}

/** Text in UTF-8. */
function readText(path: string): string {
  if (statSync(path).isDirectory()) throw Object.assign(new Error('it is a folder'), { code: 'EISDIR' });
  return readFileSync(path, 'utf8');
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url, { signal: AbortSignal.timeout(30_000) });
  if (!response.ok) throw new Error(`the server answers ${response.status}`);
  return response.text();
}

/** A path as its author would write it: relative to `cwd` when under it, with forward slashes. */
export function shown(location: string, cwd: string): string {
  if (/^https?:/i.test(location)) return location;
  const path = relative(cwd, location);
  return (path.startsWith('..') ? location : path || '.').split(sep).join('/');
}

/** The file that is the document in a folder of one. */
export function documentIn(folder: string): string | undefined {
  return ['openapi.yaml', 'openapi.yml', 'openapi.json', 'swagger.yaml', 'swagger.json']
    .map((name) => join(folder, name))
    .find((file) => statSync(file, { throwIfNoEntry: false })?.isFile());
}

/** Resolves symbolic links as far as the path exists, so that none leads outside unseen. */
function real(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    const parent = dirname(path);
    return parent === path ? path : resolve(real(parent), relative(parent, path));
  }
}

function within(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith(sep) ? folder : folder + sep);
}

/** What went wrong, in words, without the path that is named beside it. */
export function explain(error: unknown): string {
  const code = (error as NodeJS.ErrnoException).code;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EACCES' || code === 'EPERM') return 'permission is denied';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'ENOTDIR') return 'a part of its path is no folder';
  if (code === 'EROFS') return 'the file system is read-only';
  if (code === 'ENOSPC') return 'the disk is full';
  return error instanceof Error ? error.message : String(error);
}
