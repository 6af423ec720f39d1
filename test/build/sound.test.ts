import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildApi } from '../../generator/build/build.js';
import { readConfig } from '../../generator/config/read.js';
import { hasErrors, type Diagnostic } from '../../generator/diagnostic.js';
import { loadDocument } from '../../generator/load/load.js';
import { faultsOf } from './sound.js';

const root = join(import.meta.dirname, '../..');
const cases = join(root, 'test/cases');

/** Every document of the cases, and of a folder that an environment variable names. */
const documents = [
  join(root, 'spec'),
  ...readdirSync(cases, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('openapi.yaml') && !path.includes('expected'))
    .map((path) => join(cases, path)),
  ...corpus(process.env['SDKWRIGHT_CORPUS']),
];

function corpus(folder: string | undefined): string[] {
  if (!folder) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(ya?ml|json)$/.test(entry.name))
    .map(({ name }) => join(folder, name));
}

describe('whatever the document, the API is sound', () => {
  test.each(documents)('%s', { timeout: 60_000 }, async (document) => {
    const found: Diagnostic[] = [];
    const report = (diagnostic: Diagnostic) => void found.push(diagnostic);
    const loaded = await loadDocument(document, { cwd: root, validate: false }, report);
    if (!loaded) return expect(hasErrors(found)).toBe(true);
    const file = ['sdk.yml', 'stainless.yml'].map((name) => join(document, '..', name)).find(existsSync);
    const config = file === undefined ? undefined : readConfig(file, root, report)?.config;
    expect(faultsOf(buildApi(loaded, config, report))).toEqual([]);
    expect(faultsOf(buildApi(loaded, undefined, report))).toEqual([]);
  });
});
