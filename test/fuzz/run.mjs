/** `npm run fuzz -- [--seed N] [--runs N] [--minutes N] [--shrink SECONDS]`: random documents until one of them ends; faults are left in `.cache/fuzz/`. */
import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { values } = parseArgs({
  options: {
    seed: { type: 'string' },
    runs: { type: 'string' },
    minutes: { type: 'string' },
    shrink: { type: 'string' },
  },
});
const number = (text, otherwise) => (text === undefined ? otherwise : Number(text));
const FUZZ = JSON.stringify({
  seed: number(values.seed, Date.now() % 1e9),
  runs: number(values.runs, 1e9),
  minutes: number(values.minutes, values.runs === undefined ? 10 : 1e6),
  shrink: number(values.shrink, 20),
  out: '.cache/fuzz',
});
console.log(`FUZZ=${FUZZ}`);
const { status } = spawnSync('npx', ['vitest', 'run', 'test/fuzz', '--disable-console-intercept'], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, FUZZ },
});
process.exitCode = status ?? 1;
