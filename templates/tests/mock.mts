/** A mock of the API for the time that the tests run, made from its document by a server that knows nothing of this SDK. */
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';

/** How long the mock may take to read its document. */
const patienceMs = 60_000;

/**
 * Starts a mock on a free port, tells the tests of it through `TEST_API_BASE_URL`, and gives what ends it. Starts none where
 * that variable already names one. `TEST_API_DOCUMENT` names another document than `openapi.json`.
 *
 * @param formats the mock's options for how arrays and objects are written
 * @throws {Error} with what the mock said, when it takes no requests
 */
export async function startMock(formats: readonly string[]): Promise<() => Promise<void>> {
  if (process.env['TEST_API_BASE_URL']) return async () => undefined;
  const port = await freePort();
  const document =
    process.env['TEST_API_DOCUMENT'] ?? fileURLToPath(new URL('openapi.json', import.meta.url));
  const options = [
    '--host=127.0.0.1',
    `--port=${port}`,
    '--quiet',
    '--no-color',
    '--reject-on-sdk-error',
    '--stream-count=2',
    '--stream-interval=1',
  ];
  const child = spawn(
    process.execPath,
    [createRequire(import.meta.url).resolve('@stdy/cli/steady.js'), ...options, ...formats, document],
    // A group of its own: the program that it starts in turn ends with it.
    { detached: process.platform !== 'win32', stdio: ['ignore', 'pipe', 'pipe'] },
  );
  try {
    await ready(child);
  } catch (error) {
    await stop(child);
    throw error;
  }
  process.env['TEST_API_BASE_URL'] = `http://127.0.0.1:${port}`;
  return () => stop(child);
}

function ready(child: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let printed = '';
    const fail = (why: string) => reject(new Error(`The mock ${why}:\n${printed.trim()}`));
    const late = setTimeout(() => fail('is not ready'), patienceMs);
    const read = (chunk: Buffer) => {
      printed += chunk.toString();
      if (!printed.includes('Ready to accept requests')) return;
      clearTimeout(late);
      resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.on('error', (error) => fail(`does not start (${error.message})`));
    child.on('exit', (code) => fail(`ended with ${code}`));
  });
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return;
  const end = once(child, 'exit');
  if (process.platform === 'win32') spawn('taskkill', ['/pid', String(child.pid), '/t', '/f']);
  else process.kill(-child.pid, 'SIGKILL');
  await end;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  if (address === null || typeof address === 'string') throw new Error('There is no free port.');
  return address.port;
}
