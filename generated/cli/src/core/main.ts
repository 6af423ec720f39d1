/** The process around a run: streams, signals and the exit code. */
import { fstatSync } from 'node:fs';
import { exitCodes } from './failure.js';
import type { Program } from './manifest.js';
import type { Sink } from './output.js';
import { run } from './run.js';

/** Runs the command line of this process; sets its exit code. */
export async function main(program: Program): Promise<void> {
  const aborter = new AbortController();
  let interrupted = false;
  let closed = false;
  process.once('SIGINT', () => {
    interrupted = true;
    aborter.abort();
    // What cannot be aborted, as a wait for standard input, is not waited for.
    setTimeout(() => process.exit(exitCodes.interrupted), 300).unref();
  });
  const stop = (error: NodeJS.ErrnoException): void => {
    if (error.code !== 'EPIPE') throw error;
    closed = true;
    aborter.abort();
  };
  process.stdout.on('error', stop);
  process.stderr.on('error', stop);
  const stderr = sinkOf(process.stderr, () => interrupted || closed);
  const code = await run(program, process.argv.slice(2), {
    stdout: sinkOf(process.stdout),
    stderr,
    stdin: () => readStdin(stderr),
    color: !process.env['NO_COLOR'] && process.stdout.isTTY,
    signal: aborter.signal,
  });
  process.exitCode = interrupted ? exitCodes.interrupted : closed ? exitCodes.done : code;
}

function sinkOf(stream: NodeJS.WriteStream, silent: () => boolean = () => false): Sink {
  return {
    isTTY: stream.isTTY,
    write: (text) =>
      silent() || stream.destroyed
        ? Promise.resolve()
        : new Promise((resolve) => void stream.write(text, () => resolve())),
  };
}

/** Only what is piped in or redirected: a terminal, or nothing at all, is not waited for. */
async function readStdin(stderr: Sink): Promise<string> {
  try {
    const stat = fstatSync(0);
    if (!stat.isFIFO() && !stat.isFile() && !stat.isSocket()) return '';
  } catch {
    return '';
  }
  const notice = setTimeout(
    () => void stderr.write('Waiting for a body on standard input; give it </dev/null for none.\n'),
    2000,
  );
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
  clearTimeout(notice);
  return Buffer.concat(chunks).toString('utf8');
}
