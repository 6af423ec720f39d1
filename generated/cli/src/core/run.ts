/** One run of the command line, from the words typed to the exit code. */
import type { Command as Parser } from 'commander';
import { call } from './call.js';
import { complete, completionScript } from './complete.js';
import { exitCodes, nearest, UsageError } from './failure.js';
import { readFlags, type Typed } from './flags.js';
import { below, describeCommand, describeGroup, describeProgram } from './help.js';
import type { ClientClass, Command, Program } from './manifest.js';
import { printable, writeValue, type Sink } from './output.js';
import { argumentsFor } from './request.js';
import { clientOptions, styleOf, wholeNumber } from './settings.js';

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
    if (words[0] === 'completion' && !Object.hasOwn(program.groups, 'completion')) {
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
  const describe = (parser: Parser): void => describeProgram(parser, program);
  const first = readFlags(program, undefined, words, describe);
  if ('help' in first) return write(first.help);
  const { rest, typed: before } = first;
  if (before.global.has('version')) return write(`${program.version}\n`);
  if (rest.length === 0) {
    const help = readFlags(program, undefined, ['--help'], describe);
    return write('help' in help ? help.help : '');
  }
  const [group, name, after] = findGroup(program, rest);
  if (name === undefined || name === '--help' || name === '-h') return write(describeGroup(program, group));
  const commands = (await program.groups[group]?.load())?.commands ?? [];
  const command = commands.find((each) => each.name === name);
  if (!command) {
    const names = commands.map((each) => each.name);
    throw unknown('command', name, [...names, ...below(program, group)], `${program.name} ${group}`);
  }
  const own = readFlags(program, command, after, (parser) =>
    describeCommand(parser, program, group, command),
  );
  if ('help' in own) return write(own.help);
  if (own.typed.global.has('version')) return write(`${program.version}\n`);
  if (own.rest.length > 0)
    throw new UsageError(
      `${JSON.stringify(own.rest[0])} follows no flag.`,
      'Every parameter is a flag: --name value',
    );
  const global = new Map([...before.global, ...own.typed.global]);
  return { command, typed: { flags: own.typed.flags, global } };
}

/** The group, the command's name and the words after it. A command of the client itself needs no group. */
function findGroup(
  program: Program,
  [first = '', ...rest]: readonly string[],
): [string, string | undefined, string[]] {
  const own = program.groups['']?.commands ?? {};
  const isGroup = first !== '' && (Object.hasOwn(program.groups, first) || below(program, first).length > 0);
  if (isGroup) return [first, rest[0], rest.slice(1)];
  if (Object.hasOwn(own, first)) return ['', first, rest];
  const names = [...Object.keys(program.groups), ...Object.keys(own), 'completion'];
  throw unknown('command', first, names, program.name);
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
  const style = styleOf(global, 'result', world.color);
  styleOf(global, 'error', false);
  const maxItems = wholeNumber(global, 'max-items') ?? Infinity;
  const options = clientOptions(program, global, world.stderr);
  const body = command.takesBody ? await world.stdin() : '';
  const args = await argumentsFor(command, typed, body);
  if (command.deprecated) {
    const instead = command.deprecated === true ? '' : ` ${command.deprecated}`;
    await world.stderr.write(printable(`Warning: ${command.name} is deprecated.${instead}\n`));
  }
  const { default: Client } = await program.load();
  const paginate = !global.has('no-paginate');
  await call(clientOf(Client, options), command, args, world.stdout, {
    style,
    maxItems,
    paginate,
    signal: world.signal,
  });
}

/** A client that cannot be made lacks an option, its credentials for example. */
function clientOf(Client: ClientClass, options: Record<string, unknown>): object {
  try {
    return new Client(options as never);
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
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
  await writeValue(world.stderr, body, styleOf(global, 'error', world.color && world.stderr.isTTY), false);
}

function rootOf(error: Error): Error {
  return error.cause instanceof Error ? rootOf(error.cause) : error;
}
