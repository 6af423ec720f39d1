/** The command, as its users run it. */
import { join } from 'node:path';
import { mustRun, node, type Ran, type RunOptions } from './exec.js';
import { contentKey, once } from './once.js';
import { root } from './paths.js';

/** Runs `bin/sdkwright.js`, built anew if the generator has changed since the tests last built it. */
export async function sdkwright(args: readonly string[], options?: RunOptions): Promise<Ran> {
  const sources = ['generator', 'scripts/build.mjs', 'package.json'].map((path) => join(root, path));
  await once('dist', await contentKey(sources, /$^/), async () => {
    await mustRun(process.execPath, [join(root, 'scripts/build.mjs')], { cwd: root });
  });
  return node([join(root, 'bin/sdkwright.js'), ...args], {
    ...options,
    env: { NO_COLOR: '1', ...options?.env },
  });
}
