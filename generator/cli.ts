/** The command: the only file that touches `process` and `console`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { inputsOf, isAnswered, noteAnswer } from './command/answered.js';
import { configBeside, folderOf } from './command/files.js';
import {
  count,
  differenceText,
  failure,
  operationCount,
  refusal,
  shownOut,
  summary,
  usuallyTold,
} from './command/words.js';
import { diagnostic, type Diagnostic } from './diagnostic.js';
import type { Job, Outcome } from './generate.js';
import { nearest } from './lib/nearest.js';
import { readManifest } from './print/manifest.js';
import type { Change, Plan } from './print/write.js';

/** Done; the input or the output is not as it should be; the command was not understood. */
type ExitCode = 0 | 1 | 2;

/** What `--emit` knows; the emitters' record is loaded only when something is emitted, and a test compares the two. */
const emitterNames = ['sdk', 'types', 'reference', 'cli', 'tests', 'ir'];
const emittedByDefault = ['sdk', 'types'];

interface Options {
  readonly config?: string | false;
  readonly out: string;
  readonly emit: readonly string[];
  readonly check?: boolean;
  readonly force?: boolean;
  readonly strict?: boolean;
  readonly verbose?: boolean;
  readonly allowOutside?: boolean;
  readonly allowNetwork?: boolean;
}

type InitOptions = Pick<Options, 'allowOutside' | 'allowNetwork'> & { readonly out?: string };

const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
  version: string;
};
const generator = `sdkwright ${version}`;

/** Runs a command line, without the names of node and of the script. */
async function main(args: readonly string[]): Promise<ExitCode> {
  let code: ExitCode = 0;
  const program = new Command('sdkwright')
    .description(
      'Turns an OpenAPI document, and the stainless.yml you may already have, into a TypeScript SDK.',
    )
    .version(version)
    .showHelpAfterError('(sdkwright --help lists what there is)')
    .exitOverride();
  program
    .command('generate')
    .description('Generate from a document. Without arguments: spec/ into generated/.')
    .argument('[document]', 'an OpenAPI document, or a folder with openapi.yaml and paths/*.yaml', 'spec')
    .option('--config <file>', 'sdk.yml or stainless.yml (default: the one beside the document)')
    .option('--no-config', 'use no configuration: the rules derive everything')
    .option('--out <dir>', 'where to write', 'generated')
    .addOption(
      new Option('--emit <names>', `what to generate: ${emitterNames.join(', ')}`)
        .argParser(namesOf)
        .default(emittedByDefault, emittedByDefault.join(',')),
    )
    .option('--check', 'write nothing; exit with 1 if something would change or was edited by hand')
    .option('--force', 'overwrite files that were edited by hand, and files that sdkwright did not write')
    .option('--strict', 'take every warning for an error')
    .option('--verbose', 'show every diagnostic, not the first few of each kind')
    .option('--allow-outside', "follow references to files outside the document's folder")
    .option('--allow-network', 'follow references to http: and https:')
    .action(async (document: string, options: Options) => {
      code = await runGenerate(document, options);
    });
  program
    .command('init')
    .description('Write a configuration to start from: an sdk.yml that spells out what the rules derive.')
    .argument('<document>', 'an OpenAPI document, or a folder with openapi.yaml and paths/*.yaml')
    .option(
      '--out <file>',
      'where to write (default: sdk.yml beside the document); a file that is there is kept',
    )
    .option('--allow-outside', "follow references to files outside the document's folder")
    .option('--allow-network', 'follow references to http: and https:')
    .action(async (document: string, options: InitOptions) => {
      code = await runInit(document, options);
    });
  program
    .command('schema')
    .description('Print the JSON Schema of the configuration, for editors.')
    .action(async () => {
      const { configJsonSchema } = await import('./config/schema.js');
      console.log(JSON.stringify(configJsonSchema(), null, 2));
    });
  try {
    await program.parseAsync([...args], { from: 'user' });
    return code;
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    return error.exitCode === 0 ? 0 : 2;
  }
}

function namesOf(value: string): string[] {
  const names = [...new Set(value.split(',').map((name) => name.trim()))].filter((name) => name !== '');
  const unknown = names.find((name) => !emitterNames.includes(name));
  if (unknown !== undefined)
    throw new InvalidArgumentError(
      `There is no emitter "${unknown}"; ${meant(unknown)}there are ${emitterNames.join(', ')}.`,
    );
  if (names.length === 0) throw new InvalidArgumentError(`Name at least one of ${emitterNames.join(', ')}.`);
  return names;
}

function meant(unknown: string): string {
  const near = nearest(unknown, emitterNames);
  return near === '' ? '' : `did you mean ${near}? `;
}

