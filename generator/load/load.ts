/** From a path to a document: read, bundled, merged, checked and brought to one shape. */
import { readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { diagnostic, hasErrors, type Diagnostic, type Place, type Report } from '../diagnostic.js';
import { compareText } from '../lib/compare.js';
import { bundle } from './bundle.js';
import { check, describe } from './check.js';
import { isMembers, type Members } from './grammar.js';
import { merge, type Part, settleDefaults } from './merge.js';
import { Origins } from './origins.js';
import { createReader, documentIn, type Reach, type Source } from './read.js';
import { unreadable } from './unreadable.js';
import type { LoadedDocument } from './types.js';
import { upgrade } from './upgrade.js';
import { startValidation, type Validation } from './validate.js';

/** How a document is loaded. */
export interface LoadOptions extends Reach {
  /** The folder that paths are relative to, and shown relative to. */
  readonly cwd: string;
  /** Whether to check the document against the specification's schema, beside what is checked anyway. Default: yes. */
  readonly validate?: boolean;
}

/** A loaded document, and the validation that goes on while others work on it. */
export interface Loaded extends LoadedDocument {
  /** What the specification's own schema finds wrong; resolves, always. */
  readonly validation: Promise<readonly Diagnostic[]>;
}

/**
 * Loads a document from a file, or from a folder with `openapi.yaml` and `paths/*.yaml` in it, which are merged in the
 * order of their names. `undefined` where what is reported leaves nothing to build from; never throws on input.
 */
export async function loadDocument(
  root: string,
  options: LoadOptions,
  report: Report,
): Promise<Loaded | undefined> {
  const { cwd } = options;
  const found = partsOf(resolve(cwd, root), cwd, report);
  if (!found) return undefined;
  const faults: Diagnostic[] = [];
  const note: Report = (fault) => {
    faults.push(fault);
    report(fault);
  };
  const origins = new Origins();
  const reader = createReader(found.folder, cwd, options, note, found.named);
  const sources: Source[] = [];
  for (const path of found.files) {
    const source = await reader.read(path);
    if (source) sources.push(source);
  }
  const parts = sources.map(asPart).filter((part): part is Part => part !== undefined);
  if (hasErrors(faults) || parts.length !== found.files.length) return undefined;
  for (const part of parts) if (!checkVersion(part, note)) return undefined;

  const isV2 = parts[0]!.data['swagger'] !== undefined;
  for (const { data, file } of parts) origins.mark(data, file, '');
  const piece = await bundle(sources, isV2, reader, origins, note);
  if (parts.length > 1) for (const part of parts.slice(1)) settleDefaults(part, origins);
  const merged = merge(parts, origins, note);
  adopt(merged, piece);
  check(merged, (pointer) => origins.find(merged, pointer), note);
  const validation: Validation =
    options.validate === false
      ? Promise.resolve([])
      : startValidation(merged, (pointer) => origins.find(merged, pointer), hasErrors(faults));
  if (hasErrors(faults)) {
    // What else is wrong is told at once, not when those faults have been mended.
    (await validation).filter((violation) => !isSaid(violation, faults)).forEach(report);
    return undefined;
  }
  const document = upgrade(merged, origins);
  return { document, origin: (pointer) => origins.find(document, pointer), files: reader.files, validation };

  function asPart({ file, data }: Source): Part | undefined {
    if (isMembers(data)) return { file, data };
    if (data !== undefined || !hasErrors(faults))
      note(
        diagnostic(
          'not-openapi',
          { found: data === undefined ? 'empty' : describe(data) },
          { file, offset: 0 },
        ),
      );
    return undefined;
  }
}

/** The files that make up a document, the root first; the folder that references may reach; and what the user named, if it is a file. */
function partsOf(
  path: string,
  cwd: string,
  report: Report,
): { files: string[]; folder: string; named?: string } | undefined {
  try {
    if (!statSync(path).isDirectory()) return { files: [path], folder: dirname(path), named: path };
    const root = documentIn(path);
    if (root === undefined) throw new Error('there is no openapi.yaml in that folder');
    const folder = join(path, 'paths');
    const fragments = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
    const named = fragments.filter((name) => /^[^.].*\.(ya?ml|json)$/i.test(name)).sort(compareText);
    return { files: [root, ...named.map((name) => join(folder, name))], folder: path };
  } catch (error) {
    report(unreadable(path, cwd, error));
    return undefined;
  }
}

/** Whether a violation is of what an error has been reported for. */
function isSaid({ at }: Diagnostic, faults: readonly Diagnostic[]): boolean {
  return faults.some(
    (fault) => fault.severity === 'error' && isDeepStrictEqual(holderOf(fault.at), holderOf(at)),
  );
}

/** The place of what holds a reference, for that of the reference. */
function holderOf(place: Place | undefined): Place | undefined {
  if (!place || !('pointer' in place)) return place;
  return { file: place.file, pointer: place.pointer.replace(/\/\$ref$/, '') };
}

function checkVersion({ file, data }: Part, report: Report): boolean {
  const key = 'openapi' in data ? 'openapi' : 'swagger';
  const version = data[key];
  if (version === undefined) {
    report(
      diagnostic('not-openapi', { found: 'an object without `openapi` or `swagger`' }, { file, pointer: '' }),
    );
    return false;
  }
  const text = typeof version === 'string' ? version : JSON.stringify(version);
  if (key === 'openapi' ? /^3\.[0-2](\.|$)/.test(text) : /^2(\.0)?$/.test(text)) return true;
  report(diagnostic('unsupported-version', { version: text }, { file, pointer: `/${key}` }));
  return false;
}

/** Puts the components that were brought in among those of the document; their names are already clear of each other. */
function adopt(document: Members, piece: Members): void {
  for (const [key, value] of Object.entries(piece)) {
    const present = document[key];
    if (!isMembers(present)) document[key] = value;
    else if (key === 'components') adopt(present, value as Members);
    else Object.defineProperties(present, Object.getOwnPropertyDescriptors(value as Members));
  }
}
