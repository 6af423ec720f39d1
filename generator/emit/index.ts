/** Every emitter, by the name that `--emit` knows it under. A new one is a folder and a line here. */
import type { Emitter } from './emitter.js';
import { ir } from './ir/index.js';
import { reference } from './reference/index.js';
import { sdk } from './sdk/index.js';

export const emitters: { readonly [name: string]: Emitter } = { sdk, reference, ir };
