/** The way back from the loaded document to what its author wrote. */
import type { Place } from '../diagnostic.js';
import { escapeToken, tokens } from '../lib/pointer.js';

/**
 * Marks on the objects where the document was cut and sewn: what is under a marked object is where it was under its
 * origin. Everything else needs no mark, so that a large document costs next to none.
 */
export class Origins {
  readonly #marks = new WeakMap<object, { file: string; pointer: string }>();

  /** Says where an object was written. The first word holds: what is moved twice was still written once. */
  mark(value: unknown, file: string, pointer: string): void {
    if (typeof value === 'object' && value !== null && !this.#marks.has(value))
      this.#marks.set(value, { file, pointer });
  }

  /** The place of what `pointer` leads to in `document`; from where it leads nowhere, where that would be. */
  find(document: object, pointer: string): Place {
    let value: unknown = document;
    let { file, pointer: found } = this.#marks.get(document) ?? { file: '', pointer: '' };
    for (const token of tokens(pointer)) {
      const holds: boolean = typeof value === 'object' && value !== null && Object.hasOwn(value, token);
      value = holds ? (value as Record<string, unknown>)[token] : undefined;
      const mark = typeof value === 'object' && value !== null ? this.#marks.get(value) : undefined;
      if (mark) ({ file, pointer: found } = mark);
      else found += `/${escapeToken(token)}`;
    }
    return { file, pointer: found };
  }
}
