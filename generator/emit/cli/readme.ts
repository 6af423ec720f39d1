/** `README.md` of the command line: how to install it, call it, and shape what it writes. */
import { clientFlag, commandPackage, programName } from '../../ir/command.js';
import { sendingOptions } from '../../ir/credentials.js';
import type { Api } from '../../ir/types.js';
import { codeBlock, codeSpan, markdownText, table } from '../../lib/markdown.js';
import type { Group } from './groups.js';
import { plain } from './prose.js';

/** The text of the README. */
export function readme(api: Api, groups: readonly Group[]): string {
  const program = programName(api.client);
  const first = groups.find(({ name }) => name !== '') ?? groups[0];
  const command = first?.commands.find(({ name }) => name === 'list') ?? first?.commands[0];
  const call = [program, first?.name ?? '', command?.name ?? ''].filter(Boolean).join(' ');
  return [
    `# ${program}`,
    `The command line of the ${markdownText(api.info.title)}.`,
    shell([`npm install --global ${commandPackage(api.client)}`, `${call} --help`]),
    `\`${program} --help\` lists the groups of commands, \`${program} <group> --help\` the commands of one, and \`--help\` after a command its flags. Every parameter is a flag. A list is given by its flag once an item. A member of an object is set by a dotted flag (\`--object.member\`), or the object is given whole as JSON or YAML.`,
    '## Flags of every command',
    'They may stand before the command or after it.',
    flagTable(api),
    'Where a command has a parameter of one of these names, the plain flag is the parameter’s, and the one of this table is reached as `--client-…`.',
    '## Values',
    [
      '- `@path` is what is in a file, also inside JSON and YAML; for an upload it is the file itself. `@file://path` is always its text, `@data://path` its content in base64. `\\@` begins a text with an at sign.',
      '- A JSON or YAML body on standard input is merged under the flags.',
    ].join('\n'),
    '## Output',
    [
      '- A list is written item by item as its pages come: pretty on a terminal, a JSON object a line into a pipe.',
      '- `--format` is `auto`, `pretty`, `json`, `jsonl`, `yaml`, or `raw` for the body of the response as it came, of a list the first page.',
      '- `--transform` writes a part of each result. Its paths are those of GJSON, as far as names and indexes between dots, `#`, `#.name`, `#(name=="value")` and `#(name=="value")#`.',
      '- Errors, warnings and `--debug` go to standard error.',
    ].join('\n'),
    table(
      ['exit code', ''],
      [
        ['0', 'done'],
        ['1', 'the API refused, or could not be reached'],
        ['2', 'the command is wrong; nothing was sent'],
        ['130', 'interrupted'],
      ],
    ),
    '## Completion',
    shell([
      `source <(${program} completion bash)   # in ~/.bashrc`,
      `source <(${program} completion zsh)    # in ~/.zshrc, after compinit`,
    ]),
  ].join('\n\n');
}

function flagTable(api: Api): string {
  const { client } = api;
  const none = { group: '', name: '', flags: [] };
  const rows = [
    ...sendingOptions(client).map((option) => [
      `--${clientFlag(option, none).name}`,
      option.env ?? '',
      plain(option.doc?.summary ?? option.doc?.body ?? ''),
    ]),
    ['--base-url', `${client.envPrefix}_BASE_URL`, 'Where the API is.'],
    ['--format, --format-error', '', 'How results, and the body of an error, are written.'],
    ['--transform, --transform-error', '', 'The part of them to write.'],
    ['--max-items', '', 'How many items of a list to write at most.'],
    ['--no-paginate', '', 'Write the first page of a list as the API gives it.'],
    ['--timeout', '', 'Seconds that one attempt at a request may take.'],
    ['--max-retries', '', 'How often a failed request is sent again.'],
    ['--debug', '', 'Write requests and responses to standard error, without credentials.'],
    ['--version, --help', '', ''],
  ];
  return table(
    ['flag', 'environment', ''],
    rows.map(([flags = '', env = '', text = '']) => [
      flags.split(', ').map(codeSpan).join(', '),
      env && codeSpan(env),
      markdownText(text),
    ]),
  );
}

function shell(lines: readonly string[]): string {
  return codeBlock('sh', lines.join('\n'));
}
