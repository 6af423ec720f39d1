import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { fileURLToPath } from 'node:url';

const run = promisify(execFile);
const bin = fileURLToPath(new URL('../../bin/sdkwright.js', import.meta.url));

/** Runs the command as a user would; fails with what it printed. */
export async function generateInto(out, document, config, emit) {
  const options = [
    'generate',
    document,
    '--out',
    out,
    '--emit',
    emit,
    ...(config ? ['--config', config] : []),
  ];
  await run(process.execPath, [bin, ...options], { maxBuffer: 1 << 28 });
}
