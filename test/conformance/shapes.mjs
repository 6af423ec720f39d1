/**
 * Writes a program that names every type, field, value and call of a published package, compiles it against ours, and counts
 * what does not: `node test/conformance/shapes.mjs <published package's folder> <generated typescript folder>`; `SHOW=1` lists
 * the misses.
 */
import { existsSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';
import ts from 'typescript';
import { itemsOf, resourceModules } from './shape-items.mjs';

const helpers = `
type Keys<T> = T extends readonly unknown[] ? never : T extends object ? keyof { [K in keyof T as string extends K ? never : K]: 1 } : never;
export type Has<T, K extends Keys<T>> = K;
type At<T, K> = T extends unknown ? (K extends keyof T ? T[K] : never) : never;
export type Takes<T, K, V extends At<T, K>> = V;
export type Is<T, V extends T> = V;
type Items<R> = R extends AsyncIterable<infer I> ? { items: I } : R;
type Given<R> = Items<Awaited<R>>;
export type Result<R> = Given<R>;
export type Same<A, B> = [A] extends [B] ? ([B] extends [A] ? true : false) : false;
type Bare<A, O> = { [K in keyof A]: Same<A[K], O | undefined> extends true ? any : A[K] };
`;

/**
 * @returns {Promise<{ what: string, where: string, byHand?: string, message?: string }[]>} each item, with the compiler's
 *   message where ours has no such thing
 */
export async function compareShapes(theirs, ours, work) {
  const modules = await resourceModules(theirs);
  const listed = itemsOf(theirs, modules);
  await rm(work, { recursive: true, force: true });
  await mkdir(work, { recursive: true });
  const lines = new Map();
  const files = [];
  for (const [index, { module, items }] of listed.entries()) {
    const file = join(work, `module${index}.ts`);
    const our = [module, module.replace(/([^/]+)\/\1$/, '$1')]
      // A resource with what was written by hand beside it is a folder there, and a file here; it is imported the same.
      .map((name) => join(ours, 'src', `${name}.ts`))
      .find(existsSync);
    const { text, about } = programOf(module, items, join(theirs, `${module}.js`), our, theirs, work);
    await writeFile(file, text);
    lines.set(file, about);
    files.push(file);
  }
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.NodeNext,
    moduleResolution: ts.ModuleResolutionKind.NodeNext,
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    types: [],
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
  });
  for (const file of files) {
    const about = lines.get(file);
    const source = program.getSourceFile(file);
    for (const { start, messageText } of [
      ...program.getSyntacticDiagnostics(source),
      ...program.getSemanticDiagnostics(source),
    ]) {
      const item = about.get(source.getLineAndCharacterOfPosition(start).line);
      const message = ts.flattenDiagnosticMessageText(messageText, '\n');
      if (!item) throw new Error(`${file}: ${message}`);
      item.message ??= message;
    }
  }
  return [...lines.values()].flatMap((about) => [...about.values()]);
}

/** @returns {Map<string, { match: number, of: number, byHand: number }>} how many items of a kind there are, and how many compile */
export function countShapes(found) {
  const counts = new Map();
  for (const { what, byHand, message } of found) {
    const row = counts.get(what) ?? { of: 0, match: 0, byHand: 0 };
    counts.set(what, row);
    if (byHand) row.byHand += 1;
    else {
      row.of += 1;
      if (!message) row.match += 1;
    }
  }
  return counts;
}

const rows = { class: 'classes', member: 'members', call: 'calls', type: 'types' };

