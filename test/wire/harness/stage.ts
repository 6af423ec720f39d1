import { getEventListeners } from 'node:events';
import { describeValue } from './describe.js';
import { FakeFetch, type Reply } from './fake-fetch.js';
import type { Client, Permissions, Sdk } from './sdk.js';

/** One logged call. */
export interface LogLine {
  level: string;
  args: unknown;
  thisIsLogger: boolean;
}

/** A program of the grid: what it returns (or throws) is the outcome that is compared. */
export type Program = (stage: Stage) => unknown;

/** What a program may use: one SDK, a scripted server, a recording logger, the fake clock. */
export class Stage {
  readonly sdk: Sdk;
  readonly server: FakeFetch;
  readonly logs: LogLine[] = [];
  readonly notes: unknown[] = [];
  readonly #options: Readonly<Record<string, unknown>>;
  readonly #start = Date.now();

  constructor(
    sdk: Sdk,
    replies: readonly Reply[],
    limit: number,
    options: Readonly<Record<string, unknown>>,
  ) {
    this.sdk = sdk;
    this.server = new FakeFetch(replies, limit);
    this.#options = options;
  }

  /** A logger that records; `name` tells two of them apart. */
  logger(name = ''): Record<string, unknown> {
    const { logs } = this;
    const logger: Record<string, unknown> = {};
    for (const level of ['error', 'warn', 'info', 'debug']) {
      logger[level] = function (this: unknown, ...args: unknown[]): void {
        logs.push({ level: name + level, args: describeValue(args), thisIsLogger: this === logger });
      };
    }
    return logger;
  }

  /** The options every client of the program starts from. */
  options(more: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
    return {
      apiKey: 'user-key',
      adminAPIKey: 'admin-key',
      fetch: this.server.fetch,
      logger: this.#logger,
      ...this.#options,
      ...more,
    };
  }

  readonly #logger = this.logger();

  client(more?: Readonly<Record<string, unknown>>): Client {
    return new this.sdk.OpenAI(this.options(more));
  }

  permissions(more?: Readonly<Record<string, unknown>>): Permissions {
    return this.client(more).fineTuning.checkpoints.permissions;
  }

  /** Adds a fact to what is compared. */
  note(...facts: unknown[]): void {
    this.notes.push(...facts.map(describeValue));
  }

  /** Milliseconds of the fake clock since the program began. */
  now(): number {
    return Date.now() - this.#start;
  }

  sleep(ms: number): Promise<void> {
    return new Promise((resolve) => setTimeout(resolve, ms));
  }

  /** A controller that aborts with `reason` (the native one by default) after `ms`; 0 aborts at once. */
  abortAfter(ms: number, ...reason: unknown[]): AbortController {
    const controller = new AbortController();
    const abort = (): void => {
      if (reason.length > 0) controller.abort(reason[0]);
      else controller.abort();
    };
    if (ms === 0) abort();
    else setTimeout(abort, ms);
    return controller;
  }

  /** How many listeners are left on a signal. */
  listeners(signal: AbortSignal): number {
    return getEventListeners(signal, 'abort').length;
  }
}

/** The outcome of a promise as a value, so that a program may look at several; what a call throws at once is marked. */
export async function settle(work: PromiseLike<unknown> | (() => unknown)): Promise<unknown> {
  let pending: unknown = work;
  if (typeof work === 'function') {
    try {
      pending = work();
    } catch (error) {
      return { threwAtOnce: error };
    }
  }
  try {
    return { gave: await pending };
  } catch (error) {
    return { threw: error };
  }
}
