/**
 * Takes real documents through everything a user would do with them, and writes docs/conformance.md: `npm run conformance [name …]`.
 *
 * `SDKWRIGHT_CORPUS` names the folder of documents listed in manifest.json; without it the small ones under fixtures/ are run.
 * With `--short` each is generated, compiled and tested once: no second run, no second compiler, no bundle.
 * A failure that is listed with its reason in known-failures.json is expected; one that has come to pass is a failure too.
 */
import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { format, resolveConfig } from 'prettier';
import * as steps from './steps.mjs';

const here = import.meta.dirname;
const corpus = process.env.SDKWRIGHT_CORPUS;
const { documents, invalid } = JSON.parse(await readFile(join(here, 'manifest.json'), 'utf8'));
const known = JSON.parse(await readFile(join(here, 'known-failures.json'), 'utf8'));
const { values: flags, positionals: only } = parseArgs({
  options: { short: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const isWanted = ({ name }) => only.length === 0 || only.some((part) => name.includes(part));
const pathOf = ({ name }) =>
  [join(here, 'fixtures', name), corpus && join(corpus, name)].find((path) => path && existsSync(path));

const unknown = only.filter((part) => ![...documents, ...invalid].some(({ name }) => name.includes(part)));
if (unknown.length > 0) throw new Error(`There is no document of the name ${unknown.join(', ')}.`);

const rows = [];
const refusals = [];
let passed = 0;
let failed = 0;
const work = await mkdtemp(join(tmpdir(), 'conformance-'));
try {
  for (const entry of documents.filter(isWanted)) {
    const path = pathOf(entry);
    if (path) rows.push(await whole(entry.name, path));
  }
  for (const entry of invalid.filter(isWanted)) {
    const path = pathOf(entry);
    if (path) refusals.push(await refused(entry.name, path));
  }
} finally {
  await rm(work, { recursive: true, force: true });
}
if (only.length === 0 && corpus && !flags.short) await writePage(join(here, '../../docs/conformance.md'));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

async function whole(name, path) {
  const out = join(work, name.replaceAll('/', '-'));
  const again = `${out}-again`;
  const row = { name };
  const sdk = join(out, 'typescript');
  const generated = await step(row, 'generates', () => steps.generate(path, out));
  if (!generated) return row;
  Object.assign(row, generated);
  if (!flags.short)
    row.same = await step(row, 'same bytes', async () => {
      await steps.generate(path, again);
      if ((await steps.fingerprint(out)) !== (await steps.fingerprint(again)))
        throw new Error('the second run differs');
      return true;
    });
  await steps.install(sdk);
  if (!flags.short) {
    row.ts59 = await step(row, 'types 5.9', () => steps.typeErrors(sdk, 'typescript'));
    row.bundle = await step(row, 'bundles', () => steps.bundleSize(sdk));
  }
  row.ts70 = await step(row, 'types 7.0', () => steps.typeErrors(sdk, 'typescript-7'));
  await generatedTests(row, sdk, path);
  await rm(out, { recursive: true, force: true });
  await rm(again, { recursive: true, force: true });
  return row;
}

/**
 * Each generated test counts by itself: one that fails has to be known with its reason, and one that is known has to fail. They run as
 * `npm test` runs them, and then against the document as its author wrote it, with all that the mock misjudges in it.
 */
async function generatedTests(row, sdk, path) {
  const own = await step(row, 'tests', () => steps.generatedTests(sdk));
  if (own) [row.tests, row.explained] = [own.passed, compared(row, 'each test', own)];
  if (flags.short) return;
  const written = await step(row, 'tests as written', () => steps.generatedTests(sdk, path));
  if (written) row.written = compared(row, 'as written', written);
  else if (known[row.name]?.['as written']) fail(row, 'known failures as written, which is not read');
}

/** Compares what failed with what is known to; how many failures are explained. */
function compared(row, list, result) {
  const wanted = new Set(
    (known[row.name]?.[list] ?? []).flatMap(({ tests }) => tests.flatMap((test) => bothOf(test))),
  );
  const where = list === 'each test' ? '' : `, ${list}`;
  passed += result.passed;
  let explained = 0;
  for (const [test, message] of result.failures)
    if (wanted.has(test)) explained += 1;
    else fail(row, `${test}${where}: ${message}`);
  for (const test of wanted)
    if (!result.failures.has(test))
      fail(row, `${test}${where}: passes now: take it off the list of known failures`);
  return explained;
}

/** The tests that an entry names: one, or both of a method. */
function bothOf(name) {
  return name.includes(': ')
    ? [name]
    : ['required parameters only', 'all parameters'].map((extent) => `${name}: ${extent}`);
}

async function refused(name, path) {
  const row = { name };
  return Object.assign(
    row,
    await step(row, 'refused', () => steps.refuse(path, join(work, name.replaceAll('/', '-')))),
  );
}

/** Runs a step; a failure is counted unless its reason is known, and so is a success that was known to fail. */
async function step(row, what, run) {
  const reason = known[row.name]?.[what];
  try {
    const value = await run();
    if (reason) fail(row, `${what}: passes now: take it off the list of known failures`);
    else passed += 1;
    return value;
  } catch (error) {
    if (reason) (row.known ??= []).push(`${what}: ${reason}`);
    else fail(row, `${what}: ${error.message}`);
    return error.value;
  }
}

function fail(row, text) {
  failed += 1;
  (row.failures ??= []).push(text);
  console.log(`${row.name}: ${text}`);
}

async function writePage(file) {
  const style = await resolveConfig(file, { editorconfig: true });
  await writeFile(file, await format(page(), { ...style, filepath: file }));
}

/** A line for each known failure of a document. */
function listed(name, list, where) {
  return (known[name]?.[list] ?? []).map(
    ({ reason, tests }) => `- ${name}${where}: ${tests.map((test) => `\`${test}\``).join(', ')}: ${reason}`,
  );
}

function page() {
  const cell = (value, digits) =>
    value === undefined ? '–' : typeof value === 'number' ? value.toFixed(digits) : String(value);
  const lines = rows.map(
    (row) =>
      `| ${[row.name, cell(row.operations, 0), cell(row.diagnostics, 0), cell(row.seconds, 1), cell(row.megabytes, 0), cell(row.ts59, 0), cell(row.ts70, 0), cell(row.tests, 0), cell(row.explained, 0), cell(row.written, 0), cell(row.bundle, 1), row.same ? 'yes' : 'no'].join(' | ')} |`,
  );
  const notes = [...rows, ...refusals].flatMap((row) => [
    ...(row.failures ?? []).map((text) => `- ${row.name}: **${text}**`),
    ...(row.known ?? []).map((text) => `- ${row.name}: ${text}`),
    ...listed(row.name, 'each test', ''),
    ...listed(row.name, 'as written', ', as written'),
  ]);
  return [
    '# Conformance',
    '',
    'Real documents through everything a user would do with them; written by `npm run conformance`. Seconds and peak memory are of one',
    'cold run of `sdkwright generate`; type errors are those of the sources and of the generated tests, under `strict`,',
    '`exactOptionalPropertyTypes`, `noUncheckedIndexedAccess` and `skipLibCheck: false`; the bundle is the whole client for a browser,',
    'minified and gzipped; the tests are those of `--emit tests`, two for each method, as `npm test` runs them: against a mock made from the',
    "package's own copy of the document, without what the mock misjudges and what no request can fulfil (`generator/document/mock-parts.ts` has",
    'the rules). Where the mock can read it, the document as its author wrote it is tried too; what fails then has its reason below.',
    'A method of which the document describes no successful response has no test.',
    '',
    '| document | operations | diagnostics | seconds | MB | errors, TS 5.9 | errors, TS 7.0 | tests passed | explained failures | the same, as written | bundle, KB | same bytes twice |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --: | --- |',
    ...lines,
    '',
    '## Refused',
    '',
    '| document | diagnostic | line | seconds |',
    '| --- | --- | --: | --: |',
    ...refusals.map(
      (row) => `| ${row.name} | ${row.code ?? '–'} | ${cell(row.line, 0)} | ${cell(row.seconds, 1)} |`,
    ),
    ...(notes.length > 0 ? ['', '## What fails, and why', '', ...notes] : []),
    '',
  ].join('\n');
}
