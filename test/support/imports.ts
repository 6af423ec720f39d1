/** The real import graph, read from the syntax trees. */
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import ts from 'typescript';

export interface Import {
  readonly specifier: string;
  /** The file meant, in the same form as the importing one's path, when the specifier is relative. */
  readonly file?: string;
  /** Nothing of it is left when the program runs. */
  readonly typeOnly: boolean;
  readonly line: number;
}

/** Parses a TypeScript file of the repository. */
export async function parse(path: string): Promise<ts.SourceFile> {
  return ts.createSourceFile(path, await readFile(path, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** Everything a file imports or re-exports: declarations, `import()` expressions and `import('…')` types, typed ones too. */
export function importsOf(source: ts.SourceFile): Import[] {
  const found: Import[] = [];
  const add = (specifier: ts.Node | undefined, typeOnly: boolean): void => {
    if (!specifier || !ts.isStringLiteralLike(specifier)) return;
    const { text } = specifier;
    const line = source.getLineAndCharacterOfPosition(specifier.getStart()).line + 1;
    const file = text.startsWith('.')
      ? join(dirname(source.fileName), text.replace(/\.js(x?)$/, '.ts$1'))
      : undefined;
    found.push({ specifier: text, ...(file !== undefined && { file }), typeOnly, line });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) add(node.moduleSpecifier, node.importClause?.isTypeOnly ?? false);
    else if (ts.isExportDeclaration(node)) add(node.moduleSpecifier, node.isTypeOnly);
    else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument))
      add(node.argument.literal, true);
    else if (ts.isExternalModuleReference(node)) add(node.expression, false);
    else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** Where a program reads one of these names as a value: `process`, `console`. Members so called, types and `instanceof` do not count. */
export function globalsOf(
  source: ts.SourceFile,
  names: ReadonlySet<string>,
): { name: string; line: number }[] {
  const found: { name: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    const isName = ts.isIdentifier(node) && names.has(node.text);
    const isMember =
      ts.isTypeReferenceNode(node.parent) ||
      isTested(node) ||
      (ts.isPropertyAccessExpression(node.parent) && node.parent.name === node) ||
      ts.isPropertyAssignment(node.parent) ||
      ts.isPropertySignature(node.parent);
    if (isName && !isMember) {
      found.push({ name: node.text, line: source.getLineAndCharacterOfPosition(node.getStart()).line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  ts.forEachChild(source, visit);
  return found;
}

/** Where a program reads a member so called of anything: `Math.random`. */
export function membersOf(
  source: ts.SourceFile,
  names: ReadonlySet<string>,
): { name: string; line: number }[] {
  const found: { name: string; line: number }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAccessExpression(node) && names.has(node.name.text)) {
      const { line } = source.getLineAndCharacterOfPosition(node.name.getStart());
      found.push({ name: node.name.text, line: line + 1 });
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** On the right of `instanceof`. */
function isTested({ parent }: ts.Node): boolean {
  return ts.isBinaryExpression(parent) && parent.operatorToken.kind === ts.SyntaxKind.InstanceOfKeyword;
}
