/** What the command says of what it did, in words. */
import { relative } from 'node:path';
import { diagnostic, type Diagnostic } from '../diagnostic.js';
import type { Outcome } from '../generate.js';
import { allOperations } from '../ir/operations.js';
import type { Change, Difference, Plan } from '../print/write.js';

/** How many diagnostics are spelled out, and of how many files is told, unless all are asked for. */
export const usuallyTold = 10;

/** The output folder as a command line says it, with a slash behind it: relative to `cwd` where it is inside of that. */
export function shownOut(cwd: string, out: string): string {
  const path = relative(cwd, out);
  return `${path === '' ? '.' : path.startsWith('..') ? out : path}/`;
}

/** `1 file`, `2 files` */
export function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

const differences: { readonly [D in Difference]: string } = {
  new: 'would be new',
  outdated: 'is out of date',
  edited: 'was edited by hand',
  foreign: 'was not written by sdkwright',
  deleted: 'is missing',
  obsolete: 'would be deleted',
};

/** How a file differs from what was generated. `folder` is as {@link shownOut} gives it, here and below. */
export function differenceText({ path, difference }: Change, folder: string): string {
  return `${folder}${path} ${differences[difference]}`;
}

/** Why nothing may be overwritten, naming `told` of the files at the most. */
export function refusal(conflicts: readonly Change[], folder: string, told: number): Diagnostic {
  const listed = conflicts.slice(0, told).map(({ path, difference }) => ({
    at: { file: `${folder}${path}`, offset: 0 },
    message: differences[difference],
  }));
  return diagnostic('overwrite-refused', { out: folder, count: conflicts.length }, undefined, listed);
}

/** Which files had been changed, `told` of them at the most, when the next could not be. */
export function failure(
  details: { readonly path: string; readonly reason: string },
  done: readonly Change[],
  planned: number,
  folder: string,
  told: number,
): Diagnostic {
  const listed = done.slice(0, told).map(({ path, text }) => ({
    at: { file: `${folder}${path}`, offset: 0 },
    message: text === undefined ? 'was deleted' : 'was written',
  }));
  return diagnostic('write-failed', { ...details, done: done.length, planned }, undefined, listed);
}

/** What was done, from what. */
export function summary(
  plan: Plan,
  { api, inputs }: Outcome,
  config: string | undefined,
  warnings: number,
  folder: string,
): string {
  const written = plan.changes.filter(({ text }) => text !== undefined).length;
  const deleted = plan.changes.length - written;
  const parts = [
    operationCount(api),
    `${count(written, 'file')} written`,
    ...(deleted > 0 ? [`${deleted} deleted`] : []),
    `${plan.unchanged} unchanged`,
    ...(warnings > 0 ? [count(warnings, 'warning')] : []),
  ];
  return `${folder} from ${inputs[0]?.path ?? ''}${config === undefined ? '' : ` and ${config}`}: ${parts.join(', ')}`;
}

/** `12 operations`: how many methods there are. */
export function operationCount(api: Outcome['api']): string {
  return count(api ? allOperations(api).length : 0, 'operation');
}
