/**
 * `npm run bench:faces [document]`: what the command line and the reference cost beside the SDK, cold, in turn. The document defaults to
 * openai.yaml of `SDKWRIGHT_CORPUS`. Each round gives a ratio of its own, so that what else the machine does weighs on both alike.
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { measured } from '../../test/conformance/measured.mjs';

const rounds = Number(process.env.RUNS ?? 5);
const limit = 2.5;
const bin = fileURLToPath(new URL('../../bin/sdkwright.js', import.meta.url));
const corpus = process.env.SDKWRIGHT_CORPUS;
const named = process.argv[2] ?? (corpus && join(corpus, 'openai.yaml'));
if (!named) {
  console.error('Name a document, or set SDKWRIGHT_CORPUS to a folder that holds openai.yaml.');
  process.exit(2);
}
const document = resolve(named);
const kinds = ['sdk', 'sdk,cli', 'sdk,reference', 'sdk,cli,reference'];

const work = await mkdtemp(join(tmpdir(), 'bench-faces-'));
const figures = new Map(kinds.map((kind) => [kind, []]));
try {
  for (let round = 0; round < rounds; round += 1)
    for (const kind of kinds) figures.get(kind).push(await once(kind));
} finally {
  await rm(work, { recursive: true, force: true });
}

console.log(`${basename(document)}, median of ${rounds} rounds in turn`);
console.log(row(['', 'wall s', '× sdk', 'CPU s', '× sdk', 'peak MB']));
for (const [kind, of] of figures)
  console.log(
    row([
      kind,
      median(of.map(({ seconds }) => seconds)).toFixed(2),
      ratio(kind, 'seconds').toFixed(2),
      median(of.map(({ cpu }) => cpu)).toFixed(2),
      ratio(kind, 'cpu').toFixed(2),
      median(of.map(({ megabytes }) => megabytes)),
    ]),
  );
const all = ratio('sdk,cli,reference', 'seconds');
console.log(`sdk, cli and reference take ${all.toFixed(2)} times as long as sdk; the limit is ${limit}`);
process.exitCode = all <= limit ? 0 : 1;

async function once(kind) {
  const out = join(work, 'out');
  await rm(out, { recursive: true, force: true });
  const result = await measured([bin, 'generate', document, '--out', out, '--emit', kind], {
    cwd: work,
    seconds: 300,
  });
  if (result.code !== 0) throw new Error(`--emit ${kind} ended with ${result.code}: ${result.stderr}`);
  return result;
}

/** Of each round by itself, their median. */
function ratio(kind, key) {
  return median(figures.get(kind).map((figure, round) => figure[key] / figures.get('sdk')[round][key]));
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function row([name, ...cells]) {
  return name.padEnd(20) + cells.map((cell) => String(cell).padStart(10)).join('');
}
