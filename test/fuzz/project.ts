/** What several documents gave as one TypeScript project and one bundle, so that a compiler starts once. */
import { mkdir, rm, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { rolldown } from 'rolldown';
import { careful, tsc } from '../support/compilers.js';
import { declarations } from '../support/compile-cases.js';
import { root } from '../support/paths.js';
import { writeFiles } from '../support/project.js';
import type { Fault, Made } from './made.js';

/** `d0`, `d1`, … below a folder. */
const home = (index: number): string => `d${index}`;

/** Writes everything that was emitted; run times are shared, as declarations for the compiler. */
export async function writeProject(folder: string, all: readonly Made[]): Promise<void> {
  const declared = await declarations();
  for (const [index, { files, outcome }] of all.entries()) {
    const at = join(folder, home(index));
    const name = outcome?.api?.client.package.name ?? '';
    const own = [...files].filter(([path]) => path.endsWith('.ts') && !/\/src\/core\//.test(path));
    await writeFiles(
      at,
      Object.fromEntries(own.map(([path, text]) => [path, withRelativeImport(path, text, name)])),
    );
    await share(declared, join(at, 'typescript/src'));
    await share(join(root, 'templates/cli'), join(at, 'cli/src'));
  }
  const compilerOptions = {
    ...careful,
    noPropertyAccessFromIndexSignature: false,
    target: 'ES2022',
    lib: ['ES2023', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    module: 'NodeNext',
    types: ['node'],
    skipLibCheck: false,
    paths: { vitest: ['./vitest.d.ts'] },
  };
  await writeFiles(folder, {
    'package.json': '{ "type": "module" }',
    'tsconfig.json': JSON.stringify({ compilerOptions, include: ['d*/**/*.ts'] }),
    'vitest.d.ts':
      'export declare function test(name: string, run: () => Promise<void>): void;\n' +
      'export declare namespace test { export { test as skip } }\n' +
      'export declare const describe: typeof test extends never ? never : (name: string, run: () => void) => void;\n' +
      'export declare const expect: any;\n',
  });
}

async function share(from: string, into: string): Promise<void> {
  await mkdir(into, { recursive: true });
  await rm(join(into, 'core'), { recursive: true, force: true });
  await symlink(from, join(into, 'core'), 'dir');
}

/** The package imports itself, and is not installed here. */
function withRelativeImport(path: string, text: string, name: string): string {
  const below = path.split('/').length - 1;
  if (name === '' || path.startsWith('typescript/src/')) return text;
  const to = `${'../'.repeat(below)}typescript/src/index.js`;
  return text.replaceAll(`from '${name}'`, `from '${to}'`).replaceAll(`import('${name}')`, `import('${to}')`);
}

/** Type errors by the number of their document, with the lines that they are at. */
export async function typeFaults(folder: string): Promise<Map<number, Fault[]>> {
  const printed = await tsc('7.0', folder);
  const faults = new Map<number, Fault[]>();
  for (const line of printed.split('\n')) {
    const found = /(?:^|\/)d(\d+)\/(\S+?)\((\d+),\d+\): error (TS\d+): (.*)/.exec(line);
    if (!found) {
      if (/error TS\d+/.test(line))
        faults.set(0, [...(faults.get(0) ?? []), { kind: 'types', what: line, details: line }]);
      continue;
    }
    const [, index = '0', path = '', at = '', code = '', message = ''] = found;
    const known = faults.get(Number(index)) ?? [];
    const what = `${path.replace(/^(\w+\/\w+).*?(\w+\.d?\.?ts)?$/, path.endsWith('calls.ts') ? 'calls' : '$1')} ${code} ${message.replace(/'[^']*'/g, "'…'").slice(0, 80)}`;
    faults.set(Number(index), [
      ...known,
      { kind: 'types', what, details: `${path}:${at} ${code} ${message}` },
    ]);
  }
  return faults;
}

/** A client as its program has it. */
export interface Loaded {
  readonly Client: new (options: object) => unknown;
  readonly calls: readonly ((client: unknown) => PromiseLike<unknown>)[];
}

/** Bundles the programs of all documents that have one, and loads them; what does not load is a fault. */
export async function load(
  folder: string,
  all: readonly Made[],
  into: string,
): Promise<(Loaded | Fault | undefined)[]> {
  const input = Object.fromEntries(
    all.flatMap(({ calls }, index) =>
      calls.length > 0 ? [[home(index), join(folder, home(index), 'typescript/src/calls.ts')]] : [],
    ),
  );
  if (Object.keys(input).length === 0) return all.map(() => undefined);
  try {
    const bundle = await rolldown({
      input,
      platform: 'node',
      logLevel: 'silent',
      resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
      plugins: [
        {
          name: 'run-time',
          resolveId(source, importer) {
            const found = /\/typescript\/src\/core\/([\w-]+)\.js$/.exec(join(importer ?? '', '..', source));
            return found ? join(root, 'templates/runtime', `${found[1]}.ts`) : null;
          },
        },
      ],
    });
    await bundle.write({
      dir: into,
      format: 'esm',
      entryFileNames: '[name].mjs',
      chunkFileNames: '[name]-[hash].mjs',
    });
    await bundle.close();
  } catch (error) {
    const fault: Fault = { kind: 'loads', what: 'does not bundle', details: String(error).slice(0, 500) };
    const [only, ...others] = all.filter(({ calls }) => calls.length > 0);
    if (only && others.length === 0) return all.map((one) => (one === only ? fault : undefined));
    // Which of them it is shows when each is bundled alone.
    const none = { calls: [] };
    const alone = all.map((one, index) =>
      all.map((other, at) => (at === index ? one : { ...other, ...none })),
    );
    const found: (Loaded | Fault | undefined)[] = [];
    for (const [index, each] of alone.entries())
      found.push((await load(folder, each, join(into, String(index))))[index]);
    return found;
  }
  return Promise.all(
    all.map(async ({ calls }, index) => {
      if (calls.length === 0) return undefined;
      try {
        return (await import(
          /* @vite-ignore */ pathToFileURL(join(into, `${home(index)}.mjs`)).href
        )) as Loaded;
      } catch (error) {
        return {
          kind: 'loads',
          what: String(error).split('\n')[0] ?? '',
          details: String((error as Error).stack),
        } as const;
      }
    }),
  );
}
