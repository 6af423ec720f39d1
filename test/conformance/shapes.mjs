/**
 * Names every type and field that a published package exports, and says how many of them ours has:
 * `node test/conformance/shapes.mjs <published package's folder> <generated typescript folder>`.
 */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import ts from 'typescript';

const [theirs, ours] = process.argv.slice(2);
if (!theirs || !ours) {
  console.error('Give the folder of the published package, and that of the generated one.');
  process.exit(2);
}
const entries = await readdir(join(theirs, 'resources'), { recursive: true, withFileTypes: true });
const modules = entries
  .filter((entry) => entry.isFile() && entry.name.endsWith('.d.ts') && entry.name !== 'index.d.ts')
  .map((entry) => relative(theirs, join(entry.parentPath ?? entry.path, entry.name)).replace(/\.d\.ts$/, ''))
  .sort();
const pairs = modules.map((name) => [join(theirs, `${name}.d.ts`), join(ours, 'src', `${name}.ts`)]);
const program = ts.createProgram(pairs.flat().filter(existsSync), {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
});
const checker = program.getTypeChecker();
const counts = { types: [0, 0], calls: [0, 0], fields: [0, 0] };
const misses = [];

for (const [index, [their, our]] of pairs.entries()) {
  const known = exportsOf(our);
  for (const [name, symbol] of exportsOf(their)) {
    const isClass = Boolean(symbol.flags & ts.SymbolFlags.Class);
    const mine = known.get(name);
    count(isClass ? 'calls' : 'types', Boolean(mine), `${modules[index]}: ${name}`);
    if (!mine) continue;
    const fields = fieldsOf(mine);
    for (const field of fieldsOf(symbol))
      count(isClass ? 'calls' : 'fields', fields.has(field), `${modules[index]}: ${name}.${field}`);
  }
}
for (const [what, [match, of]] of Object.entries(counts))
  console.log(`${what.padEnd(8)} ${match} of ${of}  ${((100 * match) / of).toFixed(1)} %`);
if (process.env.SHOW) for (const miss of misses) console.log(`  ${miss}`);

function exportsOf(file) {
  const source = program.getSourceFile(file);
  const symbol = source && checker.getSymbolAtLocation(source);
  return new Map(symbol ? checker.getExportsOfModule(symbol).map((one) => [one.name, aliased(one)]) : []);
}

function aliased(symbol) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

/** Names of the properties of a type; of a union those of all its members. */
function fieldsOf(symbol) {
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  const parts = type.isUnion() ? type.types : [type];
  const isStructured = ({ flags }) => Boolean(flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection));
  return new Set(
    parts
      .filter(isStructured)
      .flatMap((part) =>
        checker.getPropertiesOfType(part).flatMap(({ name }) => (/^(#|__)/.test(name) ? [] : [name])),
      ),
  );
}

function count(what, isThere, where) {
  counts[what][1] += 1;
  if (isThere) counts[what][0] += 1;
  else misses.push(where);
}
