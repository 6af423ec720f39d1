/**
 * `npm run bench:generate [document …]`: sdkwright's `sdk` emitter beside other generators, in one run, in turn. Cold runs write into an
 * empty folder; sdkwright is also run again over what it wrote. Documents default to openai.yaml and github.json of `SDKWRIGHT_CORPUS`.
 */
import { mkdir, mkdtemp, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured } from '../../test/conformance/measured.mjs';
import { subjects } from './subjects.mjs';

const runs = Number(process.env.RUNS ?? 3);
const tsc = fileURLToPath(new URL('../../node_modules/typescript/bin/tsc', import.meta.url));
const corpus = process.env.SDKWRIGHT_CORPUS;
const documents =
  process.argv.length > 2
    ? process.argv.slice(2)
    : corpus
      ? ['openai.yaml', 'github.json'].map((name) => join(corpus, name))
      : [];
if (documents.length === 0) {
  console.error(
    'Name documents, or set SDKWRIGHT_CORPUS to a folder that holds openai.yaml and github.json.',
  );
  process.exit(2);
}

const work = await mkdtemp(join(tmpdir(), 'bench-generate-'));
try {
  for (const document of documents) await compare(resolve(document));
} finally {
  await rm(work, { recursive: true, force: true });
}

async function compare(document) {
  const figures = new Map();
  const note = (name, figure) => figures.set(name, [...(figures.get(name) ?? []), figure]);
  for (let run = 0; run < runs; run++) {
    for (const [name, argumentsFor] of Object.entries(subjects)) {
      const out = join(work, name);
      await rm(out, { recursive: true, force: true });
      await mkdir(out);
      const args = await argumentsFor(document, out, work);
      note(name, await once(args));
      if (name === 'sdkwright') note('sdkwright, unchanged', await once(args));
    }
  }
  const peer = median(figures.get('hey-api'), 'seconds');
  console.log(`\n${basename(document)}, median of ${runs} runs in turn`);
  console.log(row(['', 'wall s', '× hey-api', 'CPU s', 'peak MB', 'output KB', 'type errors']));
  for (const [name, of] of figures) {
    const out = join(work, name.split(',')[0]);
    const seconds = median(of, 'seconds');
    const [size, errors] = name.includes(',')
      ? ['', '']
      : [Math.round((await bytesBelow(out)) / 1024), await typeErrors(out)];
    console.log(
      row([
        name,
        seconds.toFixed(2),
        (seconds / peer).toFixed(2),
        median(of, 'cpu').toFixed(2),
        median(of, 'megabytes'),
        size,
        errors,
      ]),
    );
  }
}

async function once(args) {
  const result = await measured(args, { cwd: work, seconds: 300 });
  if (result.code !== 0)
    throw new Error(`${args.join(' ')} ended with ${result.code}: ${result.stderr.slice(0, 2000)}`);
  return result;
}

/** Under `strict`, in the sources alone. */
async function typeErrors(folder) {
  const project = join(folder, 'tsconfig.bench.json');
  const compilerOptions = {
    target: 'ES2022',
    module: 'ESNext',
    moduleResolution: 'Bundler',
    lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    types: [],
    strict: true,
    skipLibCheck: false,
    noEmit: true,
  };
  await writeFile(
    project,
    JSON.stringify({ compilerOptions, include: ['**/*.ts'], exclude: ['**/examples', '**/tests'] }),
  );
  const { stdout } = await measured([tsc, '-p', project, '--pretty', 'false'], { seconds: 300 });
  return stdout.match(/error TS\d+/g)?.length ?? 0;
}

async function bytesBelow(folder) {
  const entries = await readdir(folder, { withFileTypes: true, recursive: true });
  const sizes = entries
    .filter((entry) => entry.isFile())
    .map(async (entry) => (await stat(join(entry.parentPath ?? entry.path, entry.name))).size);
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

function median(of, key) {
  const values = of.map((each) => each[key]).sort((a, b) => a - b);
  return values[Math.floor(values.length / 2)];
}

function row([name, ...cells]) {
  return name.padEnd(24) + cells.map((cell) => String(cell).padStart(12)).join('');
}
