/** What the command line says of itself: help at every level, completion, and how soon. */
import { execFileSync } from 'node:child_process';
import { cp, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startServer, type PermissionsServer } from '../e2e/server.js';
import { mustRun } from '../support/exec.js';
import { root } from '../support/paths.js';
import { temporaryFolder } from '../support/temporary.js';
import { cliRun, commandFolder, installedFolder } from './support.js';

const group = 'fine-tuning:checkpoints:permissions';

/** `.ci/run` installs zsh; elsewhere what only it can show is left out. */
const hasZsh = ((): boolean => {
  try {
    execFileSync('zsh', ['-f', '-c', 'exit 0']);
    return true;
  } catch {
    return false;
  }
})();

let server: PermissionsServer;
beforeAll(async () => {
  server = await startServer();
  server.resetAny(1);
  await installedFolder();
}, 240_000);
afterAll(() => server.close());

describe('help', () => {
  test('of the program lists groups, and the flags of every command with their variables', async () => {
    const { code, stdout } = await cliRun(['--help']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^Usage: openai <group> <command>/);
    expect(stdout).toContain(group);
    for (const [flag, variable] of [
      ['--api-key', 'OPENAI_API_KEY'],
      ['--admin-api-key', 'OPENAI_ADMIN_KEY'],
      ['--organization', 'OPENAI_ORG_ID'],
      ['--project', 'OPENAI_PROJECT_ID'],
      ['--base-url', 'OPENAI_BASE_URL'],
    ] as const) {
      expect(stdout).toContain(flag);
      expect(stdout).toContain(`[$${variable}]`);
    }
    expect((await cliRun([])).stdout).toBe(stdout);
    expect((await cliRun(['-h'])).stdout).toBe(stdout);
  });

  test('of a group lists its commands, and of a group of groups those', async () => {
    const { code, stdout } = await cliRun([group, '--help']);
    expect(code).toBe(0);
    for (const name of ['list', 'retrieve', 'create', 'delete'])
      expect(stdout).toMatch(new RegExp(`^  ${name} +\\w`, 'm'));
    expect((await cliRun([group])).stdout).toBe(stdout);
    expect((await cliRun(['fine-tuning', '--help'])).stdout).toContain(group);
  });

  test('of a command lists its flags, their values and defaults', async () => {
    const { code, stdout } = await cliRun([group, 'list', '--help']);
    expect(code).toBe(0);
    expect(stdout).toContain('GET /fine_tuning/checkpoints/{fine_tuned_model_checkpoint}/permissions');
    expect(stdout).toMatch(/--limit <integer> [^-]*\(default: 10\)/);
    expect(stdout).toMatch(/"ascending",\s+"descending"/);
    expect(stdout).toContain('--fine-tuned-model-checkpoint <text>');
    expect((await cliRun([group, 'retrieve', '--help'])).stdout).toContain('Deprecated.');
  });
});

