/** Running programs from the tests. */
import { execFile } from 'node:child_process';

export interface Ran {
  /** Exit code; `NaN` when it was ended by a signal. */
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface RunOptions {
  readonly cwd?: string;
  /** Added to the environment of the tests; `undefined` removes. */
  readonly env?: { readonly [name: string]: string | undefined };
  /** Milliseconds until it is killed; a minute unless given. */
  readonly timeout?: number;
}

/** Runs a program without a shell and gives its exit code and what it printed. Rejects only when it cannot be started. */
export function run(file: string, args: readonly string[], options: RunOptions = {}): Promise<Ran> {
  const { cwd, env, timeout = 60_000 } = options;
  return new Promise((resolve, reject) => {
    execFile(
      file,
      args,
      { cwd, env: { ...process.env, ...env }, timeout, maxBuffer: 64 * 1024 * 1024 },
      (error, stdout, stderr) => {
        if (error && typeof error.code === 'string') reject(new Error(error.message, { cause: error }));
        else resolve({ code: error ? Number(error.code ?? NaN) : 0, stdout, stderr });
      },
    );
  });
}

/** The same with this Node.js. */
export const node = (args: readonly string[], options?: RunOptions): Promise<Ran> =>
  run(process.execPath, args, options);

/** The same, rejecting with everything that was printed unless it ends with 0. */
export async function mustRun(file: string, args: readonly string[], options?: RunOptions): Promise<Ran> {
  const ran = await run(file, args, options);
  if (ran.code !== 0) {
    throw new Error(`${file} ${args.join(' ')} ended with ${ran.code}\n${ran.stdout}\n${ran.stderr}`);
  }
  return ran;
}
