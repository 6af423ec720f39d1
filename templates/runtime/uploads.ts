/** What a method takes for a file. */
import { isReadableStream, type ReadableStreamLike } from './chunks.js';

/** A piece of a file's content. */
export type FilePart = string | ArrayBuffer | ArrayBufferView | BlobLike;

/** A `Blob`, of whichever platform or library. */
export interface BlobLike {
  /** In bytes. */
  readonly size: number;
  /** Media type, or empty. */
  readonly type: string;
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
  slice(start?: number, end?: number): BlobLike;
}

/** A `File`, of whichever platform or library. */
export interface FileLike extends BlobLike {
  readonly name?: string | undefined;
  /** In milliseconds since 1970. */
  readonly lastModified?: number;
}

/** A response of `fetch`. */
export interface ResponseLike {
  readonly url: string;
  blob(): Promise<BlobLike>;
}

/** The content of a file as it comes, such as `fs.createReadStream()` gives it. */
export type StreamingFileInput = AsyncIterable<FilePart> | ReadableStreamLike<FilePart>;

/** A file that is read only while it is sent; {@link toStreamingFile} makes one. */
export class StreamingFile {
  readonly data: StreamingFileInput;
  readonly name: string;
  /** Media type; `application/octet-stream` when absent. */
  declare readonly type?: string;

  /** @throws {TypeError} when the name is empty, or the type holds control characters. */
  constructor(data: StreamingFileInput, name: string, type?: string) {
    if (!name) throw new TypeError('toStreamingFile requires a non-empty file name');
    if (type !== undefined && /\p{Cc}/u.test(type))
      throw new TypeError('Streaming upload content type must not contain control characters');
    this.data = data;
    this.name = name;
    if (type !== undefined) this.type = type;
  }
}

/**
 * Wraps a stream as a file, which is read only while it is sent, so that it never has to fit in memory. A request with
 * such a body is not retried.
 *
 * @throws {TypeError} when the name is empty, or the type holds control characters.
 */
export function toStreamingFile(
  data: StreamingFileInput,
  name: string,
  options?: { type?: string },
): StreamingFile {
  return new StreamingFile(data, name, options?.type);
}

/** What a method takes for a file. For anything else, such as bytes in memory, there is `toFile`. */
export type Uploadable = FileLike | ResponseLike | StreamingFile | StreamingFileInput;

/** Whether a value is a file, or the content of one. */
export function isUploadable(value: unknown): value is Uploadable | ArrayBuffer | ArrayBufferView {
  return isBlob(value) || isResponse(value) || isBytes(value) || isStreaming(value);
}

/** Whether a value can be read only once, as it is sent. */
export function isStreaming(value: unknown): value is StreamingFile | StreamingFileInput {
  return value instanceof StreamingFile || isAsyncIterable(value) || isReadableStream(value);
}

/** Whether a value gives its parts one by one, waiting for each. */
export function isAsyncIterable(value: unknown): value is AsyncIterable<unknown> {
  return typeof (value as { [Symbol.asyncIterator]?: unknown } | null)?.[Symbol.asyncIterator] === 'function';
}

/** Whether a value is a blob or does what one does, whichever library it is of. */
export function isBlob(value: unknown): value is FileLike {
  const blob = value as Partial<BlobLike> | null | undefined;
  return (
    typeof blob === 'object' &&
    typeof blob?.size === 'number' &&
    typeof blob.arrayBuffer === 'function' &&
    typeof blob.slice === 'function'
  );
}

/** Whether a value is a response of some `fetch`. */
export function isResponse(value: unknown): value is ResponseLike {
  const response = value as Partial<ResponseLike> | null | undefined;
  return typeof response?.url === 'string' && typeof response.blob === 'function';
}

/** Whether a value is bytes, or a view of some. */
export function isBytes(value: unknown): value is ArrayBuffer | ArrayBufferView {
  return value instanceof ArrayBuffer || ArrayBuffer.isView(value);
}

/**
 * The name of a file: what its `name` or `filename` says, the last segment of its `url`, or of its `path`.
 *
 * @param keepFolders whether a `name` or `filename` may hold folders.
 * @throws {TypeError} when one with folders is absolute or leads upwards.
 */
export function nameOf(value: object, keepFolders = false): string | undefined {
  const { name, filename, url, path } = value as { readonly [key: string]: unknown };
  const given = text(name) || text(filename);
  if (given && keepFolders) return safePath(given);
  const from = given || pathname(text(url)) || text(path);
  return from.split(/[\\/]/).pop() || undefined;
}

/** Some platforms give a path as bytes, or as an object that has a text. */
function text(value: unknown): string {
  if (value === undefined || value === null) return '';
  return value instanceof Uint8Array ? new TextDecoder().decode(value) : `${value as string}`;
}

function pathname(url: string): string {
  return url.replace(/[?#].*/s, '').replace(/^[a-z][a-z0-9+.-]*:\/\/[^/]*/i, '');
}

function safePath(name: string): string {
  const path = name.replaceAll('\\', '/');
  if (/^(\/|[A-Za-z]:)/.test(path) || path.split('/').includes('..'))
    throw new TypeError('Upload file name must be a safe relative path without parent directory segments');
  return path;
}
