import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import * as entry from 'openai';
import * as pages from 'openai/pagination';
import { VERSION } from 'openai/version';
import { sdkOf, type Helpers, type Sdk } from './sdk.js';

const require = createRequire(import.meta.url);
/** The folder of the official package, for what its `exports` do not name. */
const root = require.resolve('openai').replace(/index\.js$/, '');

async function inner<K extends keyof Helpers>(file: string, name: K): Promise<Helpers[K]> {
  const module = (await import(pathToFileURL(root + file).href)) as Helpers;
  return module[name];
}

const helpers: Helpers = {
  path: await inner('internal/utils/path.mjs', 'path'),
  buildHeaders: await inner('internal/headers.mjs', 'buildHeaders'),
  version: VERSION,
};

/** The official client, as its ES module. */
export const theirs: Sdk = sdkOf(entry, pages, helpers);

/** The official client loaded anew (its CommonJS build), for what it computes once a process. */
export function freshTheirs(): Sdk {
  for (const file of Object.keys(require.cache)) if (file.startsWith(root)) delete require.cache[file];
  return sdkOf(require('openai') as object, pages, helpers);
}
