/** Compiles what all cases emit as one program. */
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Outcome } from './case.js';
import { careful, tsc, type Compiler } from './compilers.js';
import { contentKey, filesUnder, once } from './once.js';
import { root } from './paths.js';
import { writeFiles } from './project.js';

const runtime = join(root, 'templates/runtime');

/** The declarations of the run time, which is all that emitted code sees of it; the run time itself is compiled by `npm run check`. */
export async function declarations(): Promise<string> {
  return once('declarations', await contentKey([runtime], /$^/), async (target) => {
    const printed = await tsc('5.9', runtime, [
      ...['--noEmit', 'false', '--declaration', '--emitDeclarationOnly', '--outDir', target],
    ]);
    if (printed !== '') throw new Error(printed);
    await writeFiles(target, { 'package.json': '{ "type": "module" }' });
  });
}

/**
 * Compiles every case under the options of a careful consumer, and gives what the compiler printed. Each case has its own copy of the run time in
 * an SDK; here they share its declarations, through files that re-export them, so that it is read once and not once a case.
 */
export async function compileCases(
  compiler: Compiler,
  outcomes: ReadonlyMap<string, Outcome>,
): Promise<string> {
  const declared = await declarations();
  const modules = (await filesUnder(declared)).filter((file) => file.endsWith('.d.ts'));
  const files = new Map<string, string>();
  for (const [name, { emitted }] of outcomes) {
    const sources = [...emitted].filter(([path]) => /^typescript\/src\/.*\.ts$/.test(path));
    for (const [path, text] of sources) files.set(join(name, path), text);
    if (sources.length === 0) continue;
    for (const file of modules) {
      const module = file.slice(declared.length + 1).replace(/\.d\.ts$/, '');
      const shared = JSON.stringify(join(declared, `${module}.js`));
      files.set(join(name, 'typescript/src/core', `${module}.ts`), `export * from ${shared};\n`);
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
