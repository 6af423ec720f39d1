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

/** Each generated test counts by itself: one that fails has to be known with its reason, and one that is known has to fail. */
async function generatedTests(row, sdk, path) {
  const result = await step(row, 'tests', () => steps.generatedTests(sdk, path));
  if (!result) return;
  const reasons = new Map(
    (known[row.name]?.['each test'] ?? []).flatMap(({ reason, tests }) =>
      tests.flatMap((test) => bothOf(test).map((name) => [name, reason])),
    ),
  );
  passed += result.passed;
  row.tests = result.passed;
  row.explained = 0;
  for (const [test, message] of result.failures)
    if (reasons.has(test)) row.explained += 1;
    else fail(row, `${test}: ${message}`);
  for (const test of reasons.keys())
    if (!result.failures.has(test)) fail(row, `${test}: passes now: take it off the list of known failures`);
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

function page() {
  const cell = (value, digits) =>
    value === undefined ? '–' : typeof value === 'number' ? value.toFixed(digits) : String(value);
  const lines = rows.map(
    (row) =>
      `| ${[row.name, cell(row.operations, 0), cell(row.diagnostics, 0), cell(row.seconds, 1), cell(row.megabytes, 0), cell(row.ts59, 0), cell(row.ts70, 0), cell(row.tests, 0), cell(row.explained, 0), cell(row.bundle, 1), row.same ? 'yes' : 'no'].join(' | ')} |`,
  );
  const notes = [...rows, ...refusals].flatMap((row) => [
    ...(row.failures ?? []).map((text) => `- ${row.name}: **${text}**`),
    ...(row.known ?? []).map((text) => `- ${row.name}: ${text}`),
    ...(known[row.name]?.['each test'] ?? []).map(
      ({ reason, tests }) => `- ${row.name}: ${tests.map((test) => `\`${test}\``).join(', ')}: ${reason}`,
    ),
  ]);
  return [
    '# Conformance',
    '',
    'Real documents through everything a user would do with them; written by `npm run conformance`. Seconds and peak memory are of one',
    'cold run of `sdkwright generate`; type errors are those of the sources and of the generated tests, under `strict`,',
    '`exactOptionalPropertyTypes`, `noUncheckedIndexedAccess` and `skipLibCheck: false`; the bundle is the whole client for a browser,',
    'minified and gzipped; the tests are those of `--emit tests`, two for each method, against a mock made from the document as it is, or',
    'from the copy in the package where the mock cannot read it (2.0, 3.2, several files). A method of which the document describes no',
    'successful response has none.',
    '',
    '| document | operations | diagnostics | seconds | MB | errors, TS 5.9 | errors, TS 7.0 | tests passed | explained failures | bundle, KB | same bytes twice |',
    '| --- | --: | --: | --: | --: | --: | --: | --: | --: | --: | --- |',
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
