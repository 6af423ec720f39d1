/** One random description taken through the generator, with what is wrong about that alone. */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { generate, type Outcome } from '../../generator/generate.js';
import { programOf, type Call } from './calls.js';
import { fit } from './fit.js';
import type { Description } from './shape.js';
import { spell, spellConfig } from './spell.js';

/** Something that must not be. `kind` and `what` say which fault it is, whatever the document. */
export interface Fault {
  readonly kind:
    | 'throws'
    | 'slow'
    | 'refused'
    | 'placeless'
    | 'unlike'
    | 'ir'
    | 'types'
    | 'loads'
    | 'call'
    | 'wire'
    | 'answer';
  readonly what: string;
  readonly details: string;
}

export interface Made {
  readonly document: string;
  readonly config?: string;
  readonly fitted: Description;
  readonly faults: readonly Fault[];
  /** Text by path; none where something keeps them from being written. */
  readonly files: ReadonlyMap<string, string>;
  readonly calls: readonly Call[];
  readonly outcome?: Outcome;
}

/** Milliseconds that a small document may take, on a machine that has other things to do. */
const patience = 10_000;

const emit = ['sdk', 'types', 'tests', 'cli', 'ir'];

/** The findings that a document made by us may have: it says what it says, and is what the specification lets it be. */
const unexpected = new Set([
  'schema-violation',
  'wrong-type',
  'missing-member',
  'ref-unresolved',
  'parameter-malformed',
  'operation-malformed',
  'config-invalid',
]);

/** Writes the document and its configuration into a folder, and generates from there, twice. Never rejects. */
export async function make(description: Description, folder: string, seed: number): Promise<Made> {
  const fitted = fit(description);
  const document = JSON.stringify(spell(fitted), null, 1);
  const spelled = spellConfig(fitted);
  const config = spelled && JSON.stringify(spelled, null, 1);
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'openapi.json'), document);
  if (config !== undefined) await writeFile(join(folder, 'sdk.yml'), config);
  const job = {
    cwd: folder,
    document: 'openapi.json',
    emit,
    ...(config !== undefined && { config: 'sdk.yml' }),
  };
  const bare = {
    document,
    fitted,
    files: new Map<string, string>(),
    calls: [],
    ...(config !== undefined && { config }),
  };
  const start = performance.now();
  try {
    const outcome = await generate(job);
    const took = performance.now() - start;
    const faults = [...slow(took), ...said(outcome), ...roundTrip(outcome)];
    const files = textsOf(outcome);
    if (!isDeepStrictEqual(files, textsOf(await generate(job))))
      faults.push({ kind: 'unlike', what: 'the second run gives other bytes', details: '' });
    const program = outcome.api && files.size > 0 ? programOf(outcome.api, fitted, seed) : undefined;
    if (program) files.set('typescript/src/calls.ts', program.text);
    return { ...bare, faults, files, calls: program?.calls ?? [], outcome };
  } catch (error) {
    const [what = '', where = ''] = (error instanceof Error ? (error.stack ?? '') : String(error)).split(
      '\n',
    );
    return {
      ...bare,
      faults: [
        {
          kind: 'throws',
          what: `${what} ${where.replace(/\(.*\//, '(')}`,
          details: String((error as Error).stack),
        },
      ],
    };
  }
}

function slow(took: number): Fault[] {
  return took < patience ? [] : [{ kind: 'slow', what: 'takes too long', details: `${Math.round(took)} ms` }];
}

function said({ diagnostics }: Outcome): Fault[] {
  return diagnostics.flatMap((found): Fault[] => {
    const details = `${found.message} ${JSON.stringify(found.at)}`;
    if (found.severity === 'error' && !found.at) return [{ kind: 'placeless', what: found.code, details }];
    if (found.severity === 'error' || unexpected.has(found.code))
      return [{ kind: 'refused', what: found.code, details }];
    return [];
  });
}

function roundTrip({ api }: Outcome): Fault[] {
  const same = api === undefined || isDeepStrictEqual(JSON.parse(JSON.stringify(api)), api);
  return same ? [] : [{ kind: 'ir', what: 'is not plain JSON', details: '' }];
}

function textsOf({ groups }: Outcome): Map<string, string> {
  return new Map(groups.flatMap(({ files }) => files.map(({ path, text }) => [path, text] as const)));
}
