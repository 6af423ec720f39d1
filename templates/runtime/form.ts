/** The fields of a form, from an object. */
import type { SerialFormat } from './query.js';
import {
  isUploadable,
  nameOf,
  type BlobLike,
  type ResponseLike,
  type StreamingFile,
  type StreamingFileInput,
} from './uploads.js';

/** How nested values and files are named in a form. */
export interface FormFormat extends Partial<SerialFormat> {
  /** Whether the name of a file keeps its folders. */
  readonly preserveFilenames?: boolean;
}

/** A field of a form, its value not yet read. */
export interface Field {
  readonly name: string;
  readonly value:
    string | BlobLike | ResponseLike | StreamingFile | StreamingFileInput | ArrayBuffer | ArrayBufferView;
  /** Name of the file, where its value says one. */
  readonly fileName?: string;
}

/**
 * The fields of a form, in the order of the object's keys; `undefined` and empty arrays leave nothing.
 *
 * @throws {TypeError} at a value that no field can hold.
 */
export function* formFields(
  body: unknown,
  { array = 'brackets', nested = 'brackets', preserveFilenames = false }: FormFormat = {},
): Generator<Field> {
  function* field(name: string, value: unknown): Generator<Field> {
    if (value === undefined) return;
    if (value === null)
      throw new TypeError(
        `Received null for "${name}"; to pass null in FormData, you must use the string 'null'`,
      );
    if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean')
      yield { name, value: String(value) };
    else if (value instanceof Date) yield { name, value: value.toISOString() };
    else if (isUploadable(value)) {
      const fileName = nameOf(value, preserveFilenames);
      yield { name, value, ...(fileName !== undefined && { fileName }) };
    } else if (Array.isArray(value)) yield* items(name, value);
    else if (typeof value === 'object')
      for (const [key, member] of Object.entries(value))
        yield* field(nested === 'dots' ? `${name}.${key}` : `${name}[${key}]`, member);
    else
      throw new TypeError(
        'Invalid value given to form, expected a string, number, boolean, object, Array, File or Blob but got ' +
          `${(value as { toString(): string }).toString()} instead`,
      );
  }
  function* items(name: string, values: readonly unknown[]): Generator<Field> {
    if (array === 'comma' && values.every((value) => typeof value !== 'object')) {
      if (values.length > 0) yield { name, value: values.join() };
      return;
    }
    for (const [i, value] of values.entries()) {
      const suffix = array === 'brackets' ? '[]' : array === 'indices' ? `[${i}]` : '';
      yield* field(name + suffix, value);
    }
  }
  for (const [name, value] of Object.entries(body ?? {})) yield* field(name, value);
}
