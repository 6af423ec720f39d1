/** What sdkwright has to say about its input: one shape, built from one catalogue. */
import { catalogue } from './catalogue.js';

/** An `error` stops the run before anything is written; a `warning` does under `--strict`; a `note` never does. */
export type Severity = 'error' | 'warning' | 'note';

/**
 * Where in the input something is. `pointer` is a JSON Pointer into `file` as its author wrote it, before merging and
 * bundling; with `key` it is the member's name that is meant, not its value. `offset` is a character index, for what has
 * no pointer (a syntax error). Line and column are found only when a diagnostic is printed.
 */
export type Place =
  | { readonly file: string; readonly pointer: string; readonly key?: true }
  | { readonly file: string; readonly offset: number };

/** Another place that a diagnostic speaks of. */
export interface Related {
  readonly at: Place;
  readonly message: string;
}

/** One thing to say about the input. Made by {@link diagnostic}, from the catalogue. */
export interface Diagnostic {
  readonly code: Code;
  readonly severity: Severity;
  readonly message: string;
  readonly at?: Place;
  readonly related?: readonly Related[];
  /** What to do next. */
  readonly help: string;
}

/** Takes one diagnostic. Reporting never throws and never ends a step. */
export type Report = (diagnostic: Diagnostic) => void;

/** The name by which a diagnostic is known: in output, in tests and in searches. */
export type Code = keyof typeof catalogue;

/** What the message of a code is made from. */
export type Details<C extends Code> = Parameters<(typeof catalogue)[C]['message']>[0];

/** A diagnostic of the catalogue, at a place where one is known. */
export function diagnostic<C extends Code>(
  code: C,
  details: Details<C>,
  at?: Place,
  related?: readonly Related[],
): Diagnostic {
  const entry = catalogue[code];
  const message = (entry.message as (details: Details<C>) => string)(details);
  return {
    code,
    severity: entry.severity,
    message,
    ...(at && { at }),
    ...(related && related.length > 0 && { related }),
    help: entry.help,
  };
}

/** Whether anything reported means that nothing may be written. */
export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some(({ severity }) => severity === 'error');
}

/** The same findings as `--strict` sees them: every warning is an error. */
export function strict(found: Diagnostic): Diagnostic {
  return found.severity === 'warning' ? { ...found, severity: 'error' } : found;
}
