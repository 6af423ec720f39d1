import { fileURLToPath } from 'node:url';
import { sdkOf, type Helpers, type Sdk } from './harness/sdk.js';
import { compareAll } from './harness/suite.js';

/**
 * A module of the generated package's sources. It is named at run time, because the package is a project of its own,
 * compiled by other rules.
 */
async function source(file: string): Promise<Record<string, unknown>> {
  const path = fileURLToPath(new URL(`../../generated/typescript/src/${file}`, import.meta.url));
  return (await import(/* @vite-ignore */ path)) as Record<string, unknown>;
}

/** The generated package, from its sources. */
async function load(): Promise<Sdk> {
  const pagination = await source('pagination.ts');
  const { VERSION } = await source('version.ts');
  const { buildHeaders, path } = await source('core/codegen.ts');
  // Page classes of kinds that the package has none of stand on the templates, whose errors the specimen names.
  await import('../runtime/specimen/error.js');
  const { CursorPage, NextCursorPage } = await import('../runtime/pages.js');
  return sdkOf(
    await source('index.ts'),
    pagination,
    { CursorPage, NextCursorPage, ...pagination },
    {
      buildHeaders: buildHeaders as Helpers['buildHeaders'],
      path: path as Helpers['path'],
      version: VERSION as string,
    },
  );
}

compareAll(load);
