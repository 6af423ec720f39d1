/** Makes a `File` of whatever holds the content of one. */
import { chunksOf, isReadableStream } from './chunks.js';
import {
  isAsyncIterable,
  isBlob,
  isBytes,
  isResponse,
  nameOf,
  type BlobLike,
  type FileLike,
  type FilePart,
  type ResponseLike,
  type StreamingFileInput,
} from './uploads.js';

/**
 * What a file can be made from: a file or its like, a response, bytes, text, or parts of these in a row.
 */
export type ToFileInput = FileLike | ResponseLike | Exclude<FilePart, string> | StreamingFileInput;

/** What a file says of itself. */
export interface FileOptions {
  /** Media type. */
  type?: string;
  /** In milliseconds since 1970. */
  lastModified?: number;
}

/**
 * Makes a `File`, reading the whole content into memory. A `File` that already is what is asked for is given back as it is.
 *
 * @param value a file, a response, bytes, or a stream of any of these; or a promise of one.
 * @param name its name; by default what the value says of its own, or else `unknown_file`.
 * @throws {Error} when this is none of these, or the platform has no `File`.
 */
export async function toFile(
  value: ToFileInput | PromiseLike<ToFileInput>,
  name?: string | null,
  options?: FileOptions,
): Promise<File> {
  requireFile();
  const input = await value;
  const fileName = name || (input && nameOf(input)) || 'unknown_file';
  if (input instanceof File) {
    const { type, lastModified } = { type: input.type, lastModified: input.lastModified, ...options };
    const same = fileName === input.name && type === input.type && lastModified === input.lastModified;
    return same ? input : new File([input], fileName, { type, lastModified });
  }
  const parts: BlobPart[] = [];
  let type: string | undefined;
  const lastModified = (input as FileLike | null)?.lastModified;
  for await (const part of partsOf(isResponse(input) ? await input.blob() : input)) {
    type ||= (part as { type?: string }).type;
    parts.push(part);
  }
  return new File(parts, fileName, {
    ...(type && { type }),
    ...(typeof lastModified === 'number' && { lastModified }),
    ...options,
  });
}

/** @throws {Error} when the platform has no `File`. */
export function requireFile(): void {
  if (typeof File === 'undefined') {
    const version = (globalThis as { process?: { versions?: { node?: string } } }).process?.versions?.node;
    const hint =
      version && parseInt(version) < 20
        ? ' Update to Node 20, or set `globalThis.File` to the one of `node:buffer`.'
        : '';
    throw new Error('`File` is not defined as a global, which is required for file uploads.' + hint);
  }
}

async function* partsOf(value: unknown): AsyncGenerator<BlobPart> {
  if (typeof value === 'string' || isBytes(value)) yield value as BlobPart;
  else if (value instanceof Blob) yield value;
  else if (isBlob(value)) yield await blobOf(value);
  else if (isAsyncIterable(value)) for await (const part of value) yield* partsOf(part);
  else if (isReadableStream(value)) for await (const part of chunksOf(value)) yield* partsOf(part);
  else throw new Error(`Unexpected data type: ${describe(value)}`);
}

async function blobOf(blob: BlobLike): Promise<Blob> {
  return new Blob([await blob.arrayBuffer()], { type: blob.type });
}

function describe(value: unknown): string {
  const constructor = (value as object | null | undefined)?.constructor?.name;
  const props = Object.getOwnPropertyNames(value ?? {}).map((name) => JSON.stringify(name));
  return (
    typeof value +
    (constructor ? `; constructor: ${constructor}` : '') +
    (value && typeof value === 'object' ? `; props: [${props.join(', ')}]` : '')
  );
}
