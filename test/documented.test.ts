/** What a module exports says what it is for: a doc comment on every export, and in the generator one on top of the file. */
import ts from 'typescript';
import { expect, test } from 'vitest';
import { parse } from './support/imports.js';
import { filesUnder } from './support/once.js';
import { root } from './support/paths.js';

/** The exported declarations of a file that have no doc comment, as `name:line`. Overloads after the first are one with it. */
function undocumented(tree: ts.SourceFile): readonly string[] {
  const seen = new Set<string>();
  return tree.statements.flatMap((statement) => {
    const isExported =
      ts.canHaveModifiers(statement) &&
      ts.getModifiers(statement)?.some(({ kind }) => kind === ts.SyntaxKind.ExportKeyword);
    if (!isExported) return [];
    const named = ts.isVariableStatement(statement)
      ? statement.declarationList.declarations[0]
      : (statement as ts.Statement & { readonly name?: ts.Node });
    const name = named?.name?.getText(tree) ?? 'default';
    if (seen.has(name)) return [];
    seen.add(name);
    if (ts.getJSDocCommentsAndTags(statement).length > 0) return [];
    return [`${name}:${tree.getLineAndCharacterOfPosition(statement.getStart()).line + 1}`];
  });
}

test('an export without a comment is found', async () => {
  const source = `export const a = 1;
/** B. */
export function b(): void;
export function b(x?: 1): void {}
export type C = 1;
const d = 1;`;
  expect(undocumented(ts.createSourceFile('a.ts', source, ts.ScriptTarget.Latest, true))).toEqual([
    'a:1',
    'C:5',
  ]);
  expect(undocumented(await parse(`${root}/generator/generate.ts`))).toEqual([]);
});

test.each(['generator', 'templates'])('every export of %s is documented', async (folder) => {
  const files = (await filesUnder(`${root}/${folder}`, /\/(node_modules|dist)$/)).filter((file) =>
    /\.tsx?$/.test(file),
  );
  expect(files.length).toBeGreaterThan(10);
  const found = await Promise.all(
    files.map(async (file) =>
      undocumented(await parse(file)).map((name) => `${file.slice(root.length + 1)} ${name}`),
    ),
  );
  expect(found.flat()).toEqual([]);
});

test('every file of generator says on top what it is about', async () => {
  const files = (await filesUnder(`${root}/generator`)).filter((file) => /\.tsx?$/.test(file));
  const silent = await Promise.all(
    files.map(async (file) => ((await parse(file)).text.startsWith('/**') ? [] : [file])),
  );
  expect(silent.flat()).toEqual([]);
});
