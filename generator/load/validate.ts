/** Asks swagger-parser what the specification's schema finds wrong with a document: a report, never a gate. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { diagnostic, type Diagnostic, type Place } from '../diagnostic.js';
import { child, type Ref, resolve, tokens } from '../lib/pointer.js';
import { isMembers, type Members } from './grammar.js';
import type { Violation } from './violation-text.js';
import { findViolations } from './violations.js';

/** The findings of a validation that may still be running. Never rejects. */
export type Validation = Promise<readonly Diagnostic[]>;

/** Longest that it may take before the run goes on without it, in milliseconds. */
const patience = 20_000;

/**
 * Starts validating a bundled document, before it is upgraded, on another thread where there is one to be had. The promise
 * always resolves: to warnings (`schema-violation`), or a note that it was cut short. Places are found only then.
 * Of a document in which errors have been found (`hasFaults`), only what the specification's schema says is told: the rest says them again.
 */
export function startValidation(
  document: Members,
  locate: (pointer: string) => Place,
  hasFaults = false,
): Validation {
  return run(document).then(
    (violations) => {
      const news = violations.filter(({ isOwnCheck }) => !(hasFaults && isOwnCheck));
      const found = news.map(({ pointer, problem, key }) =>
        diagnostic('schema-violation', { problem }, keyed(locate(behindReferences(document, pointer)), key)),
      );
      // What several references lead to is found wrong several times.
      return [...new Map(found.map((one) => [JSON.stringify(one), one])).values()];
    },
    (error: unknown) => [
      diagnostic(
        'validation-cut-short',
        { reason: error instanceof Error ? error.message : String(error) },
        locate(''),
      ),
    ],
  );
}

/** Where what a pointer leads to is written: that library puts what is referred to in place of references, and points into it there. */
function behindReferences(document: Members, pointer: string): string {
  let at: Ref = '#';
  let value: unknown = document;
  for (const token of tokens(pointer)) {
    for (let hops = 0; hops < 20 && isMembers(value) && !Object.hasOwn(value, token); hops++) {
      const { $ref } = value;
      if (typeof $ref !== 'string' || !$ref.startsWith('#/')) break;
      const target = resolve(document, $ref);
      if (target === undefined) break;
      at = child('#', ...tokens($ref));
      value = target;
    }
    at = child(at, token);
    value = typeof value === 'object' && value !== null ? (value as Members)[token] : undefined;
  }
  return at;
}

function keyed(place: Place, key: true | undefined): Place {
  return key && 'pointer' in place ? { ...place, key } : place;
}

function run(document: Members): Promise<readonly Violation[]> {
  const script = new URL('./validate-worker.js', import.meta.url);
  if (!existsSync(fileURLToPath(script))) return findViolations(structuredClone(document));
  return new Promise((settle, reject) => {
    const worker = new Worker(script, {
      workerData: document,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    const timer = setTimeout(() => {
      reject(new Error(`it took more than ${patience / 1000} s`));
      void worker.terminate();
    }, patience);
    worker.once('message', (violations: readonly Violation[]) => {
      settle(violations);
      void worker.terminate();
    });
    worker.once('error', reject);
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(new Error('it stopped'));
    });
  });
}
