/**
 * Preloaded into a measured process: says on file descriptor 3, at its end, what it used: `{ maxRSS, user, system }` in KB and seconds.
 * Threads and processes that the measured one starts preload it too, and say nothing.
 */
import { writeSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

if (isMainThread && Number(process.env.MEASURED_BY) === process.ppid)
  process.on('exit', () => {
    const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
    writeSync(3, JSON.stringify({ maxRSS, user: userCPUTime / 1e6, system: systemCPUTime / 1e6 }));
  });
