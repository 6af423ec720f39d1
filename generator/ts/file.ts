/** What one emitted file imports, under names that nothing in it takes. */
import type { ImportDeclarationStructure, ImportSpecifierStructure, OptionalKind } from 'ts-morph';
import { compareText } from '../lib/compare.js';
import { groupBy } from '../lib/group.js';
import { importKind } from './kinds.js';
import type { ImportSymbol } from './symbol.js';

/** The imports of a file while it is put together. */
export interface FileScope {
  /** Path of the module, without extension, relative to the package's root. */
  readonly module: string;
  /** The name under which `symbol` is known in the file, which imports it from now on; `otherwise` where its own is taken. */
  readonly use: (symbol: ImportSymbol, otherwise?: string) => string;
  /** The name of a module's namespace, of which `names` are the candidates in order. */
  readonly useModule: (module: string, names: readonly string[], typeOnly: boolean) => string;
  /** All that was used. */
  readonly symbols: () => readonly ImportSymbol[];
  /** Whether the file declares `name` anywhere, so that a global of that name may be hidden. */
  readonly declares: (name: string) => boolean;
}

/** A file that declares `declared`, its nested names and local variables among them, which imports must not hide. */
export function fileScope(module: string, declared: Iterable<string>): FileScope {
  const own = new Set(declared);
  const taken = new Set(own);
  const used = new Map<string, { symbol: ImportSymbol; local: string }>();

  const add = (symbol: ImportSymbol, candidates: readonly string[]): string => {
    const key = `${symbol.module}\n${symbol.name}`;
    const known = used.get(key);
    if (known) {
      if (known.symbol.typeOnly && !symbol.typeOnly) {
        const { typeOnly: _, ...value } = known.symbol;
        used.set(key, { ...known, symbol: value });
      }
      return known.local;
    }
    const local = freeName(candidates, taken);
    taken.add(local);
    used.set(key, { symbol: local === symbol.name ? symbol : { ...symbol, as: local }, local });
    return local;
  };

  return {
    module,
    use: (symbol, otherwise = coreName(symbol.name)) => add(symbol, [symbol.name, otherwise]),
    useModule: (target, names, typeOnly) =>
      add({ module: target, name: '*', ...(typeOnly && { typeOnly }) }, names),
    symbols: () => [...used.values()].map(({ symbol }) => symbol),
    declares: (name) => own.has(name),
  };
}

function coreName(name: string): string {
  return /^[A-Z]/.test(name) ? `Core${name}` : `core${name.charAt(0).toUpperCase()}${name.slice(1)}`;
}

/** The first of `candidates` that is not taken, else the last with a number. */
export function freeName(candidates: readonly string[], taken: ReadonlySet<string>): string {
  const free = candidates.find((name) => !taken.has(name));
  if (free !== undefined) return free;
  const stem = candidates.at(-1) ?? '_';
  for (let n = 2; ; n += 1) if (!taken.has(`${stem}${n}`)) return `${stem}${n}`;
}

/** Import declarations of a module: packages first, then what lies further up before what lies near, each sorted. */
export function importDeclarations(
  from: string,
  symbols: readonly ImportSymbol[],
): ImportDeclarationStructure[] {
  return [...groupBy(symbols, ({ module }) => moduleSpecifier(from, module))]
    .sort(([a], [b]) => rank(a) - rank(b) || compareText(a, b))
    .flatMap(([specifier, all]) => [
      ...all.filter(({ name }) => name === '*').map((symbol) => namespaceImport(specifier, symbol)),
      ...namedImport(
        specifier,
        all.filter(({ name }) => name !== '*'),
      ),
    ]);
}

function namespaceImport(
  moduleSpecifier: string,
  { as = '_', typeOnly }: ImportSymbol,
): ImportDeclarationStructure {
  return { kind: importKind, isTypeOnly: typeOnly === true, namespaceImport: as, moduleSpecifier };
}

function namedImport(
  moduleSpecifier: string,
  symbols: readonly ImportSymbol[],
): ImportDeclarationStructure[] {
  if (symbols.length === 0) return [];
  const isTypeOnly = symbols.every(({ typeOnly }) => typeOnly);
  const namedImports = [...symbols]
    .sort((a, b) => compareNames(a.name, b.name))
    .map(({ name, as, typeOnly }): OptionalKind<ImportSpecifierStructure> => ({
      name,
      ...(as !== undefined && as !== name && { alias: as }),
      isTypeOnly: !isTypeOnly && typeOnly === true,
    }));
  return [{ kind: importKind, isTypeOnly, namedImports, moduleSpecifier }];
}

function compareNames(a: string, b: string): number {
  const [x, y] = [a.toLowerCase(), b.toLowerCase()];
  return x < y || (x === y && a < b) ? -1 : 1;
}

function rank(specifier: string): number {
  const ups = specifier.split('/').filter((part) => part === '..').length;
  return specifier.startsWith('.') ? 100 - ups : 0;
}

/** How `from` names the module `target` in an import: relative, with the extension that Node wants. */
export function moduleSpecifier(from: string, target: string): string {
  if (!target.startsWith('src/')) return target;
  const base = from.split('/').slice(0, -1);
  const path = target.split('/');
  let common = 0;
  while (common < base.length && common < path.length - 1 && base[common] === path[common]) common += 1;
  const up = base.length - common;
  return `${up === 0 ? './' : '../'.repeat(up)}${path.slice(common).join('/')}.js`;
}
