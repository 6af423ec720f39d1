/** The flags of a command, and what was typed for them. */
import { Command as Parser, CommanderError, Option, type Help } from 'commander';
import { UsageError } from './failure.js';
import type { ClientFlag, Command, Flag, Program } from './manifest.js';
import { formats, printable } from './output.js';

/** What was typed, by flag: texts in order, `true` for a flag without a value. Names of the client's flags are as unprefixed. */
export interface Typed {
  readonly flags: ReadonlyMap<Flag, readonly (string | true)[]>;
  readonly global: ReadonlyMap<string, string | true>;
}

/** A flag that every command takes. */
export interface GlobalFlag {
  readonly name: string;
  readonly value?: string;
  readonly doc: string;
  readonly choices?: readonly string[];
  readonly env?: string;
}

/** Flags that every command has, those for the client's options first. */
export function globalFlags({ options, baseURLVariable }: Program): readonly GlobalFlag[] {
  return [
    ...options.map(optionFlag),
    {
      name: 'base-url',
      value: 'url',
      doc: 'Where the API is, when not at its usual address.',
      env: baseURLVariable,
    },
    ...fixedFlags,
  ];
}

const fixedFlags: readonly GlobalFlag[] = [
  {
    name: 'format',
    value: 'format',
    doc: 'How results are written; raw is the body as it came, of a list its first page.',
    choices: formats,
  },
  { name: 'format-error', value: 'format', doc: 'How the body of an error is written.', choices: formats },
  { name: 'transform', value: 'path', doc: 'The part of each result to write, as a GJSON path: data.#.id' },
  { name: 'transform-error', value: 'path', doc: 'The part of an error to write, as a GJSON path.' },
  { name: 'max-items', value: 'count', doc: 'How many items of a list to write at most.' },
  { name: 'no-paginate', doc: 'Write the first page of a list as the API gives it.' },
  { name: 'timeout', value: 'seconds', doc: 'How long one attempt at a request may take.' },
  { name: 'max-retries', value: 'count', doc: 'How often a failed request is sent again.' },
  { name: 'debug', doc: 'Write requests and responses to standard error, without credentials.' },
  { name: 'version', doc: 'Show the version.' },
];

function optionFlag({ flag, doc, env, type }: ClientFlag): GlobalFlag {
  return {
    name: optionName(flag),
    doc: doc ?? '',
    ...(type !== 'boolean' && { value: type }),
    ...(env !== undefined && { env }),
  };
}

/** The name of the flag for an option of the client: `client-…` where it would be another flag of every command. */
export function optionName(flag: string): string {
  return flag === 'help' || flag === 'base-url' || fixedFlags.some(({ name }) => name === flag)
    ? `client-${flag}`
    : flag;
}

/** The name under which a command has a global flag: where it has a parameter of that name, `client-…`. */
export function nameIn(command: Command | undefined, name: string): string {
  let own = name;
  while (command?.flags.some((flag) => flag.name === own)) own = `client-${own}`;
  return own;
}

/**
 * Reads the words after a command's name; with `undefined` for a command, those before it.
 *
 * @returns what was typed and the words that are no flags; or the text of the command's help, when that was asked for.
 * @throws {UsageError} at a flag that there is not, or that lacks its value.
 */
export function readFlags(
  program: Program,
  command: Command | undefined,
  words: readonly string[],
  describe: (parser: Parser) => void,
): { typed: Typed; rest: readonly string[] } | { help: string } {
  let help = '';
  const parser = new Parser()
    .exitOverride()
    .helpOption(`-h, --${nameIn(command, 'help')}`, 'Show this help.')
    .configureOutput({ writeOut: (text) => void (help += text), writeErr: () => undefined })
    .configureHelp({ formatItem })
    .argument('[words...]');
  if (!command) parser.passThroughOptions();
  const flags = new Map<Flag, (string | true)[]>();
  for (const flag of command?.flags ?? []) {
    const option = new Option(`--${flag.name} ${placeholder(flag)}`.trim(), description(flag));
    option.helpGroup('Flags:');
    parser.addOption(
      option.argParser((text: string | null) => {
        const before = flags.get(flag) ?? [];
        if (before.length > 0 && !flag.repeatable)
          throw new UsageError(`--${flag.name} is given twice, but takes one value.`);
        flags.set(flag, [...before, text ?? true]);
        return text;
      }),
    );
    if (flag.type === 'boolean')
      parser.on(`option:${flag.name}`, (text: string | null) => {
        if (text === null && !flags.has(flag)) flags.set(flag, [true]);
      });
  }
  const global = new Map<string, string | true>();
  for (const { name, value, doc, choices, env } of globalFlags(program)) {
    const own = nameIn(command, name);
    const option = new Option(
      `--${own}${value === undefined ? '' : ` <${value}>`}`,
      env ? `${doc} [$${env}]`.trim() : doc,
    );
    option.helpGroup(command ? 'Flags of every command:' : 'Flags:');
    if (choices) option.choices(choices);
    parser.addOption(option);
    parser.on(`option:${own}`, (text: string | null) => void global.set(name, text ?? true));
  }
  describe(parser);
  try {
    parser.parse([...words], { from: 'user' });
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    if (error.code.startsWith('commander.help')) return { help };
    throw usageError(error);
  }
  return { typed: { flags, global }, rest: parser.args };
}

/** Columns of flags in help. What is said of a longer one begins below it. */
const COLUMN = 28;

function formatItem(term: string, _: number, text: string, helper: Help): string {
  if (text === '') return `  ${term}`;
  const margin = ' '.repeat(COLUMN + 4);
  const width = Math.max(40, (helper.helpWidth ?? 80) - margin.length);
  const below = helper.boxWrap(text, width).replaceAll('\n', `\n${margin}`);
  return `  ${term.length > COLUMN ? `${term}\n${margin}` : `${term.padEnd(COLUMN)}  `}${below}`;
}

function description({ doc, type, values, default: usual, required, repeatable }: Flag): string {
  const notes = [
    required ? 'required' : '',
    repeatable ? 'once an item' : '',
    values && type !== 'boolean' ? `one of ${values.map((value) => JSON.stringify(value)).join(', ')}` : '',
    usual === undefined ? '' : `default: ${usual}`,
  ].filter(Boolean);
  return printable([doc ?? '', notes.length > 0 ? `(${notes.join('; ')})` : ''].filter(Boolean).join(' '));
}

function placeholder(flag: Flag): string {
  if (flag.type === 'boolean') return '[true|false]';
  const names = {
    string: 'text',
    integer: 'integer',
    number: 'number',
    file: 'path',
    'text-or-json': 'text|json',
    any: 'json|yaml',
  } as const;
  return flag.values ? '<value>' : `<${names[flag.type]}>`;
}

function usageError(error: CommanderError): UsageError {
  const [message = '', hint] = error.message.replace(/^error: /, '').split('\n');
  return new UsageError(message.charAt(0).toUpperCase() + message.slice(1), hint?.replace(/^\(|\)$/g, ''));
}
