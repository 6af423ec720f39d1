/** Who may import whom: the floors of the house, checked over the real import graph, types included. */
import { join, relative, sep } from 'node:path';
import { expect, test } from 'vitest';
import ts from 'typescript';
import { globalsOf, importsOf, membersOf, parse, type Import } from './support/imports.js';
import { filesUnder } from './support/once.js';
import { root } from './support/paths.js';

/** A module of `generator/` by its path, lowest floor first. A file imports from a lower floor, or from its own module. */
const floors: readonly (readonly [floor: number, module: RegExp])[] = [
  [0, /^lib\//],
  // A place in a diagnostic is a JSON Pointer.
  [0.5, /^(catalogue(\/.*)?|diagnostic)\.ts$/],
  [1, /^ir\//],
  [2, /^load\//],
  // Reading a configuration is reading a file, too.
  [2.5, /^config\//],
  // What the document says and what its schemas become; which methods there are; what they need; the methods; all of it as the IR.
  [3, /^build\/findings\.ts$/],
  [3.1, /^build\/reading\//],
  [3.1, /^build\/schema\//],
  [3.2, /^build\/plan\//],
  [3.3, /^build\/paging\//],
  [3.3, /^build\/client\//],
  [3.4, /^build\/models\//],
  [3.5, /^build\/methods\//],
  [3.6, /^build\/[^/]+\.ts$/],
  [4, /^ts\//],
  [5, /^emit\/(emitter|package)\.ts$/],
  [5, /^emit\/[^/]+\//],
  // The record of emitters names them all.
  [5.5, /^emit\/index\.ts$/],
  [6, /^print\//],
  [6, /^init\//],
  [6, /^document\//],
  [7, /^generate\.ts$/],
  [7.5, /^command\//],
  [8, /^(cli|index)\.ts$/],
];

interface Placed {
  readonly floor: number;
  /** What "its own module" means: `emit/sdk`; on other floors, all that stands there. */
  readonly module: string;
}

function place(path: string): Placed {
  const found = floors.find(([, module]) => module.test(path));
  if (!found)
    throw new Error(`generator/${path} is on no floor: name its folder in ARCHITECTURE's table and here`);
  const [floor, module] = found;
  return { floor, module: floor === 5 ? path.split('/').slice(0, 2).join('/') : String(module) };
}

interface Source {
  /** Relative to the repository, with slashes. */
  readonly path: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

const local = (path: string): string => relative(root, path).split(sep).join('/');

async function sourcesUnder(folder: string): Promise<Source[]> {
  const files = await filesUnder(`${root}/${folder}`, /\/(node_modules|dist)$/);
  const typescript = files.filter((file) => /\.tsx?$/.test(file));
  return Promise.all(
    typescript.map(async (file) => {
      const tree = await parse(file);
      return { path: local(file), tree, imports: importsOf(tree) };
    }),
  );
}

const generator = await sourcesUnder('generator');
const templates = await sourcesUnder('templates');

/** The imports that break a rule, as `file:line specifier`. */
function breaking(
  sources: readonly Source[],
  rule: (from: string, to: string | undefined, what: Import) => boolean,
): string[] {
  return sources.flatMap(({ path, imports }) =>
    imports
      .filter((what) => rule(path, what.file && local(what.file), what))
      .map(({ line, specifier }) => `${path}:${line} ${specifier}`),
  );
}

const inGenerator = (path: string): boolean => path.startsWith('generator/');
/** Where the tool's own version is. */
const manifest = 'package.json';
const within = (path: string): string => path.slice('generator/'.length);

test('there is something to check', () => {
  expect(generator.length).toBeGreaterThan(20);
  expect(templates.length).toBeGreaterThan(10);
  expect(generator.flatMap(({ imports }) => imports).length).toBeGreaterThan(50);
});

test('no form of import escapes the graph', () => {
  const text = `import a from './a.js'; import type { b } from './b.js'; export * from './c.js'; export type { d } from './d.js';
    type E = typeof import('./e.js'); const f = () => import('./f.js'); import g = require('./g.js'); import './h.js';`;
  const tree = ts.createSourceFile('x/y.ts', text, ts.ScriptTarget.Latest, true);
  const found = importsOf(tree).map(({ file, typeOnly }) => `${file}${typeOnly ? ' type' : ''}`);
  const files = ['a.ts', 'b.ts type', 'c.ts', 'd.ts type', 'e.ts type', 'f.ts', 'g.ts', 'h.ts'];
  expect(found).toEqual(files.map((file) => join('x', file)));
  const random = ts.createSourceFile(
    'x.ts',
    "Math.random(); 'random'; const random = 1;",
    ts.ScriptTarget.Latest,
    true,
  );
  expect(membersOf(random, new Set(['random']))).toEqual([{ name: 'random', line: 1 }]);
  expect(globalsOf(tree, new Set(['a', 'f']))).toEqual([
    { name: 'a', line: 1 },
    { name: 'f', line: 2 },
  ]);
});

test('a file imports from a lower floor or from its own folder', () => {
  const upwards = breaking(generator, (from, to) => {
    if (to === undefined || !inGenerator(to)) return false;
    const [here, there] = [place(within(from)), place(within(to))];
    return (
      there.floor >= here.floor &&
      !(there.floor === here.floor && there.module === here.module) &&
      !sibling(here, to)
    );
  });
  expect(upwards).toEqual([]);
});

/** What all emitters have in common is theirs as if it stood on the floor below. */
function sibling({ floor }: Placed, to: string): boolean {
  return floor === 5 && ['emit/emitter.ts', 'emit/package.ts'].includes(within(to));
}

test('every relative import names a file that is there', () => {
  const all = new Set([...generator, ...templates].map(({ path }) => path.replace(/x$/, '')));
  const missing = (_: string, to: string | undefined): boolean =>
    to !== undefined && !all.has(to) && to !== manifest;
  expect(breaking([...generator, ...templates], missing)).toEqual([]);
});

test('no emitter knows another', () => {
  const emitter = (path: string): string | undefined => /^generator\/emit\/([^/]+)\//.exec(path)?.[1];
  const across = breaking(generator, (from, to) => {
    const [here, there] = [emitter(from), to && emitter(to)];
    return here !== undefined && there !== undefined && here !== there;
  });
  expect(across).toEqual([]);
});

test('an emitter sees the IR alone: nothing of reading, configuring or building', () => {
  const seen = breaking(
    generator,
    (from, to) =>
      from.startsWith('generator/emit/') && /^generator\/(load|config|build|print)\//.test(to ?? ''),
  );
  expect(seen).toEqual([]);
});

test('only load/ and build/ name an OpenAPI type', () => {
  const openapi = /^(openapi-types|@apidevtools\/|openapi-typescript)/;
  const named = breaking(
    generator,
    (from, _, { specifier }) => openapi.test(specifier) && !/^generator\/(load|build)\//.test(from),
  );
  // openapi-typescript is a step of its own beside the emitters: it takes the document, not the IR.
  expect(
    named.filter((each) => !/^generator\/document\/types\/[^ ]* openapi-typescript$/.test(each)),
  ).toEqual([]);
});

test('ts-morph is where structures are made and printed', () => {
  const named = breaking(
    generator,
    (from, _, { specifier }) => specifier === 'ts-morph' && !/^generator\/(ts|emit|print)\//.test(from),
  );
  expect(named).toEqual([]);
});

test('templates/ knows nothing of the generator, and the run time nothing at all', () => {
  expect(breaking(templates, (_, to) => to !== undefined && !to.startsWith('templates/'))).toEqual([]);
  const runtime = templates.filter(({ path }) => path.startsWith('templates/runtime/'));
  expect(breaking(runtime, (_, to) => to === undefined || !to.startsWith('templates/runtime/'))).toEqual([]);
});

test('generator/ reaches the run time by type only, and templates/site/ from the reference emitter alone', () => {
  const reaching = breaking(generator, (from, to, { typeOnly }) => {
    if (to === undefined || to === manifest || inGenerator(to)) return false;
    if (to.startsWith('templates/runtime/')) return !typeOnly;
    if (to.startsWith('templates/site/')) return !from.startsWith('generator/emit/reference/');
    return true;
  });
  expect(reaching).toEqual([]);
});

test('only cli.ts touches process and console', () => {
  const names = new Set(['process', 'console']);
  const touched = generator
    .filter(({ path }) => path !== 'generator/cli.ts')
    .flatMap(({ path, tree }) => globalsOf(tree, names).map(({ name, line }) => `${path}:${line} ${name}`));
  expect(touched).toEqual([]);
  expect(
    breaking(generator, (_, __, { specifier }) => /^(node:)?(process|console)$/.test(specifier)),
  ).toEqual([]);
});

test('the clock, chance, the locale and the network are nowhere beyond cli.ts and load/', () => {
  const names = new Set(['Date', 'fetch', 'performance', 'Intl', 'setTimeout', 'crypto']);
  const beyond = generator.filter(({ path }) => !/^generator\/(cli\.ts|load\/)/.test(path));
  const touched = beyond.flatMap(({ path, tree }) =>
    globalsOf(tree, names).map(({ name, line }) => `${path}:${line} ${name}`),
  );
  expect(touched).toEqual([]);
  const members = new Set([
    'random',
    'localeCompare',
    'toLocaleString',
    'toLocaleUpperCase',
    'toLocaleLowerCase',
  ]);
  const read = beyond.flatMap(({ path, tree }) =>
    membersOf(tree, members).map(({ name, line }) => `${path}:${line} ${name}`),
  );
  expect(read).toEqual([]);
});

test('a file of over 300 lines says at its top why it is long', async () => {
  const tests = (await sourcesUnder('test')).filter(
    ({ path }) => !/\/(expected|programs|fixtures)\//.test(path),
  );
  const silent = [...generator, ...templates, ...tests].flatMap(({ path, tree }) => {
    const lines = tree.text.split('\n');
    const top = lines.slice(0, 12).join(' ').replaceAll(' * ', '').replace(/\s+/g, ' ');
    return lines.length > 301 && !/\blong because\b/.test(top) ? [path] : [];
  });
  expect(silent).toEqual([]);
});

test("no vendor's name is in the code of the generator or of the templates", () => {
  const isNamed = (tree: ts.SourceFile) => wordsOf(tree).some((word) => /openai(?!-typescript)/i.test(word));
  const named = [...generator, ...templates].filter(({ tree }) => isNamed(tree)).map(({ path }) => path);
  expect(named).toEqual([]);
  const of = (text: string) => isNamed(ts.createSourceFile('x.ts', text, ts.ScriptTarget.Latest, true));
  expect([of("/** openai */ const a = /'/; // openai"), of("const a = 'openai';"), of('openai();')]).toEqual([
    false,
    true,
    true,
  ]);
});

/** Every name and literal of a file; what is in its comments is not among them. */
function wordsOf(node: ts.Node): string[] {
  const words: string[] = [];
  const visit = (inner: ts.Node): void => {
    if ('text' in inner && typeof inner.text === 'string' && !ts.isSourceFile(inner)) words.push(inner.text);
    ts.forEachChild(inner, visit);
  };
  visit(node);
  return words;
}
