import { setImmediate as tick } from 'node:timers/promises';
import { vi } from 'vitest';
import type { Case } from './case.js';
import { describeValue } from './describe.js';
import { json, type Exchange } from './fake-fetch.js';
import type { Sdk } from './sdk.js';
import { settle, Stage, type LogLine } from './stage.js';

/** All that a program lets an observer see. */
export interface Observation {
  requests: Exchange[];
  outcome: unknown;
  logs: LogLine[];
  notes: unknown[];
  /** Milliseconds of the fake clock at the end. */
  took: number;
  unhandled: unknown[];
  /** Timers left running, which would keep a process alive. */
  timers: number;
}

/** Kept, because some cases take the global away. */
const node = process;
const EPOCH = Date.UTC(2026, 0, 2, 3, 4, 5);
const ADVANCES = 400;

/**
 * Runs one case on one SDK under a fake clock, fixed randomness and a scrubbed environment, and gives what was seen.
 * A program that waits for nothing any more, and yet has not settled, has the outcome 'never settles'.
 */
export async function observe(one: Case, load: () => Promise<Sdk>): Promise<Observation> {
  // What is computed once a process is computed while the package loads, so it must load under the case's globals.
  const loaded = one.fresh ? undefined : await load();
  const unhandled: unknown[] = [];
  let calls = 0;
  const random = vi.spyOn(Math, 'random').mockImplementation(() => 0.3731 + ++calls * 1e-6);
  vi.useFakeTimers({
    now: EPOCH,
    toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'Date', 'performance'],
  });
  const restoreRejections = watchRejections((reason) => unhandled.push(describeValue(reason)));
  const restoreEnv = setEnv(one.env ?? {});
  const restoreGlobals = setGlobals(one.globals ?? {});
  try {
    const sdk = loaded ?? (await load());
    const stage = new Stage(sdk, one.replies ?? [json({})], one.limit ?? 20, one.options ?? {});
    const settled = settle(() => one.run(stage)).then(describeValue);
    const outcome = await drive(settled);
    await idle();
    return normalise({
      requests: stage.server.finish(),
      outcome,
      logs: stage.logs,
      notes: stage.notes,
      took: stage.now(),
      unhandled,
      timers: vi.getTimerCount(),
    });
  } finally {
    restoreGlobals();
    restoreEnv();
    restoreRejections();
    vi.useRealTimers();
    random.mockRestore();
  }
}

async function drive(settled: Promise<unknown>): Promise<unknown> {
  let outcome: { value: unknown } | undefined;
  void settled.then((value) => (outcome = { value }));
  for (let advances = 0; advances < ADVANCES; advances++) {
    await idle();
    if (outcome) return outcome.value;
    if (vi.getTimerCount() === 0) return 'never settles';
    vi.advanceTimersToNextTimer();
  }
  return 'never settles (the clock ran on)';
}

/** Lets promises, streams and the event loop run until nothing is due but timers. */
async function idle(): Promise<void> {
  for (let round = 0; round < 4; round++) await tick();
}

/** Replaces what is random, and how each package begins it, by the order in which it first appears, so that identity is compared and value is not. */
function normalise(observation: Observation): Observation {
  const seen = new Map<string, string>();
  const observed = JSON.stringify(observation);
  const boundaries = [...observed.matchAll(/boundary=([\w-]+)/g)].map(([, boundary = '']) => boundary);
  const text = boundaries
    .reduce((text, boundary, i) => text.replaceAll(boundary, `boundary#${i + 1}`), observed)
    .replace(/log_[0-9a-f]{6}|[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/g, (id) => {
      if (!seen.has(id)) seen.set(id, `${id.startsWith('log_') ? 'log' : 'uuid'}#${seen.size + 1}`);
      return seen.get(id) ?? id;
    });
  return JSON.parse(text) as Observation;
}

function setEnv(env: Readonly<Record<string, string>>): () => void {
  const before = { ...node.env };
  for (const name of Object.keys(node.env)) if (name.startsWith('OPENAI_')) delete node.env[name];
  Object.assign(node.env, env);
  return () => {
    for (const name of Object.keys(env)) delete node.env[name];
    Object.assign(node.env, before);
  };
}

function setGlobals(globals: Readonly<Record<string, unknown>>): () => void {
  const before = new Map<string, PropertyDescriptor | undefined>();
  for (const [name, value] of Object.entries(globals)) {
    before.set(name, Object.getOwnPropertyDescriptor(globalThis, name));
    if (value === undefined) Reflect.deleteProperty(globalThis, name);
    else Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
  return () => {
    for (const [name, descriptor] of before) {
      if (descriptor) Object.defineProperty(globalThis, name, descriptor);
      else Reflect.deleteProperty(globalThis, name);
    }
  };
}

function watchRejections(seen: (reason: unknown) => void): () => void {
  const others = node.listeners('unhandledRejection');
  node.removeAllListeners('unhandledRejection');
  node.on('unhandledRejection', seen);
  return () => {
    node.removeListener('unhandledRejection', seen);
    for (const other of others) node.on('unhandledRejection', other);
  };
}