async function runGenerate(document: string, options: Options): Promise<ExitCode> {
  const cwd = process.cwd();
  const config = options.config === false ? undefined : (options.config ?? configBeside(cwd, document));
  const job: Job = {
    cwd,
    document,
    emit: options.emit,
    reach: { outside: options.allowOutside ?? false, network: options.allowNetwork ?? false },
    strict: options.strict ?? false,
    ...(config !== undefined && { config }),
  };
  const out = resolve(cwd, options.out);
  const folder = shownOut(cwd, out);
  const before = readManifest(out);
  if (before && isAnswered(out, job, generator, before)) {
    const { warnings } = before.inputs;
    const said = warnings > 0 ? ` (${count(warnings, 'warning')} when it was generated)` : '';
    console.log(`${folder} is up to date${said}: nothing has changed, ${elapsed()}`);
    return 0;
  }

  const { generate } = await import('./generate.js');
  const outcome = await generate(job);
  await show(outcome.diagnostics, cwd, options);
  const errors = outcome.diagnostics.filter(({ severity }) => severity === 'error').length;
  const warnings = outcome.diagnostics.filter(({ severity }) => severity === 'warning').length;
  if (errors > 0) {
    const also = warnings > 0 ? ` and ${count(warnings, 'warning')}` : '';
    console.error(`${count(errors, 'error')}${also}: nothing was written, ${elapsed()}`);
    return 1;
  }
  const { planWrite, conflictsIn } = await import('./print/write.js');
  const plan = planWrite(out, outcome.groups, inputsOf(job, outcome.inputs, warnings), generator, before);
  const conflicts = conflictsIn(plan);
  if (options.check) return reportCheck(plan, conflicts.length, outcome.api, folder);
  if (conflicts.length > 0 && !options.force) {
    await show([refusal(conflicts, folder, options.verbose ? Infinity : usuallyTold)], cwd, options);
    console.error(`nothing was written, ${elapsed()}`);
    return 1;
  }
  const kept = plan.kept.map((path) => diagnostic('edited-kept', { path: `${folder}${path}` }));
  await show(kept, cwd, options);
  if (!(await isWritten(plan, out, folder, cwd, options))) return 1;
  noteAnswer(out, readManifest(out));
  console.log(`${summary(plan, outcome, config, warnings, folder)}, ${elapsed()}`);
  return 0;
}

/** Does what was planned; where something keeps it from that, says what, and how far it came. */
async function isWritten(
  plan: Plan,
  out: string,
  folder: string,
  cwd: string,
  options: Options,
): Promise<boolean> {
  const { applyPlan } = await import('./print/write.js');
  const done: Change[] = [];
  try {
    applyPlan(out, plan, (change) => done.push(change));
    return true;
  } catch (error) {
    const { explain } = await import('./load/read.js');
    const path = (error as NodeJS.ErrnoException).path ?? out;
    const details = { path: relative(cwd, path) || path, reason: explain(error) };
    const told = options.verbose ? Infinity : usuallyTold;
    await show([failure(details, done, plan.changes.length, folder, told)], cwd, options);
    return false;
  }
}

async function runInit(document: string, options: InitOptions): Promise<ExitCode> {
  const cwd = process.cwd();
  const { init } = await import('./init/init.js');
  const reach = { outside: options.allowOutside ?? false, network: options.allowNetwork ?? false };
  const { text, diagnostics } = await init(document, cwd, reach);
  const isDone = text !== undefined;
  await show(isDone ? [] : diagnostics, cwd, {});
  if (!isDone) return 1;
  const out = resolve(cwd, options.out ?? join(folderOf(cwd, document), 'sdk.yml'));
  const path = relative(cwd, out) || out;
  try {
    writeFileSync(out, text, { flag: 'wx' });
  } catch (error) {
    const { explain } = await import('./load/read.js');
    await show([diagnostic('write-failed', { path, reason: explain(error), done: 0, planned: 1 })], cwd, {});
    return 1;
  }
  console.log(`${path} spells out what is derived from ${document}, ${elapsed()}`);
  return 0;
}

async function show(
  diagnostics: readonly Diagnostic[],
  cwd: string,
  options: Pick<Options, 'verbose'>,
): Promise<void> {
  if (diagnostics.length === 0) return;
  const { showDiagnostics } = await import('./print/show.js');
  const text = showDiagnostics(diagnostics, {
    read: (file) => {
      try {
        return readFileSync(resolve(cwd, file), 'utf8');
      } catch {
        return undefined;
      }
    },
    color: hasColors(),
    ...(!options.verbose && { perCode: usuallyTold }),
  });
  console.error(text);
}

/** @see https://no-color.org */
function hasColors(): boolean {
  return process.stderr.isTTY && !process.env['NO_COLOR'];
}

function reportCheck(plan: Plan, conflicts: number, api: Outcome['api'], folder: string): ExitCode {
  if (plan.changes.length === 0) {
    const parts = [operationCount(api), count(plan.unchanged, 'file'), elapsed()];
    console.log(`${folder} is up to date: ${parts.join(', ')}`);
    return 0;
  }
  for (const change of plan.changes) console.error(differenceText(change, folder));
  const command = `sdkwright generate${conflicts > 0 ? ' --force' : ''}`;
  console.error(`${count(plan.changes.length, 'file')} would change: run ${command}, ${elapsed()}`);
  return 1;
}

function elapsed(): string {
  return `${(performance.now() / 1000).toFixed(2)} s`;
}

/** A reader that has gone away, as `head` does, is no fault: what is left to say has nobody to hear it. */
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? (error.stack ?? error.message) : error);
  return 1;
});
