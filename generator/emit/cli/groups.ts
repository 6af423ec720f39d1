/** The commands of an API by group, each group a file. */
import { commandGroup, commandOf } from '../../ir/command.js';
import { modelsById, type Models } from '../../ir/models.js';
import type { Api, Doc, Operation, Resource, Type } from '../../ir/types.js';
import { object, type Data } from './data.js';
import { flagsData } from './flags.js';
import { oneLiner, wholeText } from './prose.js';

/** The commands of one resource, which are one module of the command line. */
export interface Group {
  /** `fine-tuning:checkpoints`; `''` for the client's own methods. */
  readonly name: string;
  /** Path of its module in the package, without extension. */
  readonly module: string;
  readonly doc: Doc | undefined;
  readonly commands: readonly Command[];
}

/** A command: a line on it, and all else as the data that the engine reads. */
export interface Command {
  readonly name: string;
  /** One line on it. */
  readonly summary: string;
  readonly data: Data;
}

/** Every group that has commands, parents before children. */
export function groupsOf(api: Api): readonly Group[] {
  const models = modelsById(api);
  const groups = new Map<string, Group>();
  const add = (
    operations: readonly Operation[],
    doc: Doc | undefined,
    path: readonly string[],
    way: readonly string[],
  ): void => {
    if (operations.length === 0) return;
    const name = commandGroup(path);
    const before = groups.get(name);
    const commands = [...(before?.commands ?? [])];
    for (const operation of operations) {
      const command = commandData(operation, path, way, api, models);
      // Names that differ in their writing alone come out the same here.
      let unique = command.name;
      for (let n = 2; commands.some((each) => each.name === unique); n += 1) unique = `${command.name}-${n}`;
      commands.push({ name: unique, summary: command.summary, data: command.data(unique) });
    }
    // No word of a command begins with an underscore, so that no group has this file.
    const module = `src/commands/${name === '' ? '_client' : name.replaceAll(':', '/')}`;
    groups.set(name, { name, module, doc: before?.doc ?? doc, commands });
  };
  const visit = (resource: Resource, way: readonly string[]): void => {
    const here = [...way, resource.name];
    add(resource.operations, resource.doc, resource.path, here);
    resource.children.forEach((child) => visit(child, here));
  };
  add(api.operations, api.info.doc, [], []);
  api.resources.forEach((resource) => visit(resource, []));
  return [...groups.values()];
}

function commandData(
  operation: Operation,
  path: readonly string[],
  way: readonly string[],
  api: Api,
  models: Models,
): { name: string; summary: string; data: (name: string) => Data } {
  const command = commandOf(operation, path, api, models);
  const { object: argument } = operation.arguments;
  const whole = argument?.wholeBody;
  const text = wholeText(operation.doc);
  const summary = operation.title ?? oneLiner(operation.doc);
  return {
    name: command.name,
    summary,
    data: (name) =>
      object({
        name,
        endpoint: `${operation.method.toUpperCase()} ${urlOf(operation)}`,
        doc: text ?? (summary || undefined),
        deprecated: operation.doc?.deprecated,
        path: [...way, operation.name],
        object: argument !== undefined || undefined,
        objectRequired: (argument && !argument.optional && whole !== true) || undefined,
        bodyKey: typeof whole === 'string' ? whole : undefined,
        takesBody: (argument && takesData(operation, models)) || undefined,
        gives: gives(operation),
        streamsWith: operation.streaming?.param,
        flags: flagsData(operation, command, models),
      }),
  };
}

function urlOf({ path }: Operation): string {
  return path.map((segment) => ('param' in segment ? `{${segment.param}}` : segment.text)).join('');
}

/** Whether the body is something that JSON can say. */
function takesData({ bodies }: Operation, models: Models): boolean {
  const [body] = bodies;
  return (
    body !== undefined && body.encoding !== 'binary' && body.encoding !== 'text' && !isFile(body.type, models)
  );
}

function isFile(type: Type, models: Models): boolean {
  return type.kind === 'binary' || (type.kind === 'ref' && models.get(type.model)?.type.kind === 'binary');
}

function gives({ result, paging }: Operation): string {
  if (paging) return 'pages';
  return result.kind === 'empty' ? 'nothing' : result.kind;
}
