/**
 * How long the generated command line takes to start, beside bare node: the fastest of some runs in turn, so that what a busy machine
 * adds is no part of it. Ends with 1 above the limit.
 */
import { execFileSync, spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';

/** Milliseconds that a start may take beyond that of bare node. */
const limit = 150;
const runs = 15;
const cli = fileURLToPath(new URL('../generated/cli', import.meta.url));

execFileSync('npm', ['run', '--silent', 'build'], { cwd: cli, stdio: 'inherit' });
const server = createServer((_, response) => {
  response.setHeader('content-type', 'application/json');
  response.end('{"object":"list","data":[],"has_more":false,"first_id":null,"last_id":null}');
});
await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
const env = {
  ...process.env,
  OPENAI_BASE_URL: `http://127.0.0.1:${server.address().port}`,
  OPENAI_ADMIN_KEY: 'key',
};
const bin = `${cli}/dist/bin.js`;
const subjects = {
  node: ['--eval', '0'],
  '--help': [bin, '--help'],
  'a call': [bin, 'fine-tuning:checkpoints:permissions', 'list', '--fine-tuned-model-checkpoint', 'ft'],
};

const fastest = Object.fromEntries(Object.keys(subjects).map((name) => [name, Infinity]));
for (let run = 0; run < runs; run += 1)
  for (const [name, args] of Object.entries(subjects))
    fastest[name] = Math.min(fastest[name], await milliseconds(args));
server.close();

const { node, ...others } = fastest;
console.log(`node: ${node.toFixed(0)} ms`);
for (const [name, time] of Object.entries(others))
  console.log(`${name}: ${(time - node).toFixed(0)} ms more (limit ${limit})`);
if (Object.values(others).some((time) => time - node > limit)) process.exitCode = 1;

function milliseconds(args) {
  const from = performance.now();
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, stdio: 'ignore' });
    child.once('error', reject);
    child.once('exit', (code) =>
      code === 0
        ? resolve(performance.now() - from)
        : reject(new Error(`${args.join(' ')} ended with ${code}`)),
    );
  });
}
