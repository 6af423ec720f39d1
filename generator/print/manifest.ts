/** What a run leaves in the output folder about itself: from what it was made, and which files are its. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { readIfThere } from './write.js';

export const manifestFile = '.sdkwright-manifest.json';

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
      isMapping(manifest.files) &&
      Object.values(manifest.files).every(isMapping);
    return isWhole ? (manifest as Manifest) : undefined;
  } catch {
    return undefined;
  }
}

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
