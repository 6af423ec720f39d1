/** A mock of an API, made from its document by a server that knows nothing of the generator, and that refuses requests which the document does not allow. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { fileURLToPath } from 'node:url';
import { stripVTControlCharacters as stripColor } from 'node:util';

const steady = fileURLToPath(new URL('../../node_modules/@stdy/cli/steady.js', import.meta.url));

/** How the SDK writes arrays and objects, as the mock's flags name it. */
const flags = {
  array: { brackets: 'brackets', comma: 'comma', repeat: 'repeat' },
  nested: { brackets: 'brackets', dots: 'dots' },
};

/**
 * Starts a mock on a free port.
 *
 * @param {string} document path of a document of version 3.0 or 3.1, in one file
 * @param {{ query?: { array: string, nested: string }, multipart?: { array: string, nested: string } }} [formats] as the IR has them
 * @returns its address, and how to end it
 */
export async function startMock(document, { query, multipart } = {}) {
  const port = await freePort();
  const format = (what, { array, nested } = {}) => [
    ...(flags.array[array] ? [`--validator-${what}-array-format=${flags.array[array]}`] : []),
    ...(flags.nested[nested] ? [`--validator-${what}-object-format=${flags.nested[nested]}`] : []),
  ];
  const child = spawn(
    process.execPath,
    [
      steady,
      '--host=127.0.0.1',
      `--port=${port}`,
      '--quiet',
      '--no-color',
      '--reject-on-sdk-error',
      '--stream-count=2',
      '--stream-interval=1',
      ...format('query', query),
      ...format('form', multipart),
      document,
    ],
    // A group of its own: the program that it starts in turn ends with it.
    { detached: true, stdio: ['ignore', 'pipe', 'pipe'] },
  );
  let printed = '';
  const stop = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const end = once(child, 'exit');
    process.kill(-child.pid, 'SIGKILL');
    await end;
  };
  const ready = new Promise((resolve, reject) => {
    const read = (chunk) => {
      printed += chunk;
      if (printed.includes('Ready to accept requests')) resolve();
    };
    child.stdout.on('data', read);
    child.stderr.on('data', read);
    const fail = (why) => reject(new Error(`the mock ${why}: ${firstError(printed)}`));
    child.on('exit', (code) => fail(`ended with ${code}`));
    setTimeout(() => fail('is not ready after a minute'), 60_000).unref();
  });
  try {
    await ready;
  } catch (error) {
    await stop();
    throw error;
  }
  return { url: `http://127.0.0.1:${port}`, stop };
}

async function freePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

function firstError(printed) {
  const lines = stripColor(printed).trim().split('\n');
  const at = Math.max(
    0,
    lines.findIndex((line) => line.startsWith('error')),
  );
  return lines.slice(at, at + 2).join(' / ');
}
