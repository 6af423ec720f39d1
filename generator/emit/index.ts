/** Every emitter, by the name that `--emit` knows it under. A new one is a folder and a line here. */
import type { Emitter } from './emitter.js';

/** Each is loaded when it is asked for: what one needs does not slow the start of another. */
export const emitters: { readonly [name: string]: () => Promise<Emitter> } = {
  sdk: async () => (await import('./sdk/index.js')).sdk,
  reference: async () => (await import('./reference/index.js')).reference,
  cli: async () => (await import('./cli/index.js')).cli,
  tests: async () => (await import('./tests/index.js')).tests,
  ir: async () => (await import('./ir/index.js')).ir,
};
