/** Names that no resource or method of a client may take: held against the classes of the run time, which no type can list whole. */
import { join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';
import { clientMembers, resourceMembers } from '../../generator/build/plan/names.js';
import { parse } from '../support/imports.js';
import { root } from '../support/paths.js';

/** The members of a class that its subclasses see or would clash with: all but those whose names begin with `#`. */
async function membersOf(file: string): Promise<readonly string[]> {
  const tree = await parse(join(root, 'templates/runtime', file));
  const classes = tree.statements.filter(ts.isClassDeclaration);
  return classes.flatMap(({ members }) =>
    members.flatMap(({ name }) => (name && ts.isIdentifier(name) ? [name.text] : [])),
  );
}

test.each([
  { file: 'client.ts', taken: clientMembers, least: 25 },
  { file: 'resource.ts', taken: resourceMembers, least: 1 },
])('every member of the class in $file is taken', async ({ file, taken, least }) => {
  const members = await membersOf(file);
  expect(members.length).toBeGreaterThanOrEqual(least);
  expect(members.filter((name) => !taken.includes(name))).toEqual([]);
});
