/** `openapi.d.ts`: the wire's own types, written by openapi-typescript on a thread of its own, beside everything else. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import type { OpenApiDocument } from '../../load/types.js';
import { type OpenApiTypes, writeTypes } from './write.js';

/** Starts writing the types of a document in 3.1 shapes. The promise always resolves, to the reason where that library gives up. */
export function startOpenApiTypes(document: OpenApiDocument): Promise<OpenApiTypes> {
  const script = new URL('./openapi-types-worker.js', import.meta.url);
  if (!existsSync(fileURLToPath(script))) return writeTypes(structuredClone(document));
  return new Promise((resolve) => {
    const worker = new Worker(script, {
      workerData: document,
      // That library talks to the terminal whatever it is told.
      stdout: true,
      stderr: true,
      resourceLimits: { maxOldGenerationSizeMb: 1024 },
    });
    worker.once('message', (types: OpenApiTypes) => {
      resolve(types);
      void worker.terminate();
    });
    worker.once('error', (error: Error) => resolve({ reason: error.message }));
    worker.once('exit', () => resolve({ reason: 'it stopped' }));
  });
}