/** The program for a module, and which item each of its lines is about. */
function programOf(module, items, their, our, theirs, work) {
  const from = (path) => {
    const name = relative(work, resolve(path)).split(sep).join('/');
    return JSON.stringify(name.startsWith('.') ? name : `./${name}`);
  };
  const about = new Map();
  const text = [
    `import type * as T from ${from(their)};`,
    our ? `import type * as O from ${from(our)};` : 'declare namespace O {}',
    `import type { RequestOptions } from ${from(join(theirs, 'internal/request-options.js'))};`,
    ...helpers.trim().split('\n'),
  ];
  let count = 0;
  const say = (what, where, byHand, line, home = module, isPage = false) => {
    about.set(text.length, { what, where: `${module}: ${where}`, byHand, home: `${home}: ${where}`, isPage });
    text.push(line(`I${count++}`));
  };
  for (const { kind, path, byHand, isHome, home, isPage, values = [], fields = [], signatures } of items) {
    const where = path.join('.');
    if (byHand) {
      about.set(text.length, { what: rows[kind], where: `${module}: ${where}`, byHand });
      text.push('');
      continue;
    }
    if (kind === 'class') {
      say('classes', where, undefined, (id) => `export type ${id} = O.${where};`);
      continue;
    }
    if (kind === 'type') {
      const [type, wanted] = [`O.${where}`, `T.${where}`];
      say('types', where, undefined, (id) => `export type ${id} = ${type};`, home, isPage);
      if (!isHome) continue;
      for (const value of values)
        say(
          'values',
          `${where} = ${value}`,
          undefined,
          (id) => `export type ${id} = Is<${type}, ${JSON.stringify(value)}>;`,
        );
      for (const { name, values } of fields) {
        const key = JSON.stringify(name);
        say('fields', `${where}.${name}`, undefined, (id) => `export type ${id} = Has<${type}, ${key}>;`);
        for (const value of values)
          say(
            'values',
            `${where}.${name} = ${value}`,
            undefined,
            (id) => `export type ${id} = Takes<${type}, ${key}, ${JSON.stringify(value)}>;`,
          );
      }
      const whole = isPage ? [`Result<${type}>`, `Result<${wanted}>`] : [type, wanted];
      say('takes what theirs is', where, undefined, (id) => `export type ${id} = Is<${whole.join(', ')}>;`);
      say(
        'is what theirs is',
        where,
        undefined,
        (id) => `export type ${id} = Is<${whole.toReversed().join(', ')}>;`,
      );
      continue;
    }
    const [noun, method] = path;
    if (kind === 'member') {
      say('members', where, undefined, (id) => `export type ${id} = O.${noun}[${JSON.stringify(method)}];`);
      continue;
    }
    const infers = Array.from(signatures, (_, n) => `(...a: infer A${n}): infer R${n};`).join(' ');
    for (const [n, { byHand: reason, fault }] of signatures.entries()) {
      if (reason) {
        about.set(text.length, { what: 'calls', where: `${module}: ${where} (${n + 1})`, byHand: reason });
        text.push('');
        continue;
      }
      const pick = `T.${noun}['${method}'] extends { ${infers} } ? `;
      say(
        'calls',
        `${where}${n > 0 ? ` (${n + 1})` : ''}`,
        undefined,
        (id) =>
          `export const ${id} = (o: O.${noun}, a: ${pick} Bare<A${n}, RequestOptions> : never) => o.${method}(...a);`,
      );
      if (fault) {
        about.set(text.length, { what: 'results', where: `${module}: ${where}`, byHand: fault });
        text.push('');
        continue;
      }
      const last = `I${count - 1}`;
      say(
        'results',
        `${where}${n > 0 ? ` (${n + 1})` : ''}`,
        undefined,
        (id) => `export type ${id} = Is<Result<${pick} R${n} : never>, Result<ReturnType<typeof ${last}>>>;`,
      );
    }
  }
  return { text: `${text.join('\n')}\n`, about };
}

if (import.meta.filename === process.argv[1]) {
  const [theirs, ours] = process.argv.slice(2);
  if (!theirs || !ours) {
    console.error('Give the folder of the published package, and that of the generated one.');
    process.exit(2);
  }
  const found = await compareShapes(theirs, ours, join(ours, '.shapes'));
  for (const [what, { match, of, byHand }] of countShapes(found))
    console.log(
      `${what.padEnd(22)} ${match} of ${of}  ${((100 * match) / of).toFixed(1)} %${byHand ? `, ${byHand} by hand` : ''}`,
    );
  if (process.env.SHOW)
    for (const { what, where, byHand, message } of found)
      if (message || byHand)
        console.log(
          `  ${what}: ${where}: ${byHand ?? message.replaceAll('\n', ' | ').slice(0, Number(process.env.SHOW) * 100)}`,
        );
}
