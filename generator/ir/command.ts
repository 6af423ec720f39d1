/**
 * The command-line surface that follows from the IR: what a method is called there, and its flags. The `cli` emitter and the
 * pages of the reference both read it from here, so that they cannot disagree.
 */
import { kebab, singular } from '../lib/words.js';
import { argumentsOf, type Argument } from './arguments.js';
import { resolve, type Models } from './models.js';
import type { Api, Client, ClientOption, Operation, Resource, Type } from './types.js';

/** One method as a command: `openai fine-tuning:checkpoints:permissions list`. */
export interface Command {
  /** Resource path joined by colons, in kebab-case; `''` for a method of the client itself. */
  readonly group: string;
  readonly name: string;
  /** In the order in which the manual lists them: path parameters as in the URL, then as the params type has them. */
  readonly flags: readonly Flag[];
}

/** A flag of a command, for a parameter of its method. */
export interface Flag extends Argument {
  /** Without the dashes: `project-id`. Unique in its command. */
  readonly name: string;
  /** Given once an item: the parameter is an array, and its flag is in the singular. */
  readonly repeatable: boolean;
}

/** A flag that every command takes, for an option of the client. */
export interface ClientFlag {
  readonly name: string;
  readonly option: ClientOption;
}

/** The command of a method; `path` is the wire path of its resource, empty for a method of the client itself. */
export function commandOf(
  operation: Operation,
  path: readonly string[],
  api: Pick<Api, 'pages'>,
  models: Models,
): Command {
  const given = argumentsOf(operation, api, models);
  const plain = new Set(given.map(({ property }) => flagWord(property.key ?? property.wireName)));
  const taken = new Set<string>();
  const flags = given.map((argument): Flag => {
    const repeatable = isList(argument.property.type, models);
    const full = flagWord(argument.property.key ?? argument.property.wireName);
    const short = singular(full);
    // The singular may be the name of another parameter, which then keeps it.
    const wanted = repeatable && !plain.has(short) ? short : full;
    const name = unique(wanted, taken);
    return { ...argument, name, repeatable };
  });
  return { group: commandGroup(path), name: flagWord(operation.wireName), flags };
}

/** `['fine_tuning', 'checkpoints']` → `fine-tuning:checkpoints` */
export function commandGroup(path: Resource['path']): string {
  return path.map(flagWord).join(':');
}

/** What the command line is called: the client's prefix in lower case, `openai`. */
export function programName(client: Client): string {
  return kebab(client.envPrefix) || flagWord(client.name);
}

/** The npm package of the command line, after that of the SDK. */
export function commandPackage(client: Client): string {
  return `${client.package.name}-cli`;
}

/** A flag for each option of the client: `--admin-api-key`. Where a command has a parameter of that name: `--client-…`. */
export function clientFlag(option: ClientOption, command: Command): ClientFlag {
  const name = flagWord(option.wireName);
  const clash = command.flags.some((flag) => flag.name === name);
  return { name: clash ? `client-${name}` : name, option };
}

/** A word for a command line: `fine_tuning`, `fineTuning` and `Fine tuning` all give `fine-tuning`. */
function flagWord(name: string): string {
  return kebab(name) || 'x';
}

function unique(wanted: string, taken: Set<string>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number += 1) name = `${wanted}-${number}`;
  taken.add(name);
  return name;
}

/** Whether every value of a type is an array, or null: its flag is given once an item. */
export function isList(type: Type, models: Models, opened: readonly Type[] = []): boolean {
  const plain = resolve(type, models);
  if (plain.kind !== 'union') return plain.kind === 'array';
  if (opened.includes(plain)) return false;
  const members = plain.members.filter((member) => resolve(member, models).kind !== 'null');
  return members.length > 0 && members.every((member) => isList(member, models, [...opened, plain]));
}
