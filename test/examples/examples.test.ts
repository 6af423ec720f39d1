/** Example values fit the schemas that they are made from: those of random schemas, and those of real documents. */
import { existsSync, readFileSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { root } from '../support/paths.js';
import { temporaryFolder } from '../support/temporary.js';
import { tryExamples } from './faults.js';
import { document } from './schemas.js';

const fixtures = join(root, 'test/conformance/fixtures');
const corpus = process.env['SDKWRIGHT_CORPUS'];

const shown = (fault: {
  at: string;
  extent: string;
  value: unknown;
  errors: readonly { message?: string | undefined }[];
}) =>
  `${fault.at}, ${fault.extent}: ${JSON.stringify(fault.value)} ${fault.errors.map(({ message }) => message).join('; ')}`;

test('of random schemas', async () => {
  const folder = await temporaryFolder('examples');
  let count = 0;
  await fc.assert(
    fc.asyncProperty(document, async (one) => {
      await writeFile(join(folder, 'openapi.json'), JSON.stringify(one));
      const tried = await tryExamples(folder, 'openapi.json');
      count += tried.count;
      expect(tried.faults.map(shown)).toEqual([]);
    }),
    { seed: Number(process.env['SEED'] ?? 1), numRuns: Number(process.env['RUNS'] ?? 60) },
  );
  expect(count).toBeGreaterThan(100);
}, 600_000);

const { documents } = JSON.parse(readFileSync(join(root, 'test/conformance/manifest.json'), 'utf8')) as {
  documents: readonly { readonly name: string }[];
};
const found = documents.flatMap(({ name }): [string, string][] => {
  const folder = [fixtures, ...(corpus === undefined ? [] : [corpus])].find((one) =>
    existsSync(join(one, name)),
  );
  return folder === undefined ? [] : [[name, folder]];
});

test.each(found)(
  'of %s',
  async (name, folder) => {
    expect((await tryExamples(folder, name)).faults.map(shown)).toEqual([]);
  },
  120_000,
);
