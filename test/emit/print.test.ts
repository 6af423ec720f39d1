/** What is printed without ts-morph and prettier is what they would have printed. */
import { format } from 'prettier';
import { printStructure, type SourceFileStructure } from 'ts-morph';
import { describe, expect, test } from 'vitest';
import type { OutFile } from '../../generator/emit/emitter.js';
import { sdkFiles } from '../../generator/emit/sdk/index.js';
import type { Api } from '../../generator/ir/types.js';
import { printFiles, style } from '../../generator/print/print.js';
import { apiOf, documents } from './corpus.js';
import { hazards } from './hazards.js';
import { permissions } from './permissions.js';

type SourceFile = Extract<OutFile, { kind: 'ts' }>;

function sources(api: Api): SourceFile[] {
  return sdkFiles(api).filter((file) => file.kind === 'ts');
}

/** Blank lines are ours to choose: ts-morph puts none between the members of an interface. */
function withoutBlanks(text: string): string {
  return text.replace(/\n\s*\n/g, '\n').trim();
}

async function reference(source: SourceFileStructure): Promise<string> {
  const text = printStructure(source, { indentNumberOfSpaces: 2, useSingleQuote: true });
  return format(text, { ...style, parser: 'typescript' });
}

async function check(api: Api): Promise<void> {
  const files = sources(api);
  const printed = await printFiles(files);
  expect(printed.length).toBe(files.length);
  for (const [index, { path, text }] of printed.entries()) {
    for (const parser of ['typescript', 'babel-ts'])
      expect(await format(text, { ...style, parser }), `${path} by ${parser}`).toBe(text);
    const source = files[index]?.source;
    if (source) expect(withoutBlanks(text), path).toBe(withoutBlanks(await reference(source)));
  }
}

describe('printed files are fixpoints of prettier, and what ts-morph and prettier make of the structures', () => {
  test('of the permissions API', () => check(permissions));
  test('of names and texts that are hard to print', () => check(hazards));
  test.each(documents())(
    'of %s',
    async (document) => {
      const api = await apiOf(document);
      expect(api).toBeDefined();
      if (api) await check(api);
    },
    120_000,
  );
});
