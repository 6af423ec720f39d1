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
 * @returns for each module its items: `{ kind: 'type' | 'call', path, byHand, … }`. A type has `fields` with their literal
 *   `values`, and the `home` that declares it; a call has `signatures`: of each, why it is by hand, and why
 *   its result cannot be right, or `undefined`. What its maintainers wrote is told by what it is made of: see {@link handWritten}.
 */
export function itemsOf(folder, modules) {
  const program = ts.createProgram(
    modules.map((name) => join(folder, `${name}.d.ts`)),
    options,
  );
  const checker = program.getTypeChecker();
  const helpers = new Map();
  return modules.map((name) => {
    const source = program.getSourceFile(join(folder, `${name}.d.ts`));
    const module = source && checker.getSymbolAtLocation(source);
    return {
      module: name,
      items: module
        ? [
            ...itemsIn(module, [], {
              checker,
              folder,
              source,
              helpers: (file) => {
                if (!helpers.has(file)) helpers.set(file, helperParams(file, folder, checker));
                return helpers.get(file);
              },
            }),
          ]
        : [],
    };
  });
}

function* itemsIn(parent, path, context, around) {
  for (const exported of context.checker.getExportsOfModule(parent)) {
    const symbol = target(exported, context.checker);
    const here = [...path, exported.name];
    if (symbol.flags & ts.SymbolFlags.Class) {
      // A class's namespace has its types once more, under the names of the module.
      if (path.length > 0) continue;
      const byHand = ofModule(symbol, context.folder);
      yield { kind: 'class', path: here, byHand };
      if (symbol.declarations[0].getSourceFile() === context.source)
        yield* [...callsOf(symbol, here, context)].map((call) => ({
          ...call,
          byHand: byHand ?? call.byHand,
        }));
      continue;
    }
    const source = symbol.declarations[0].getSourceFile();
    const isHome = source === context.source;
    const outer = around ?? ofModule(symbol, context.folder) ?? context.helpers(source).get(symbol.name);
    let byHand = outer;
    if (symbol.flags & (ts.SymbolFlags.Interface | ts.SymbolFlags.TypeAlias)) {
      const item = typeItem(symbol, here, context);
      byHand ??= item.byHand;
      const home = relative(context.folder, source.fileName).replace(/\.d\.ts$/, '');
      yield { ...item, byHand, isHome, home };
    }
    if (isHome && symbol.flags & ts.SymbolFlags.Namespace) yield* itemsIn(symbol, here, context, byHand);
  }
}

function target(symbol, checker) {
  return symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol;
}

function typeItem(symbol, path, { checker, folder }) {
  const type = checker.getDeclaredTypeOfSymbol(symbol);
  const declaration = symbol.declarations.find(isType);
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

/** The objects of a union. `string & {}` is any string, whose own methods are no fields. */
function parts(type) {
  const all = type.isUnion() ? type.types : [type];
  return all.filter(
    (one) =>
      (one.isIntersection() ? one.types : [one]).every(({ flags }) => flags & ts.TypeFlags.Object) &&
      !['Array', 'Promise'].includes(one.symbol?.name),
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
      signatures: signatures.map((signature) => ({
        byHand: signatureByHand(signature.declaration, checker),
        fault: givesResource(signature, checker),
      })),
    };
  }
}

/**
 * Why an overload is said to be its maintainers' own: a parameter is of a type that takes type parameters, or is written as an
 * intersection, where what is generated names a type.
 */
function signatureByHand(declaration, checker) {
  for (const { type } of declaration.parameters) {
    if (type && ts.isIntersectionTypeNode(type)) return 'has a parameter that is an intersection';
    if (!type || !ts.isTypeReferenceNode(type)) continue;
    const symbol = checker.getSymbolAtLocation(type.typeName);
    const declared = symbol && target(symbol, checker).declarations?.find(isType);
    if (type.typeArguments && declared?.typeParameters?.length)
      return 'has a parameter that takes type parameters';
  }
  return undefined;
}

/** Why no data can be what a call is said to give: a class of resources that has the name of the type declared its members, too. */
function givesResource(signature, checker) {
  const [given] = checker.getTypeArguments(signature.getReturnType());
  const isResource = given?.symbol?.declarations?.some(
    (one) => ts.isClassDeclaration(one) && one.heritageClauses?.[0]?.types[0]?.getText() === 'APIResource',
  );
  return isResource ? 'names the class of a resource in place of the type' : undefined;
}

/**
 * Why everything of a file is its maintainers' own: it is in a folder of theirs, or has a class that is no resource (a client of a
 * socket, say).
 */
function ofModule(symbol, folder) {
  const source = symbol.declarations[0].getSourceFile();
  const place = relative(folder, source.fileName);
  if (folders.test(place)) return `is in ${place.split('/')[0]}/`;
  const other = source.statements.find(
    (one) =>
      ts.isClassDeclaration(one) &&
      !one.heritageClauses?.some((clause) =>
        clause.types.some(({ expression }) => expression.getText() === 'APIResource'),
      ),
  );
  return other && `is in a file with ${other.name.text}, which is no resource`;
}

/** Params that no method takes but what the maintainers wrote, or that are called after such a method, each with the reason. */
function helperParams(source, folder, checker) {
  const byHand = new Set();
  const generated = new Set();
  const declared = source.statements.filter(isType).map(({ name }) => name.text);
  for (const one of source.statements.filter(ts.isClassDeclaration))
    for (const member of one.members.filter(ts.isMethodDeclaration)) {
      const isByHand = handWritten(member, folder, checker);
      const names = isByHand ? byHand : generated;
      const method = member.name.getText();
      const ending = `${method[0].toUpperCase()}${method.slice(1)}Params`;
      if (isByHand) for (const name of declared) if (name.endsWith(ending)) names.add(name);
      for (const { type } of member.parameters)
        for (const [name] of type?.getText().matchAll(/\b\w+Params\w*/g) ?? []) names.add(name);
    }
  const reason = 'is taken by nothing but what its maintainers wrote';
  return new Map([...byHand].filter((name) => !generated.has(name)).map((name) => [name, reason]));
}

function isType(node) {
  return ts.isInterfaceDeclaration(node) || ts.isTypeAliasDeclaration(node);
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
