import { join } from 'node:path';
import { sdkOf, type Helpers, type Sdk } from './sdk.js';

/** An emitted package, from the folder of its sources. They are named at run time, being a project of their own, compiled by other rules. */
export async function sdkFrom(folder: string): Promise<Sdk> {
  const source = async (file: string): Promise<Record<string, unknown>> =>
    (await import(/* @vite-ignore */ join(folder, file))) as Record<string, unknown>;
  const { buildHeaders, path } = await source('core/codegen.ts');
  const { VERSION } = await source('version.ts');
  return sdkOf(await source('index.ts'), await source('pagination.ts'), {
    buildHeaders: buildHeaders as Helpers['buildHeaders'],
    path: path as Helpers['path'],
    version: VERSION as string,
  });
}
