/** What each document has to pass, step by step. Every step gives a figure for the table, or throws what went wrong. */
import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { appendFile, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { stripVTControlCharacters as stripColor } from 'node:util';
import { measured } from './measured.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));
const bin = join(root, 'bin/sdkwright.js');

export const limits = { seconds: 60, megabytes: 1536 };

/** Generates into `out`; fails on a crash, on no output, or beyond the limits. */
export async function generate(document, out) {
  const { code, seconds, megabytes, stdout, stderr } = await measured([
    bin,
    'generate',
    document,
    '--out',
    out,
    '--emit',
    'sdk,tests,ir',
  ]);
  const printed = `${stdout}${stderr}`;
  if (code !== 0) throw new Error(`exit code ${code}: ${firstLines(printed)}`);
  if (seconds > limits.seconds) throw new Error(`took ${seconds.toFixed(1)} s`);
  if (megabytes > limits.megabytes) throw new Error(`took ${megabytes} MB`);
  const api = JSON.parse(await readFile(join(out, 'ir.json'), 'utf8'));
  return { seconds, megabytes, operations: countOperations(api), diagnostics: countDiagnostics(printed) };
}

/** An invalid document must give a diagnostic with file, line and column, and write nothing. */
export async function refuse(document, out) {
  const { code, stderr, stdout, seconds } = await measured([bin, 'generate', document, '--out', out]);
  if (code !== 1) throw new Error(`exit code ${code}, not 1: ${firstLines(stdout + stderr)}`);
  if (seconds > limits.seconds) throw new Error(`took ${seconds.toFixed(1)} s`);
  const place = /^(\S+):(\d+):(\d+) error (\S+)/m.exec(stderr);
  if (!place) throw new Error(`no diagnostic with file, line and column: ${firstLines(stderr)}`);
  if ((await readdir(out).catch(() => [])).length > 0) throw new Error('wrote something');
  return { seconds, code: place[4], line: Number(place[2]) };
}

/** A hash of every file below a folder. */
export async function fingerprint(folder) {
  const hash = createHash('sha256');
  for (const file of (await filesBelow(folder)).sort())
    hash
      .update(relative(folder, file))
      .update('\0')
      .update(await readFile(file))
      .update('\0');
  return hash.digest('hex');
}

async function filesBelow(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  return entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name));
}

/** What the generated code is compiled under: all that makes a compiler stricter. */
const strictly = {
  target: 'ES2022',
  module: 'NodeNext',
  moduleResolution: 'NodeNext',
  lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
  strict: true,
  exactOptionalPropertyTypes: true,
  noUncheckedIndexedAccess: true,
  noImplicitOverride: true,
  noFallthroughCasesInSwitch: true,
  skipLibCheck: false,
  noEmit: true,
};

/**
 * Type errors under a compiler, strictly, of the package's sources and then of its tests; the first of them in the error. The sources
 * get no types but the language's and the browser's; the tests have Node's too, and those of vitest.
 */
export async function typeErrors(sdk, compiler) {
  await compile(sdk, compiler, 'src', { ...strictly, types: [] });
  if (existsSync(join(sdk, 'tests'))) await compile(sdk, compiler, 'tests', { ...strictly, types: ['node'] });
  return 0;
}

async function compile(sdk, compiler, folder, compilerOptions) {
  const project = join(sdk, `tsconfig.${folder}.json`);
  await writeFile(project, JSON.stringify({ compilerOptions, include: [folder] }));
  const tsc = join(root, 'node_modules', compiler, 'bin/tsc');
  const { code, stdout, stderr } = await measured([tsc, '-p', project, '--pretty', 'false'], {
    seconds: 300,
  });
  const errors = stdout.split('\n').filter((line) => /error TS\d+/.test(line));
  if (code !== 0 || errors.length > 0)
    throw Object.assign(
      new Error(
        `${errors.length} type errors: ${errors[0]?.replace(/^\S*\/(?=src\/|tests\/)/, '') ?? firstLines(stdout + stderr)}`,
      ),
      { value: errors.length },
    );
}

/** Gives the package what it depends on for its development, as `npm install` would. */
export async function install(sdk) {
  await symlink(join(root, 'node_modules'), join(sdk, 'node_modules'), 'dir');
}

/** Size of the whole client, bundled for a browser, minified and gzipped, in kilobytes. */
export async function bundleSize(sdk) {
  const bundle = await rolldown({
    input: join(sdk, 'src/index.ts'),
    platform: 'browser',
    logLevel: 'silent',
    resolve: { extensionAlias: { '.js': ['.ts', '.js'] } },
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  await bundle.close();
  return gzipSync(output[0].code, { level: 9 }).length / 1024;
}

/**
 * Runs the generated tests as `npm test` does, against the mock of the package's own document: how many passed, and what failed by the
 * name of its test. With `document`, against a mock of that as its author wrote it; `undefined` where the mock cannot read it.
 */
export async function generatedTests(sdk, document) {
  if (!existsSync(join(sdk, 'tests'))) return { passed: 0, failures: new Map() };
  if (document !== undefined && !(await isReadable(document))) return undefined;
  const results = join(sdk, '../tests.json');
  await rm(results, { force: true });
  const { stdout, stderr } = await measured(
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--maxWorkers=2',
      '--reporter=json',
      `--outputFile=${results}`,
    ],
    { cwd: sdk, seconds: 300, env: document === undefined ? {} : { TEST_API_DOCUMENT: document } },
  );
  if (!existsSync(results)) throw new Error(`no results: ${firstLines(stderr || stdout)}`);
  const { numPassedTests, testResults } = JSON.parse(await readFile(results, 'utf8'));
  const broken = testResults.find(
    ({ status, assertionResults }) => status === 'failed' && assertionResults.length === 0,
  );
  if (broken) throw new Error(`${relative(sdk, broken.name)}: ${firstLine(broken.message)}`);
  const failures = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed')
    .map(({ fullName, failureMessages: [message = ''] }) => [fullName, firstLine(message)]);
  await writeFailures(failures);
  return { passed: numPassedTests, failures: new Map(failures) };
}

/**
 * Whether the mock takes a document as it is: OpenAPI 3.0 or 3.1 without a fault that it minds, in one file. References to others it
 * accepts, and then cannot follow.
 */
async function isReadable(document) {
  if (/["']?\$ref["']?\s*:\s*["']?[^#"'\s]/.test(await readFile(document, 'utf8'))) return false;
  const { code } = await measured([join(root, 'node_modules/@stdy/cli/steady.js'), 'validate', document]);
  return code === 0;
}

/** Every failure and its message, where `CONFORMANCE_FAILURES` names a file for them. */
async function writeFailures(failures) {
  const file = process.env.CONFORMANCE_FAILURES;
  if (file !== undefined)
    await appendFile(file, failures.map((failure) => `${failure.join(': ')}\n`).join(''));
}

function countOperations(api) {
  const below = (resources) =>
    resources.reduce((sum, each) => sum + each.operations.length + below(each.children), 0);
  return api.operations.length + below(api.resources);
}

function countDiagnostics(printed) {
  return printed.match(/^\S.*? (?:error|warning|note) [a-z-]+/gm)?.length ?? 0;
}

function firstLine(text) {
  return stripColor(text).trim().split('\n', 1)[0];
}

function firstLines(text) {
  return stripColor(text).trim().split('\n').slice(0, 3).join(' / ').slice(0, 300);
}
