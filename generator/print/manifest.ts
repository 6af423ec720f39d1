/** What a run leaves in the output folder about itself: from what it was made, and which files are its. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readIfThere } from './present.js';

/** Name of the file, at the root of the output folder. */
export const manifestFile = '.sdkwright-manifest.json';

/** What was generated from what: the hashes of inputs and of every file written. */
export interface Manifest {
  /** `sdkwright 1.2.3` */
  readonly generator: string;
  readonly inputs: {
    /** What was asked for beside the files, as one hash. */
    readonly request: string;
    /** SHA-256 by path, relative to the document's folder, so that it does not matter where that is. */
    readonly files: { readonly [path: string]: string };
    /** How many warnings there were. */
    readonly warnings: number;
    /** The emitters that have answered these inputs; files of others are of earlier ones. */
    readonly emitters: readonly string[];
  };
  /** SHA-256 of every file that was written, by emitter and path. */
  readonly files: { readonly [emitter: string]: { readonly [path: string]: string } };
}

/** The manifest of an output folder; `undefined` where there is none, or none that can be read. */
export function readManifest(out: string): Manifest | undefined {
  const text = readIfThere(join(out, manifestFile));
  if (text === undefined) return undefined;
  try {
    const manifest = JSON.parse(text) as Partial<Manifest>;
    const isWhole =
      typeof manifest.generator === 'string' &&
      isMapping(manifest.inputs?.files) &&
      Array.isArray(manifest.inputs.emitters) &&
      isMapping(manifest.files) &&
      Object.values(manifest.files).every(isMapping);
    return isWhole ? (manifest as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

/** What is asked of the emitters of one run. */
export type Inputs = Omit<Manifest['inputs'], 'emitters'>;

/** The inputs with the emitters that have answered them: those of this run, and of earlier ones where nothing has changed since. */
export function withEmitters(
  inputs: Inputs,
  ran: readonly string[],
  generator: string,
  before: Manifest | undefined,
): Manifest['inputs'] {
  const { request, files } = inputs;
  const same =
    before?.generator === generator &&
    JSON.stringify([before.inputs.request, before.inputs.files]) === JSON.stringify([request, files]);
  if (!same) return { ...inputs, emitters: [...ran].sort() };
  const emitters = [...new Set([...before.inputs.emitters, ...ran])].sort();
  return { ...inputs, warnings: Math.max(before.inputs.warnings, inputs.warnings), emitters };
}

/** The manifest as the text of its file. */
export function manifestText(manifest: Manifest): string {
  return `${JSON.stringify(manifest, null, 2)}\n`;
}

/** SHA-256 in hexadecimal. */
export function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}

function isMapping(value: unknown): value is { [key: string]: string } {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
