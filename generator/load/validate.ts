/** Asks swagger-parser what the specification's schema finds wrong with a document: a report, never a gate. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { diagnostic, type Diagnostic, type Place } from '../diagnostic.js';
import type { Members } from './grammar.js';
import { findViolations, type Violation } from './violations.js';

/** The findings of a validation that may still be running. Never rejects. */
export type Validation = Promise<readonly Diagnostic[]>;

/** Longest that it may take before the run goes on without it, in milliseconds. */
const patience = 20_000;

/**
 * Starts validating a bundled document, before it is upgraded, on another thread where there is one to be had. The promise
 * always resolves: to warnings (`schema-violation`), or a note that it was cut short. Places are found only then.
 */
export function startValidation(document: Members, locate: (pointer: string) => Place): Validation {
  return run(document).then(
    (violations) =>
      violations.map(({ pointer, problem, key }) =>
        diagnostic('schema-violation', { problem }, keyed(locate(pointer), key)),
      ),
    (error: unknown) => [
      diagnostic(
        'validation-cut-short',
        { reason: error instanceof Error ? error.message : String(error) },
        locate(''),
      ),
    ],
  );
}

function keyed(place: Place, key: true | undefined): Place {
  return key && 'pointer' in place ? { ...place, key } : place;
}

function run(document: Members): Promise<readonly Violation[]> {
  const script = new URL('./validate-worker.js', import.meta.url);
  if (!existsSync(fileURLToPath(script))) return findViolations(structuredClone(document));
  return new Promise((resolve, reject) => {
    const worker = new Worker(script, {
      workerData: document,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    const timer = setTimeout(() => {
      reject(new Error(`it took more than ${patience / 1000} s`));
      void worker.terminate();
    }, patience);
    worker.once('message', (violations: readonly Violation[]) => {
      resolve(violations);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('it stopped'));
    });
  });
}
