/**
 * Builds `dist/` from `src/`: the whole SDK in one file for `import` and in one for `require`, with a small file for each
 * entry that passes on its part, so that a class is the same by whichever entry it is reached; and the declarations.
 */
import { execFileSync } from 'node:child_process';
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));
const source = path.join(root, 'src');
const target = path.join(root, 'dist');

const { exports } = JSON.parse(await readFile(path.join(root, 'package.json'), 'utf8'));
const entries = [
  ...new Set(
    Object.values(exports).map((entry) => /^\.\/dist\/([^*]+)\.mjs$/.exec(entry.import?.default)?.[1]),
  ),
].filter((entry) => entry !== undefined);
for (const file of await readdir(path.join(source, 'resources'), { recursive: true })) {
  if (file.endsWith('.ts')) entries.push(`resources/${file.slice(0, -3).split(path.sep).join('/')}`);
}
entries.sort();

await rm(target, { recursive: true, force: true });
await bundle('esm', 'mjs');
await bundle('cjs', 'js');
await letRequireGiveTheClient();
declare();
await declareForImport();
if ('./openapi' in exports)
  await copyFile(path.join(source, 'openapi.d.ts'), path.join(target, 'openapi.d.ts'));

async function bundle(format, extension) {
  const build = await rolldown({
    cwd: root,
    input: Object.fromEntries(entries.map((name) => [name, path.join(source, `${name}.ts`)])),
    platform: 'neutral',
    tsconfig: false,
    plugins: [{ name: 'statics', transform: { filter: { id: /\.ts$/ }, handler: statics } }],
  });
  await build.write({
    dir: target,
    format,
    exports: 'named',
    comments: { jsdoc: false },
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `[name].${extension}`,
    // The slim client's class has the name of the full one, and keeps it only in a file of its own.
    codeSplitting: { groups: [{ name: 'sdk', test: /(?<![\\/]src[\\/]slim)\.ts$/ }] },
  });
}

/** Writes `Parent.Child = Child;` as a static field, so that a bundler can leave out the parent where nobody uses it. */
function statics(code) {
  const moved = [];
  const rest = code.replace(/^(\w+)\.(\w+) = (\w+\.\w+);\n/gm, (_, parent, name, value) => {
    moved.push({ parent, line: `  static ${name} = ${value};\n` });
    return '';
  });
  return moved.reduce(
    (text, { parent, line }) =>
      text.replace(new RegExp(`^(export class ${parent}\\b[^{]*\\{\n)`, 'm'), (opening) => opening + line),
    rest,
  );
}

/** `require()` of the package gives the client's class, with all that the entry exports as its properties. */
async function letRequireGiveTheClient() {
  const file = path.join(target, 'index.js');
  const code = await readFile(file, 'utf8');
  const footer = [
    'const named = exports;',
    'exports = module.exports = named.default;',
    'exports.default = named.default;',
    ...[
      ...code.matchAll(/^exports\.(\w+) = /gm),
      ...code.matchAll(/^Object\.defineProperty\(exports, ["'](\w+)["'], \{\s+enumerable/gm),
    ]
      .map(([, name]) => name)
      .filter((name) => name !== 'default')
      .map((name) => `exports.${name} = named.${name};`),
    "Object.defineProperty(exports, '__esModule', { value: true });",
  ];
  await writeFile(file, `${code.trimEnd()}\n${footer.join('\n')}\n`);
}

function declare() {
  const compiler = createRequire(import.meta.url).resolve('typescript/package.json');
  const tsc = path.join(path.dirname(compiler), 'bin', 'tsc');
  execFileSync(process.execPath, [tsc, '-p', path.join(root, 'tsconfig.build.json')], { stdio: 'inherit' });
}

/** The declarations say what `require` gives; those of an entry for `import` pass the same on. */
async function declareForImport() {
  for (const name of entries) {
    const from = `'./${path.posix.basename(name)}.js'`;
    const code = await readFile(path.join(source, `${name}.ts`), 'utf8');
    const client = /^export \{ (\w+) as default\b/m.exec(code)?.[1];
    const file = path.join(target, `${name}.d.mts`);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(
      file,
      `export * from ${from};\n${client === undefined ? '' : `export { ${client} as default } from ${from};\n`}`,
    );
  }
}
