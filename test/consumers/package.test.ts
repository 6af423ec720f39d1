/** What publint and Are The Types Wrong say of the tarball: nothing. */
import { spawnSync } from 'node:child_process';
import { openSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { publint } from 'publint';
import { expect, test } from 'vitest';
import { root } from '../support/paths.js';
import { packedTarball } from '../support/tarball.js';
import { temporaryFolder } from '../support/temporary.js';

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

/** What a program prints, by way of a file: this one leaves before a pipe has taken it all. */
async function printed(args: readonly string[]): Promise<string> {
  const file = join(await temporaryFolder('printed'), 'stdout');
  spawnSync(process.execPath, args, { stdio: ['ignore', openSync(file, 'w'), 'inherit'] });
  return readFile(file, 'utf8');
}

test('the types resolve as the code does, in every way of resolving', async () => {
  const attw = join(root, 'node_modules/@arethetypeswrong/cli/dist/index.js');
  const { analysis } = JSON.parse(
    await printed([attw, await packedTarball(), '--format', 'json']),
  ) as Analysis;
  expect(analysis.types).toBeTruthy();
  expect(Object.keys(analysis.entrypoints)).toEqual(expect.arrayContaining(['.', './error', './pagination']));
  expect(analysis.problems).toEqual([]);
}, 120_000);
