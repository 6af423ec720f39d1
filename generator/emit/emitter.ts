/** What an emitter is, and what it gives. */
import type { SourceFileStructure } from 'ts-morph';
import type { Report } from '../diagnostic.js';
import type { Api } from '../ir/types.js';
import type { ImportSymbol } from '../ts/symbol.js';

/** A file to be, with its path relative to the output folder, in POSIX form. */
export type OutFile = { readonly path: string } & (
  | {
      readonly kind: 'ts';
      readonly source: SourceFileStructure;
      readonly imports: readonly ImportSymbol[];
      /** What stands above everything else: comments, without a line break at the end. */
      readonly header?: string;
    }
  | { readonly kind: 'text'; readonly text: string }
  /** `from` is relative to `templates/`. Copied byte for byte. */
  | { readonly kind: 'copy'; readonly from: string }
  /**
   * What a file that another emitter writes gains where both run: members of a JSON file, a section at the end of a Markdown
   * file. Nothing where no other writes it.
   */
  | { readonly kind: 'addition'; readonly to: 'json'; readonly members: Additions }
  | { readonly kind: 'addition'; readonly to: 'markdown'; readonly section: string }
);

/** Members by name; objects among them are merged with those that are there. */
export interface Additions {
  readonly [name: string]: string | Additions;
}

/**
 * Makes files from an API, by a pure function: the same API gives the same files. What it cannot say well it
 * reports; it throws on nothing that the IR allows. `name` is what `--emit` calls it.
 */
export interface Emitter {
  readonly name: string;
  emit(api: Api, report: Report): readonly OutFile[];
}
