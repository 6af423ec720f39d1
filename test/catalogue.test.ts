/** Every code of the catalogue is shown: by a case that commits what is printed, or, where no case can make it, by the table here. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { catalogue } from '../generator/catalogue.js';
import type { Code } from '../generator/diagnostic.js';
import { document, folderOf, path } from './load/support.js';
import { allCases, expectedOf } from './support/case.js';
import { sdkwright } from './support/sdkwright.js';

const small = document(`paths:\n${path('/pets', '{ type: string }')}`);

/** What the command prints to standard error, but for the times. */
async function said(cwd: string, ...args: readonly string[]): Promise<string> {
  const { stderr } = await sdkwright(['generate', 'openapi.yaml', '--emit', 'sdk', ...args], { cwd });
  return stderr.replaceAll(/\d+\.\d\d s\b/g, '0.00 s');
}

/** A document of schemas that refer to one another, in a row that is longer than a stack is deep. */
function chain(): string {
  const count = 10_000;
  const link = (i: number) => (i + 1 < count ? { $ref: `#/components/schemas/A${i + 1}` } : {});
  const schemas = Array.from({ length: count }, (_, i): [string, object] => [
    `A${i}`,
    { properties: { next: link(i) } },
  ]);
  const info = { title: 'Row', version: '1' };
  return JSON.stringify({ openapi: '3.1.0', info, components: { schemas: Object.fromEntries(schemas) } });
}

/** What no case can show: it is about files and folders, or needs a document too large to commit. Each gives what is printed. */
const elsewhere: { readonly [C in Code]?: () => Promise<string> } = {
  'file-unreadable': () => said(folderOf({})),
  'config-unreadable': () =>
    said(folderOf({ 'openapi.yaml': small, 'sdk.yml': '{}' }), '--config', 'sdkk.yml'),
  'validation-cut-short': () => said(folderOf({ 'openapi.yaml': chain() })),
  'write-failed': () => said(folderOf({ 'openapi.yaml': small, taken: 'a file' }), '--out', 'taken'),
  'overwrite-refused': () =>
    said(folderOf({ 'openapi.yaml': small, 'generated/typescript/README.md': '# Mine\n' })),
  'edited-kept': async () => {
    const home = folderOf({ 'openapi.yaml': small });
    await said(home);
    writeFileSync(join(home, 'generated/typescript/src/resources/pets.ts'), '// mine\n');
    writeFileSync(join(home, 'openapi.yaml'), small.replace('/pets', '/dogs'));
    return said(home);
  },
};

const inCases = new Set<string>();
for (const each of await allCases()) {
  const printed = (await expectedOf(each)).get('diagnostics.txt') ?? '';
  for (const [, code] of printed.matchAll(/(?:^|^\S+ )(?:error|warning|note) ([a-z\d-]+) /gm))
    inCases.add(code ?? '');
}

describe('every code', () => {
  test('is shown by a case, or in the table, and not by both', () => {
    const codes = Object.keys(catalogue);
    expect(codes.filter((code) => !inCases.has(code) && !Object.hasOwn(elsewhere, code))).toEqual([]);
    expect(Object.keys(elsewhere).filter((code) => inCases.has(code))).toEqual([]);
    expect([...inCases].filter((code) => !codes.includes(code))).toEqual([]);
  });

  test.each(Object.entries(elsewhere))(
    '%s is printed as it was',
    async (code, run) => {
      const printed = await run();
      expect(printed).toContain(` ${code} `.trimStart());
      expect(printed).toMatchSnapshot();
    },
    60_000,
  );
});
