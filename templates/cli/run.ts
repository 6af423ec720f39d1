/** One run of the command line, from the words typed to the exit code. */
import { call } from './call.js';
import { complete, completionScript } from './complete.js';
import { exitCodes, nearest, UsageError } from './failure.js';
import { readFlags, type Typed } from './flags.js';
import { describeCommand, describeGroup, describeProgram } from './help.js';
import type { Command, Group, Program } from './manifest.js';
import { formats, printable, writeValue, type Format, type Sink, type Style } from './output.js';
import { argumentsFor } from './request.js';

/** The world outside. */
export interface Surroundings {
  readonly stdout: Sink;
  readonly stderr: Sink;
  /** What standard input holds, where something is piped into it. */
  readonly stdin: () => Promise<string>;
  readonly color: boolean;
  /** Aborted by Ctrl-C, and when nobody reads the output any more. */
  readonly signal: AbortSignal;
}

/** Runs to the end and gives the exit code: 0 done, 1 the API said no, 2 wrong usage. */
export async function run(program: Program, words: readonly string[], world: Surroundings): Promise<number> {
  let global: Typed['global'] = new Map();
  try {
    if (words[0] === 'completion') {
      await world.stdout.write(completionScript(program.name, words[1]));
      return exitCodes.done;
    }
    if (words[0] === '__complete') {
      await world.stdout.write(await complete(program, words[1] ?? '', words[2] ?? ''));
      return exitCodes.done;
    }
    const chosen = await choose(program, words, world);
    if (!chosen) return exitCodes.done;
    global = chosen.typed.global;
    await execute(program, chosen, world);
    return exitCodes.done;
  } catch (error) {
    if (error instanceof UsageError) {
      const { message, hint } = error;
      await world.stderr.write(printable(`Error: ${message}\n${hint ? `${hint}\n` : ''}`));
      return exitCodes.usage;
    }
    await writeError(error, global, world);
    return exitCodes.refused;
  }
}

interface Chosen {
  readonly command: Command;
  readonly typed: Typed;
}

/** The command that was typed; nothing when help or the version was all that was wanted. */
async function choose(
  program: Program,
  words: readonly string[],
  world: Surroundings,
): Promise<Chosen | undefined> {
  const write = async (text: string): Promise<undefined> => {
    await world.stdout.write(text);
  };
  const first = readFlags(program, undefined, words.map(asVersion), (parser) =>
    describeProgram(parser, program),
  );
  if ('help' in first) return write(first.help);
  const { rest, typed: before } = first;
  if (rest[0] === VERSION) return write(`${program.version}\n`);
  if (rest.length === 0) {
    const help = readFlags(program, undefined, ['--help'], (parser) => describeProgram(parser, program));
    return write('help' in help ? help.help : '');
  }
  const [group, name, after] = findGroup(program, rest);
  if (name === undefined || name === '--help' || name === '-h') return write(describeGroup(program, group));
  const { commands } = await (program.groups[group] as Group).load();
  const command = commands.find((each) => each.name === name);
  if (!command)
    throw unknown(
      'command',
      name,
      commands.map((each) => each.name),
      `${program.name} ${group}`,
    );
  const own = readFlags(program, command, after, (parser) =>
    describeCommand(parser, program, group, command),
  );
  if ('help' in own) return write(own.help);
  if (own.rest.length > 0)
    throw new UsageError(
      `${JSON.stringify(own.rest[0])} follows no flag.`,
      'Every parameter is a flag: --name value',
    );
  const global = new Map([...before.global, ...own.typed.global]);
  return { command, typed: { flags: own.typed.flags, global } };
}

/** Stands for `--version` before a command, where commander would want it declared. */
const VERSION = '\u0000version';

function asVersion(word: string, index: number): string {
  return index === 0 && (word === '--version' || word === '-V') ? VERSION : word;
}

/** The group, the command's name and the words after it. A command of the client itself needs no group. */
function findGroup(
  program: Program,
  [first = '', ...rest]: readonly string[],
): [string, string | undefined, string[]] {
  if (Object.hasOwn(program.groups, first)) return [first, rest[0], rest.slice(1)];
  const own = program.groups['']?.commands ?? {};
  if (Object.hasOwn(own, first)) return ['', first, rest];
  throw unknown('command', first, [...Object.keys(program.groups), ...Object.keys(own)], program.name);
}

function unknown(what: string, name: string, names: readonly string[], help: string): UsageError {
  const near = nearest(name, names.filter(Boolean));
  return new UsageError(
    `There is no ${what} ${JSON.stringify(name)}.`,
    near === undefined ? `See ${help.trim()} --help` : `Did you mean ${near}?`,
  );
}

