/** The thread on which a document is validated: takes it as `workerData`, posts what is wrong with it. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Members } from './grammar.js';
import { findViolations } from './violations.js';

parentPort?.postMessage(await findViolations(workerData as Members));
