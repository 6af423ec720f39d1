/** Compiles what all cases emit as one program. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Outcome } from './case.js';
import { careful, tsc, type Compiler } from './compilers.js';
import { filesUnder, once } from './once.js';
import { root } from './paths.js';
import { writeFiles } from './project.js';

const runtime = join(root, 'templates/runtime');

/**
 * Compiles every case under the options of a careful consumer, and gives what the compiler printed. Each case has its own copy of the run time in
 * an SDK; here they share one, through files that re-export it, so that it is checked once and not once a case.
 */
export async function compileCases(
  compiler: Compiler,
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<string> {
  const files = new Map<string, string>();
  const modules = (await filesUnder(runtime)).filter((file) => file.endsWith('.ts'));
  for (const [name, { emitted }] of outcomes) {
    const sources = [...emitted].filter(([path]) => /^typescript\/src\/.*\.ts$/.test(path));
    for (const [path, text] of sources) files.set(join(name, path), text);
    if (sources.length === 0) continue;
    for (const file of modules) {
      const module = file.slice(runtime.length + 1);
      const shared = JSON.stringify(file.replace(/\.ts$/, '.js'));
      files.set(join(name, 'typescript/src/core', module), `export * from ${shared};\n`);
    }
  }
  const compilerOptions = {
    ...careful,
    noPropertyAccessFromIndexSignature: false,
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    module: 'NodeNext',
    types: [],
  };
  files.set('package.json', '{ "type": "module" }');
  files.set('tsconfig.json', JSON.stringify({ compilerOptions, include: ['**/src/**/*.ts'] }));
  const key = createHash('sha256')
    .update(JSON.stringify([...files]))
    .digest('hex')
    .slice(0, 16);
  const folder = await once('cases', key, (target) => writeFiles(target, Object.fromEntries(files)));
  return tsc(compiler, folder);
}
