/** Runs a command and measures it as a whole process. */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const probe = fileURLToPath(new URL('./resource-usage.mjs', import.meta.url));

/**
 * Runs a Node program to its end, or kills it.
 *
 * @param {readonly string[]} args
 * @param {{ cwd?: string, env?: NodeJS.ProcessEnv, seconds?: number }} [options]
 * @returns exit code (`null` when killed), seconds of wall and of CPU time, peak memory in MB, what it printed
 */
export function measured(args, { cwd, env, seconds = 120 } = {}) {
  return new Promise((resolve) => {
    const start = performance.now();
    const child = spawn(process.execPath, ['--import', probe, ...args], {
      cwd,
      env: { ...process.env, ...env, MEASURED_BY: String(process.pid) },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      timeout: seconds * 1000,
      killSignal: 'SIGKILL',
    });
    const printed = [[], [], []];
    for (const i of [1, 2, 3]) child.stdio[i].on('data', (chunk) => printed[i - 1].push(chunk));
    child.on('close', (code) => {
      const [stdout, stderr, usage] = printed.map((chunks) => Buffer.concat(chunks).toString());
      const { maxRSS = NaN, user = NaN, system = NaN } = usage ? JSON.parse(usage) : {};
      resolve({
        code,
        seconds: (performance.now() - start) / 1000,
        cpu: user + system,
        megabytes: Math.round(maxRSS / 1024),
        stdout,
        stderr,
      });
    });
  });
}
