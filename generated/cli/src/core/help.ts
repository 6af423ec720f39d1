/** What `--help` says. */
import type { Command as Parser } from 'commander';
import type { Command, Program } from './manifest.js';
import { printable } from './output.js';

/** Gives the parser what `--help` says of the program: its groups and its own commands. */
export function describeProgram(parser: Parser, program: Program): void {
  const groups = Object.keys(program.groups).filter(Boolean);
  const own = Object.entries(program.groups['']?.commands ?? {});
  parser
    .name(program.name)
    .usage('<group> <command> [flags]')
    .description(printable(program.summary))
    .addHelpText('after', () =>
      [
        ...section('Commands:', own),
        ...section('Groups:', groups.map(entry(program))),
        '',
        `Run ${program.name} <group> --help for its commands, and ${program.name} completion bash|zsh for a script that completes them.`,
      ].join('\n'),
    );
}

/** Names of the groups under a group, which need not have commands itself. */
export function below(program: Program, group: string): string[] {
  return group === '' ? [] : Object.keys(program.groups).filter((name) => name.startsWith(`${group}:`));
}

/** What `--help` says of a group: its commands, and the groups inside it. */
export function describeGroup(program: Program, name: string): string {
  const group = program.groups[name];
  return [
    `Usage: ${program.name} ${name}${group ? '' : ':…'} <command> [flags]`,
    ...(group?.summary ? ['', printable(group.summary)] : []),
    ...section('Commands:', Object.entries(group?.commands ?? {})),
    ...section('Groups:', below(program, name).map(entry(program))),
    '',
    `Run ${program.name} ${name}${group ? '' : ':…'} <command> --help for its flags.`,
    '',
  ].join('\n');
}

function entry({ groups }: Program): (name: string) => readonly [string, string] {
  return (name) => [name, groups[name]?.summary ?? ''];
}

/** Gives the parser what `--help` says of a command: its description, its endpoint and its flags. */
export function describeCommand(parser: Parser, program: Program, group: string, command: Command): void {
  const notes = [
    command.doc ?? '',
    command.deprecated ? `Deprecated.${command.deprecated === true ? '' : ` ${command.deprecated}`}` : '',
    command.endpoint,
    command.takesBody ? 'A JSON or YAML body on standard input is merged under the flags.' : '',
  ];
  parser
    .name([program.name, group, command.name].filter(Boolean).join(' '))
    .usage('[flags]')
    .description(printable(notes.filter(Boolean).join('\n\n')));
}

function section(title: string, entries: readonly (readonly [string, string])[]): string[] {
  if (entries.length === 0) return [];
  const width = Math.min(40, Math.max(...entries.map(([name]) => name.length)));
  return [
    '',
    title,
    ...entries.map(([name, text]) => `  ${name.padEnd(width)}  ${printable(text)}`.trimEnd()),
  ];
}
