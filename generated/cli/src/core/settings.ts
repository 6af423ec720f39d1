/** From the flags of every command to the client's options and the style of the output. */
import { UsageError } from './failure.js';
import { optionName, type Typed } from './flags.js';
import { checkPath } from './gjson.js';
import type { Program } from './manifest.js';
import { formats, printable, type Format, type Sink, type Style } from './output.js';

type Global = Typed['global'];

/** How results are written, or with `'error'` the bodies of errors. */
export function styleOf(global: Global, what: 'result' | 'error', color: boolean): Style {
  const suffix = what === 'error' ? '-error' : '';
  const path = global.get(`transform${suffix}`);
  const chosen = global.get(`format${suffix}`) ?? 'auto';
  if (!formats.includes(chosen as Format))
    throw new UsageError(`--format${suffix} must be one of ${formats.join(', ')}.`);
  if (typeof path === 'string') checkPath(path);
  return { format: chosen as Format, color, ...(typeof path === 'string' && { transform: path }) };
}

/** @throws {UsageError} for what is no whole number of at least 0. */
export function wholeNumber(global: Global, name: string): number | undefined {
  const text = global.get(name);
  if (text === undefined) return undefined;
  if (text === true || !/^\d+$/.test(text))
    throw new UsageError(`--${name} is ${JSON.stringify(text)}, but must be a whole number of at least 0.`);
  return Number(text);
}

/** The options that the client is made with. */
export function clientOptions(program: Program, global: Global, stderr: Sink): Record<string, unknown> {
  const options: Record<string, unknown> = { logger: loggerTo(stderr) };
  for (const { flag, option, type } of program.options) {
    const name = optionName(flag);
    const given = global.get(name);
    if (given === undefined) continue;
    if (type === 'number' && (given === '' || !Number.isFinite(Number(given))))
      throw new UsageError(`--${name} is ${JSON.stringify(given)}, but must be a number.`);
    options[option] = type === 'number' ? Number(given) : type === 'boolean' ? given === true : given;
  }
  const baseURL = global.get('base-url');
  if (typeof baseURL === 'string') {
    if (!URL.canParse(baseURL) || !/^https?:/i.test(baseURL))
      throw new UsageError(
        `--base-url is ${JSON.stringify(baseURL)}, but must be a URL: https://example.com/v1`,
      );
    options['baseURL'] = baseURL;
  }
  const seconds = global.get('timeout');
  if (seconds !== undefined) {
    if (seconds === true || !(Number(seconds) > 0) || !Number.isFinite(Number(seconds)))
      throw new UsageError(
        `--timeout is ${JSON.stringify(seconds)}, but must be a number of seconds above 0.`,
      );
    options['timeout'] = Math.max(1, Math.round(Number(seconds) * 1000));
  }
  const retries = wholeNumber(global, 'max-retries');
  if (retries !== undefined) options['maxRetries'] = retries;
  if (global.has('debug')) options['logLevel'] = 'debug';
  return options;
}

/** Whatever is logged goes to standard error: standard output is for results. */
function loggerTo(stderr: Sink) {
  const log = (message: string, details?: unknown): void =>
    void stderr.write(
      printable(`${message}${details === undefined ? '' : ` ${JSON.stringify(plain(details))}`}\n`),
    );
  return { error: log, warn: log, info: log, debug: log };
}

/** Headers as an object, which `JSON.stringify` would not see. */
function plain(details: unknown): unknown {
  if (details instanceof Headers) return Object.fromEntries(details as unknown as Iterable<[string, string]>);
  if (details instanceof Error) return details.message;
  if (typeof details !== 'object' || details === null || Array.isArray(details)) return details;
  return Object.fromEntries(Object.entries(details).map(([key, value]) => [key, plain(value)]));
}
