/** What is logged about requests, and what is kept out of logs. */

type LogFn = (message: string, ...rest: unknown[]) => void;

/** Where a client logs to; `console` is one. */
export interface Logger {
  error: LogFn;
  warn: LogFn;
  info: LogFn;
  debug: LogFn;
}

/** The least severe kind of message that is logged. */
export type LogLevel = 'off' | 'error' | 'warn' | 'info' | 'debug';