describe('completion', () => {
  const complete = async (line: string) =>
    (await cliRun(['__complete', line, String(line.length)])).stdout.trimEnd().split('\n');

  test('offers groups, commands, flags and values', async () => {
    expect(await complete('openai ')).toEqual([group, 'completion']);
    expect(await complete(`openai ${group} `)).toEqual(['create', 'retrieve', 'list', 'delete']);
    expect(await complete(`openai ${group} list --or`)).toEqual(['--order', '--organization']);
    expect(await complete(`openai ${group} list --order `)).toEqual(['ascending', 'descending']);
    expect(await complete(`openai ${group} list --format j`)).toEqual(['json', 'jsonl']);
    expect(await complete(`openai --format yaml ${group} li`)).toEqual(['list']);
    expect(await complete('openai completion ')).toEqual(['bash', 'zsh']);
  });

  /** What bash itself offers for a line, with the script that the command gives. */
  async function inBash(line: string): Promise<string[]> {
    const folder = await commandFolder();
    const script = `eval "$(openai completion bash)"
      COMP_LINE=$1 COMP_POINT=\${#1} COMP_WORDS=() COMP_CWORD=0
      _openai_complete
      printf '%s\\n' "\${COMPREPLY[@]}"`;
    const { stdout } = await mustRun('bash', ['--norc', '-c', script, 'bash', line], {
      env: { PATH: `${join(folder, 'bin')}:${process.env['PATH']}` },
    });
    return stdout.trimEnd().split('\n');
  }

  test('works in bash, which ends words at colons', async () => {
    expect(await inBash('openai fine-t')).toEqual([group]);
    expect(await inBash('openai fine-tuning:check')).toEqual(['checkpoints:permissions']);
    expect(await inBash(`openai ${group} de`)).toEqual(['delete']);
    expect(await inBash(`openai ${group} list --order a`)).toEqual(['ascending']);
  });

  /** What an interactive zsh makes of each line at a press of the tab key; `load` is how it comes by the script. */
  async function inZsh(lines: readonly string[], load: 'source' | 'fpath'): Promise<string[]> {
    const folder = await commandFolder();
    const functions = join(folder, 'functions');
    await mkdir(functions);
    if (load === 'fpath')
      await writeFile(join(functions, '_openai'), (await cliRun(['completion', 'zsh'])).stdout);
    await writeFile(join(folder, 'a file.json'), '{}');
    const setUp = [
      'fpath=(~/functions $fpath)',
      'autoload -Uz compinit && compinit -u -D',
      ...(load === 'source' ? ['source <(openai completion zsh)'] : []),
      // Control-X writes the line as it then is, and clears it.
      'report() { print -r -- "$BUFFER" >> ~/lines; BUFFER="" }; zle -N report; bindkey "^X" report',
    ].join('\n');
    await writeFile(join(folder, '.zshrc'), setUp);
    // The shell runs in a terminal of its own, which a second one, without any settings, types into.
    const typist = `zmodload zsh/zpty
      zpty shell zsh -d -i
      for line in "$@"; do
        zpty -w -n shell "$line"$'\\t\\x18'
        until (( $(wc -l < ~/lines) > said )); do zpty -r -t shell > /dev/null; sleep 0.05; done
        (( said += 1 ))
      done
      zpty -d shell`;
    await writeFile(join(folder, 'lines'), '');
    await mustRun('zsh', ['-f', '-c', `said=0; ${typist}`, 'zsh', ...lines], {
      cwd: folder,
      timeout: 60_000,
      env: {
        PATH: `${join(folder, 'bin')}:${process.env['PATH']}`,
        HOME: folder,
        ZDOTDIR: folder,
        TERM: 'xterm',
      },
    });
    return (await readFile(join(folder, 'lines'), 'utf8')).split('\n').slice(0, -1);
  }

  test.skipIf(!hasZsh).each(['source', 'fpath'] as const)(
    'works in zsh, read by %s',
    async (load) => {
      const typed = {
        'openai fine-t': `openai ${group} `,
        [`true && openai --format yaml ${group} re`]: `true && openai --format yaml ${group} retrieve `,
        [`openai ${group} list --project-`]: `openai ${group} list --project-id `,
        [`openai ${group} list --order a`]: `openai ${group} list --order ascending `,
        [`openai ${group} list --after a`]: `openai ${group} list --after a\\ file.json `,
      };
      expect(await inZsh(Object.keys(typed), load)).toEqual(Object.values(typed));
    },
    90_000,
  );

  test('has a script for zsh, and none for other shells', async () => {
    expect((await cliRun(['completion', 'zsh'])).stdout).toMatch(/^#compdef openai\n/);
    expect(await cliRun(['completion', 'fish'])).toMatchObject({ code: 2, stdout: '' });
  });
});

describe('the package', () => {
  test('type-checks', async () => {
    const folder = await temporaryFolder('cli-types');
    await symlink(join(await installedFolder(), 'node_modules'), join(folder, 'node_modules'));
    for (const name of ['src', 'tsconfig.json', 'package.json'])
      await cp(join(root, 'generated/cli', name), join(folder, name), { recursive: true });
    const tsc = join(root, 'node_modules/typescript/bin/tsc');
    await mustRun(process.execPath, [tsc, '-p', folder], { timeout: 120_000 });
  });
});
