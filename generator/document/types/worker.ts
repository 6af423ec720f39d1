/** The thread on which `openapi.d.ts` is written: takes the document as `workerData`, posts its types. */
import { parentPort, workerData } from 'node:worker_threads';
import type { OpenApiDocument } from '../../load/types.js';
import { writeTypes } from './write.js';

parentPort?.postMessage(await writeTypes(workerData as OpenApiDocument));
