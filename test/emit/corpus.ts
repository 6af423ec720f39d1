/** Documents that exercise the emitter: those of the cases, and whatever folder of documents the environment names. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { buildApi } from '../../generator/build/build.js';
import { emptyConfig } from '../../generator/config/types.js';
import type { Api } from '../../generator/ir/types.js';
import { loadDocument } from '../../generator/load/load.js';

const root = new URL('../..', import.meta.url).pathname;
const fixtures = join(root, 'test/conformance/fixtures');

/** Paths of the documents: the specification of this repository, and every fixture. */
export function documents(): string[] {
  const found = existsSync(fixtures)
    ? readdirSync(fixtures, { recursive: true, encoding: 'utf8' }).filter((name) =>
        /^[^/]+\.(ya?ml|json)$/.test(name),
      )
    : [];
  return [join(root, 'spec'), ...found.sort().map((name) => join(fixtures, name))];
}

/** The IR of a document, without a configuration; `undefined` for one that cannot be generated from. */
export async function apiOf(document: string): Promise<Api | undefined> {
  const loaded = await loadDocument(document, { cwd: root }, () => undefined);
  return loaded && buildApi(loaded, emptyConfig, () => undefined);
}
