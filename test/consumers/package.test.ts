/** What publint and Are The Types Wrong say of the tarball: nothing. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publint } from 'publint';
import { expect, test } from 'vitest';
import { node } from '../support/exec.js';
import { root } from '../support/paths.js';
import { packedTarball } from '../support/tarball.js';

test('publint finds nothing', async () => {
  const bytes = await readFile(await packedTarball());
  const tarball = bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
  const { messages } = await publint({ pack: { tarball }, strict: true });
  expect(messages).toEqual([]);
}, 120_000);

interface Analysis {
  readonly analysis: {
    readonly types: unknown;
    readonly problems: readonly { readonly kind: string; readonly resolutionKind?: string }[];
    readonly entrypoints: { readonly [entry: string]: unknown };
  };
}

test('the types resolve as the code does, in every way of resolving but the one before exports', async () => {
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const { stdout } = await node([attw, await packedTarball(), '--format', 'json']);
  const { analysis } = JSON.parse(stdout) as Analysis;
  expect(analysis.types).toBeTruthy();
  expect(Object.keys(analysis.entrypoints)).toEqual(expect.arrayContaining(['.', './error', './pagination']));
  expect(analysis.problems.filter(({ resolutionKind }) => resolutionKind !== 'node10')).toEqual([]);
}, 120_000);
