/** What loading gives: one document in one shape, and the way back to what its author wrote. */
import type { Place } from '../diagnostic.js';
import type { Ref } from '../lib/pointer.js';

/** A document, whole and upgraded: what `build/` reads. */
export interface LoadedDocument {
  /**
   * Plain data in the shapes of OpenAPI 3.1, whichever version was written; what 3.2 adds (`query`, `additionalOperations`,
   * `itemSchema`, `in: querystring`) is kept. Every `$ref` in it begins with `#/` and leads somewhere.
   */
  readonly document: OpenApiDocument;
  /** Where in the input something in the document is written. */
  origin(pointer: Ref): Place;
  /** The files that were read, the root first. */
  readonly files: readonly InputFile[];
}

/** An OpenAPI document, of which nothing is taken on trust: every reader checks the shape of what it reads. */
export type OpenApiDocument = { readonly [key: string]: unknown };

/** A file that was read: its path and the hash of its bytes. */
export interface InputFile {
  /** As it is shown: relative to the working directory where it is under it, with `/`. */
  readonly path: string;
  /** Of its bytes, in hexadecimal. */
  readonly sha256: string;
}
