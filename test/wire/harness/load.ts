import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import * as entry from 'openai';
import * as pages from 'openai/pagination';
import { VERSION } from 'openai/version';
import { vi } from 'vitest';
import type { Sdk } from './sdk.js';

const require = createRequire(import.meta.url);
/** The folder of the official package, for what its `exports` do not name. */
const root = require.resolve('openai').replace(/index\.js$/, '');

type Inner = Pick<Sdk, 'path' | 'buildHeaders'>;

async function inner<K extends keyof Inner>(file: string, name: K): Promise<Inner[K]> {
  const module = (await import(pathToFileURL(root + file).href)) as Inner;
  return module[name];
}

const helpers = {
  path: await inner('internal/utils/path.mjs', 'path'),
  buildHeaders: await inner('internal/headers.mjs', 'buildHeaders'),
  version: VERSION,
};

/** The official client, as its ES module. */
export const theirs: Sdk = sdkOf(entry, pages, pages, helpers);

/** The official client loaded anew (its CommonJS build), for what it computes once a process. */
export function freshTheirs(): Sdk {
  for (const file of Object.keys(require.cache)) if (file.startsWith(root)) delete require.cache[file];
  return sdkOf(require('openai') as object, pages, pages, helpers);
}

/** One package as the grid sees it. */
export function sdkOf(
  entry: object,
  pagination: object,
  pages: object,
  helpers: Inner & { readonly version: string },
): Sdk {
  const all = entry as Readonly<Record<string, unknown>>;
  return {
    OpenAI: all['OpenAI'] as Sdk['OpenAI'],
    statics: all['OpenAI'] as Sdk['statics'],
    entry: all,
    pagination: pagination as Sdk['pagination'],
    pages: pages as Sdk['pages'],
    ...helpers,
  };
}

/** Our client, from its sources. */
export const ours: Sdk = await loadOurs();

/** Our client loaded anew, for what it computes once a process. */
export function freshOurs(): Promise<Sdk> {
  vi.resetModules();
  return loadOurs();
}

async function loadOurs(): Promise<Sdk> {
  const entry = await import('../../runtime/specimen/index.js');
  const pages = await import('../../runtime/specimen/pagination.js');
  const { CursorPage, NextCursorPage } = await import('./pages.js');
  const { VERSION } = await import('../../runtime/specimen/version.js');
  const { buildHeaders, path } = await import('../../../templates/runtime/codegen.js');
  return sdkOf(
    entry,
    pages,
    { CursorPage, NextCursorPage, ...pages },
    { buildHeaders: buildHeaders as Sdk['buildHeaders'], path, version: VERSION },
  );
}
