/** Completion for shells. */
import { UsageError } from './failure.js';
import { globalFlags, nameIn } from './flags.js';
import type { Program } from './manifest.js';

/**
 * What completes a line at a position, a candidate a line.
 *
 * @param line the line as typed, from the program's name.
 * @param point where the cursor is, as a number.
 */
export async function complete(program: Program, line: string, point: string): Promise<string> {
  const words = line.slice(0, Number(point) || line.length).split(/\s+/);
  const current = words.pop() ?? '';
  const before = words.slice(1);
  const found = (await candidates(program, before, current)).filter((each) => each.startsWith(current));
  return found.map((each) => `${each}\n`).join('');
}

async function candidates(
  program: Program,
  before: readonly string[],
  current: string,
): Promise<readonly string[]> {
  const group = before.find((word) => Object.hasOwn(program.groups, word) && word !== '') ?? '';
  const own = program.groups[group]?.commands ?? {};
  const name = before
    .slice(group === '' ? 0 : before.indexOf(group) + 1)
    .find((word) => Object.hasOwn(own, word));
  if (before[0] === 'completion' && group === '') return ['bash', 'zsh'];
  if (name === undefined && !current.startsWith('-') && !takesValue(program, before.at(-1)))
    return group === ''
      ? [...Object.keys(program.groups).filter(Boolean), ...Object.keys(own), 'completion']
      : Object.keys(own);
  const { commands } = (await program.groups[group]?.load()) ?? { commands: [] };
  const command = commands.find((each) => each.name === name);
  const last = before.at(-1)?.startsWith('--') ? before.at(-1)?.slice(2) : undefined;
  const flag = command?.flags.find((each) => each.name === last);
  if (flag?.type === 'boolean' && !current.startsWith('-')) return ['true', 'false'];
  if (flag) return (flag.values ?? []).map(String);
  const global = globalFlags(program).find((each) => nameIn(command, each.name) === last);
  if (global?.value !== undefined) return global.choices ?? [];
  return [
    ...(command?.flags ?? []).map((flag) => `--${flag.name}`),
    ...globalFlags(program).map((flag) => `--${nameIn(command, flag.name)}`),
    `--${nameIn(command, 'help')}`,
  ];
}

function takesValue(program: Program, word: string | undefined): boolean {
  return globalFlags(program).some(({ name, value }) => value !== undefined && word === `--${name}`);
}

/** @throws {UsageError} for a shell that is neither bash nor zsh. */
export function completionScript(name: string, shell: string | undefined): string {
  const id = name.replace(/\W/g, '_');
  if (shell === 'bash') {
    // Bash takes a colon for the end of a word, so what is before the last one must not come again.
    return `_${id}_complete() {
  local word="\${COMP_LINE:0:COMP_POINT}"
  word="\${word##* }"
  local prefix=""
  [[ "$word" == *:* ]] && prefix="\${word%:*}:"
  COMPREPLY=()
  local candidate
  while IFS= read -r candidate; do
    COMPREPLY+=("\${candidate#"$prefix"}")
  done < <(${name} __complete "$COMP_LINE" "$COMP_POINT" 2>/dev/null)
}
complete -o default -F _${id}_complete ${name}
`;
  }
  if (shell === 'zsh') {
    // Read by `source` it is told of the function; found in $fpath, it is the function, the first time it is asked.
    return `#compdef ${name}
_${id}() {
  local line="\${(j: :)words[1,CURRENT-1]} $PREFIX"
  local -a candidates
  candidates=("\${(@f)$(${name} __complete "$line" "\${#line}" 2>/dev/null)}")
  candidates=(\${candidates:#})
  if (( $#candidates )); then compadd -Q -a candidates; else _files; fi
}
if [[ "\${funcstack[1]}" == "_${id}" ]]; then _${id} "$@"; else compdef _${id} ${name}; fi
`;
  }
  throw new UsageError(
    'completion takes the name of a shell: bash or zsh.',
    `Usage: ${name} completion bash|zsh`,
  );
}