async function execute(program: Program, { command, typed }: Chosen, world: Surroundings): Promise<void> {
  const { global } = typed;
  const style = styleOf(global, 'format', 'transform', world);
  const maxItems = wholeNumber(global, 'max-items') ?? Infinity;
  const options = clientOptions(program, global, world);
  const body = command.object !== undefined && command.takesBody ? await world.stdin() : '';
  const args = await argumentsFor(command, typed, body);
  if (command.deprecated) {
    const instead = command.deprecated === true ? '' : ` ${command.deprecated}`;
    await world.stderr.write(printable(`Warning: ${command.name} is deprecated.${instead}\n`));
  }
  const { default: Client } = await program.load();
  const paginate = !global.has('no-paginate');
  await call(new Client(options), command, args, world.stdout, {
    style,
    maxItems,
    paginate,
    signal: world.signal,
  });
}

function styleOf(
  global: Typed['global'],
  format: 'format' | 'format-error',
  transform: 'transform' | 'transform-error',
  { color }: Surroundings,
): Style {
  const path = global.get(transform);
  const chosen = global.get(format) ?? 'auto';
  if (!formats.includes(chosen as Format))
    throw new UsageError(`--${format} must be one of ${formats.join(', ')}.`);
  return { format: chosen as Format, color, ...(typeof path === 'string' && { transform: path }) };
}

function wholeNumber(global: Typed['global'], name: string): number | undefined {
  const text = global.get(name);
  if (text === undefined) return undefined;
  if (text === true || !/^\d+$/.test(text))
    throw new UsageError(`--${name} must be a whole number of at least 0.`);
  return Number(text);
}

function clientOptions(
  program: Program,
  global: Typed['global'],
  { stderr }: Surroundings,
): Record<string, unknown> {
  const options: Record<string, unknown> = {};
  for (const { flag, option, type } of program.options) {
    const given = global.get(flag);
    if (given === undefined) continue;
    if (type === 'number' && !Number.isFinite(Number(given)))
      throw new UsageError(`--${flag} must be a number.`);
    options[option] = type === 'number' ? Number(given) : type === 'boolean' ? given === true : given;
  }
  const baseURL = global.get('base-url');
  if (typeof baseURL === 'string') {
    if (!URL.canParse(baseURL))
      throw new UsageError(`--base-url is ${JSON.stringify(baseURL)}, which is no URL.`);
    options['baseURL'] = baseURL;
  }
  const seconds = global.get('timeout');
  if (seconds !== undefined) {
    if (!(Number(seconds) >= 0) || seconds === true)
      throw new UsageError('--timeout must be a number of seconds.');
    options['timeout'] = Math.round(Number(seconds) * 1000);
  }
  const retries = wholeNumber(global, 'max-retries');
  if (retries !== undefined) options['maxRetries'] = retries;
  if (global.has('debug')) {
    const log = (message: string, details?: unknown): void =>
      void stderr.write(
        printable(`${message}${details === undefined ? '' : ` ${JSON.stringify(plain(details))}`}\n`),
      );
    options['logLevel'] = 'debug';
    options['logger'] = { error: log, warn: log, info: log, debug: log };
  }
  return options;
}

/** Headers as an object, which `JSON.stringify` would not see. */
function plain(details: unknown): unknown {
  if (details instanceof Headers) return Object.fromEntries(details as unknown as Iterable<[string, string]>);
  if (typeof details !== 'object' || details === null || Array.isArray(details)) return details;
  return Object.fromEntries(Object.entries(details).map(([key, value]) => [key, plain(value)]));
}

/** An error of the API has a status, and usually the ID of the request and a body. */
interface APIFailure extends Error {
  readonly status?: number;
  readonly requestID?: string | null;
  readonly error?: unknown;
}

async function writeError(error: unknown, global: Typed['global'], world: Surroundings): Promise<void> {
  const { message, status, requestID, error: body, cause } = error as APIFailure;
  const because = status === undefined && cause instanceof Error ? ` (${rootOf(cause).message})` : '';
  const id = requestID ? `\nRequest ID: ${requestID}` : '';
  await world.stderr.write(printable(`Error: ${message || String(error)}${because}${id}\n`));
  if (body === undefined || (!global.has('format-error') && !global.has('transform-error'))) return;
  await writeValue(world.stderr, body, styleOf(global, 'format-error', 'transform-error', world), false);
}

function rootOf(error: Error): Error {
  return error.cause instanceof Error ? rootOf(error.cause) : error;
}
