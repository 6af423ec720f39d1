import { compareAll } from './harness/suite.js';
import { sdkOf, type Helpers, type Sdk } from './harness/sdk.js';

/** The SDK that is written by hand over `templates/runtime`, so that the run time itself is measured and mutated. */
async function load(): Promise<Sdk> {
  const pagination = await import('../runtime/specimen/pagination.js');
  const { CursorPage, NextCursorPage } = await import('../runtime/pages.js');
  const { VERSION } = await import('../runtime/specimen/version.js');
  const { buildHeaders, path } = await import('../../templates/runtime/codegen.js');
  return sdkOf(
    await import('../runtime/specimen/index.js'),
    pagination,
    { CursorPage, NextCursorPage, ...pagination },
    { buildHeaders: buildHeaders as Helpers['buildHeaders'], path, version: VERSION },
  );
}

compareAll(load);
