/** Lists what the declarations of a published package offer: its types, their fields and values, and its calls. */
import { readdir } from 'node:fs/promises';
import { join, relative } from 'node:path';
import ts from 'typescript';

const options = {
  target: ts.ScriptTarget.ES2022,
  module: ts.ModuleKind.NodeNext,
  moduleResolution: ts.ModuleResolutionKind.NodeNext,
  strict: true,
  noEmit: true,
  skipLibCheck: true,
  types: [],
};

/** @returns the modules of a package that hold its resources: paths without an ending, sorted */
export async function resourceModules(folder) {
  const entries = await readdir(join(folder, 'resources'), { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith('.d.ts') && entry.name !== 'index.d.ts')
    .map((entry) =>
      relative(folder, join(entry.parentPath ?? entry.path, entry.name)).replace(/\.d\.ts$/, ''),
    )
    .sort();
}

/**
 * @returns for each module its items: `{ kind: 'type' | 'call', path, by hand, … }`. A type has `fields` with their literal
 *   `values`, and the `text` of each as it is declared; a call has the number of its `signatures`. What its maintainers wrote
 *   is told by what it is made of: see {@link handWritten}.
 */
export function itemsOf(folder, modules) {
  const program = ts.createProgram(
    modules.map((name) => join(folder, `${name}.d.ts`)),
    options,
  );
  const checker = program.getTypeChecker();
  return modules.map((name) => {
    const source = program.getSourceFile(join(folder, `${name}.d.ts`));
    const module = source && checker.getSymbolAtLocation(source);
    return {
      module: name,
      items: module ? [...itemsIn(module, [], { checker, folder, source })] : [],
    };
  });
}

function* itemsIn(parent, path, context) {
  for (const exported of context.checker.getExportsOfModule(parent)) {
    const symbol = target(exported, context.checker);
    const here = [...path, exported.name];
    if (symbol.flags & ts.SymbolFlags.Class) {
      // A class's namespace has its types once more, under the names of the module.
      if (path.length > 0) continue;
      yield { kind: 'class', path: here };
      if (symbol.declarations[0].getSourceFile() === context.source) yield* callsOf(symbol, here, context);
      continue;
    }
    const isHome = symbol.declarations[0].getSourceFile() === context.source;
    if (symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias))
      yield { ...typeItem(symbol, here, context), isHome };
    if (isHome && symbol.flags & ts.SymbolFlags.Namespace) yield* itemsIn(symbol, here, context);
  }
}

function target(symbol, checker) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function typeItem(symbol, path, { checker, folder }) {
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  const declaration = symbol.declarations.find(
    (one) => ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one),
  );
  const fields = new Map();
  for (const part of parts(type))
    for (const property of checker.getPropertiesOfType(part)) {
      if (/^(#|__)/.test(property.name) || isHidden(property)) continue;
      const values = fields.get(property.name) ?? new Set();
      fields.set(property.name, values);
      for (const value of literals(checker.getTypeOfSymbol(property))) values.add(value);
    }
  return {
    kind: 'type',
    path,
    byHand: handWritten(declaration, folder, checker),
    isPage: type.getProperty('iterPages') !== undefined,
    values: literals(type),
    fields: [...fields].map(([name, values]) => ({ name, values: [...values] })),
  };
}

/** The members of a union, and of an array its items. */
function parts(type) {
  const all = type.isUnion() ? type.types : [type];
  return all.filter(
    ({ flags, symbol }) =>
      flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection) &&
      !['Array', 'Promise'].includes(symbol?.name),
  );
}

function isHidden(property) {
  const flags = property.declarations?.map((one) => ts.getCombinedModifierFlags(one)) ?? [];
  return flags.some((flag) => flag & (ts.ModifierFlags.Private | ts.ModifierFlags.Protected));
}

function literals(type) {
  const all = type.isUnion() ? type.types : [type];
  return all.flatMap((one) => (one.isStringLiteral() || one.isNumberLiteral() ? [one.value] : []));
}

function* callsOf(symbol, path, { checker, folder }) {
  for (const member of checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol))) {
    if (/^[#_]/.test(member.name) || !member.declarations) continue;
    const declared = member.declarations[0];
    if (declared.parent !== symbol.declarations.find(ts.isClassDeclaration)) continue;
    const signatures = checker.getTypeOfSymbol(member).getCallSignatures();
    yield {
      kind: signatures.length > 0 ? 'call' : 'member',
      path: [...path, member.name],
      byHand: handWritten(declared, folder, checker),
      signatures: signatures.length,
    };
  }
}

/** Folders of a published package that no generator wrote. */
const folders = /^(lib|helpers|azure|auth|bedrock|_vendor)\//;

/**
 * Why something is said to be its maintainers' own, by rule: it takes type parameters, which no generated declaration does; it
 * is made of what such a folder holds; or it is a method that gives no `APIPromise` nor `PagePromise`.
 */
function handWritten(declaration, folder, checker) {
  if (declaration.typeParameters?.length) return 'takes type parameters';
  if (
    ts.isMethodDeclaration(declaration) &&
    !/^(APIPromise|PagePromise)\b/.test(declaration.type?.getText() ?? '')
  )
    return 'gives no promise of the client';
  let found;
  const visit = (node) => {
    if (ts.isTypeReferenceNode(node) || ts.isExpressionWithTypeArguments(node)) {
      const name = node.typeName ?? node.expression;
      const symbol = checker.getSymbolAtLocation(name);
      const file = symbol && target(symbol, checker).declarations?.[0]?.getSourceFile().fileName;
      const place = file && relative(folder, file);
      if (place && folders.test(place)) found ??= `is made of ${place.split('/')[0]}/`;
    }
    ts.forEachChild(node, visit);
  };
  visit(declaration);
  return found;
}
