import type { Reply } from './fake-fetch.js';
import type { Program } from './stage.js';

/** One call (or short program) of the grid, with the clauses of the behaviour list that it reaches. */
export interface Case {
  readonly name: string;
  readonly clauses: readonly number[];
  readonly run: Program;
  /** What the server answers, in order; the last repeats. One empty JSON object by default. */
  readonly replies?: readonly Reply[];
  /** Client options over the defaults of the stage. */
  readonly options?: Readonly<Record<string, unknown>>;
  /** Environment variables; every other variable of the client is unset. */
  readonly env?: Readonly<Record<string, string>>;
  /** Globals to set (undefined takes one away) while the program runs. */
  readonly globals?: Readonly<Record<string, unknown>>;
  /** Requests after that many hang: for loops that would not end. 20 by default. */
  readonly limit?: number;
  /** Load both packages afresh, because what is looked at is computed once a process. */
  readonly fresh?: boolean;
}

/** A topic of the grid: a name and its cases, whose names are prefixed by it. */
export function topic(name: string, cases: readonly Case[]): readonly Case[] {
  return cases.map((one) => ({ ...one, name: `${name}: ${one.name}` }));
}

/**
 * A global `process` that tells a client nothing. It is there at all because the test runner reads the global while a
 * case runs.
 */
export const noProcess: unknown = { nextTick: process.nextTick.bind(process) };

/** Runs synchronous work without any global `process`, and with these globals besides. */
export function withoutProcess<T>(globals: Readonly<Record<string, unknown>>, work: () => T): T {
  const { process } = globalThis;
  Reflect.deleteProperty(globalThis, 'process');
  Object.assign(globalThis, globals);
  try {
    return work();
  } finally {
    for (const name of Object.keys(globals)) Reflect.deleteProperty(globalThis, name);
    Object.defineProperty(globalThis, 'process', { value: process, configurable: true, writable: true });
  }
}
