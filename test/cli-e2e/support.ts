/** The generated command line as a process, installed beside the packed SDK as npm would install it. */
import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { chmod, mkdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { mustRun } from '../support/exec.js';
import { contentKey, once } from '../support/once.js';
import { root, sdk } from '../support/paths.js';
import { writeFiles } from '../support/project.js';
import { packedTarball, quiet, sdkManifest } from '../support/tarball.js';
import { temporaryFolder } from '../support/temporary.js';
import { adminKey, type PermissionsServer } from '../e2e/server.js';

const cli = join(root, 'generated/cli');

interface Manifest {
  readonly name: string;
  readonly version: string;
  readonly bin: { readonly [name: string]: string };
  readonly dependencies: { readonly [name: string]: string };
}

/** The manifest of the command line's package. */
export async function cliManifest(): Promise<Manifest> {
  return JSON.parse(await readFile(join(cli, 'package.json'), 'utf8')) as Manifest;
}

/** A project in which the packed command line and the packed SDK are installed; made once for every state of their sources. */
export async function installedFolder(): Promise<string> {
  const tarball = await packedTarball();
  const { name, dependencies } = await cliManifest();
  const { name: sdkName } = await sdkManifest();
  const key = await contentKey(
    [cli, sdk, join(root, 'test/cli-e2e/support.ts')],
    /\/(node_modules|dist)$|\.tgz$/,
  );
  return once('command-line', key, async (folder) => {
    await mustRun('npm', ['run', '--silent', 'build'], { cwd: cli, timeout: 120_000 });
    const packed = await mustRun('npm', ['pack', '--silent', '--pack-destination', folder, ...quiet], {
      cwd: cli,
    });
    const own = join(folder, packed.stdout.trim().split('\n').at(-1) ?? '');
    for (const [package_, from] of [
      [sdkName, tarball],
      [name, own],
    ] as const) {
      const to = join(folder, 'node_modules', package_);
      await mkdir(to, { recursive: true });
      await mustRun('tar', ['-xzf', from, '-C', to, '--strip-components=1']);
    }
    const lent = [...Object.keys(dependencies).filter((each) => each !== sdkName), '@types/node'];
    for (const package_ of lent) {
      const to = join(folder, 'node_modules', package_);
      await mkdir(dirname(to), { recursive: true });
      await symlink(join(root, 'node_modules', package_), to, 'dir');
    }
  });
}

/** The script that npm would link as the command. */
export async function binPath(): Promise<string> {
  const { name, bin } = await cliManifest();
  return join(await installedFolder(), 'node_modules', name, Object.values(bin)[0] ?? '');
}

/** A folder with the command in `bin/`, under its name, as shells look for it; it reads nothing. */
export async function commandFolder(): Promise<string> {
  const folder = await temporaryFolder('command');
  const [name = ''] = Object.keys((await cliManifest()).bin);
  const file = join(folder, 'bin', name);
  const script = `#!/bin/sh\nexec '${process.execPath}' '${await binPath()}' "$@" </dev/null\n`;
  await writeFiles(folder, { [join('bin', name)]: script });
  await chmod(file, 0o755);
  return folder;
}

export interface Ended {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Surroundings {
  readonly env?: { readonly [name: string]: string | undefined };
  /** What standard input holds before it ends; `null` for a pipe that stays open. */
  readonly input?: string | null;
  readonly cwd?: string;
}

/** Starts the command; `env` is added to an environment without credentials. */
export async function start(
  args: readonly string[],
  { env, input = '', cwd }: Surroundings = {},
): Promise<ChildProcessWithoutNullStreams> {
  const { PATH, HOME } = process.env;
  const child = spawn(process.execPath, [await binPath(), ...args], {
    env: { PATH, HOME, ...env },
    ...(cwd !== undefined && { cwd }),
  });
  child.stdin.on('error', () => undefined);
  if (input !== null) child.stdin.end(input);
  return child;
}

/** Runs the command to its end. */
export async function cliRun(args: readonly string[], surroundings?: Surroundings): Promise<Ended> {
  const child = await start(args, surroundings);
  return ended(child);
}

/** What a command that was started wrote, and how it ended. */
export async function ended(child: ChildProcessWithoutNullStreams): Promise<Ended> {
  const over = new Promise<[number | null, NodeJS.Signals | null]>((resolve) => {
    child.on('close', (code, signal) => resolve([code, signal]));
  });
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr)]);
  const [code, signal] = await over;
  return { code, signal, stdout, stderr };
}

/** The environment in which the command reaches a server, with the key that it lets in. */
export function reaching(server: PermissionsServer): { OPENAI_BASE_URL: string; OPENAI_ADMIN_KEY: string } {
  return { OPENAI_BASE_URL: server.baseURL, OPENAI_ADMIN_KEY: adminKey };
}

/** Each line, read as JSON. */
export function jsonLines<T = Record<string, unknown>>(output: string): T[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
