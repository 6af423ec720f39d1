/**
 * `npm run bench:sdk [document] [sdk.yml]`: what a generated SDK costs those who install it. The SDK is generated, built, packed and
 * installed in an empty project; where there is a limit, it is printed, and going beyond it ends with exit code 1. The document defaults
 * to openai.yaml of `SDKWRIGHT_CORPUS`, whose package has the name of npm openai, the peer of the comparison.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { generateInto } from '../test/conformance/generate-into.mjs';
import { measured } from '../test/conformance/measured.mjs';

const rounds = Number(process.env.RUNS ?? 21);
const root = fileURLToPath(new URL('..', import.meta.url));
const corpus = process.env.SDKWRIGHT_CORPUS;
const document = process.argv[2] ?? (corpus && join(corpus, 'openai.yaml'));
if (!document) {
  console.error('Name a document, or set SDKWRIGHT_CORPUS to a folder that holds openai.yaml.');
  process.exit(2);
}
const config = process.argv[3] ?? join(root, 'test/conformance/openai/sdk.yml');

const work = await mkdtemp(join(tmpdir(), 'bench-sdk-'));
try {
  const { tarball, unpackedSize } = await pack();
  const ours = await consumer('ours', (folder) => npm(['install', '--offline', tarball], folder));
  const theirs = await consumer('theirs', async (folder) => {
    await mkdir(join(folder, 'node_modules'));
    await cp(join(root, 'node_modules/openai'), join(folder, 'node_modules/openai'), { recursive: true });
  });
  const { esm, cjs } = importTimes(ours);
  say('import, over bare node', esm, 40, 'ms');
  say('require, over bare node', cjs, 40, 'ms');
  say('unpacked', unpackedSize / 1024 ** 2, 6, 'MB');
  say('one call by the slim entry, gzipped', (await slimBytes(ours)) / 1024, 12, 'KB');
  const [own, peer] = await compilerMegabytes([ours, theirs]);
  say(`tsc of a consumer, ${own} MB over ${peer} MB of npm openai`, own / peer, 1, 'times');
} finally {
  await rm(work, { recursive: true, force: true });
}

function say(what, figure, limit, unit) {
  console.log(
    `${what.padEnd(60)} ${figure.toFixed(2).padStart(8)} ${unit.padEnd(5)} (limit ${limit}${figure > limit ? ', EXCEEDED' : ''})`,
  );
  if (figure > limit) process.exitCode = 1;
}

function npm(args, cwd) {
  return execFileSync('npm', [...args, '--no-audit', '--no-fund', '--ignore-scripts'], {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
}

/** Generates, builds and packs the SDK. */
async function pack() {
  await generateInto(join(work, 'out'), resolve(document), resolve(config), 'sdk');
  const folder = join(work, 'out/typescript');
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  execFileSync(process.execPath, ['scripts/build.mjs'], {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const [{ filename, unpackedSize }] = JSON.parse(npm(['pack', '--json'], folder));
  return { tarball: join(folder, filename), unpackedSize };
}

/** An empty project with the package installed. */
async function consumer(name, install) {
  const folder = join(work, name);
  await mkdir(folder);
  await writeFile(join(folder, 'package.json'), '{ "private": true }');
  await install(folder);
  return folder;
}

/** Milliseconds that starting a program takes more when it loads the package: of each round by itself, their median. */
function importTimes(cwd) {
  const time = (...args) => {
    const from = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd });
    if (status !== 0) throw new Error(String(stderr));
    return performance.now() - from;
  };
  const esm = () => time('--input-type=module', '-e', "import 'openai'");
  const cjs = () => time('-e', "require('openai')");
  const figures = { esm: [], cjs: [] };
  for (let round = 0; round < rounds; round += 1) {
    figures.esm.push(-time('--input-type=module', '-e', '') + esm());
    figures.cjs.push(-time('-e', '') + cjs());
  }
  return { esm: median(figures.esm), cjs: median(figures.cjs) };
}

async function slimBytes(cwd) {
  const input = join(cwd, 'slim.mjs');
  await writeFile(
    input,
    `import { createClient } from 'openai/slim';
import { Models } from 'openai/resources/models';
const client = createClient({ apiKey: prompt('key'), dangerouslyAllowBrowser: true, resources: [Models] });
document.body.append((await client.models.retrieve('gpt-4o')).id);`,
  );
  const bundle = await rolldown({ cwd, input, platform: 'browser', logLevel: 'silent' });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  return gzipSync(output.map((chunk) => chunk.code ?? '').join(''), { level: 9 }).length;
}

/** Peak memory of the compiler over a small program in each folder, in turns: the median of seven runs. */
async function compilerMegabytes(folders) {
  const compilerOptions = {
    target: 'ES2022',
    module: 'NodeNext',
    lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    types: [],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  };
  for (const folder of folders) {
    await writeFile(
      join(folder, 'program.ts'),
      `import OpenAI from 'openai';
const client = new OpenAI();
const messages = [{ role: 'user', content: 'Hello' }] as const;
const { choices } = await client.chat.completions.create({ model: 'gpt-4o', messages: [...messages] });
export const text: string | null | undefined = choices[0]?.message.content;`,
    );
    await writeFile(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
    await writeFile(
      join(folder, 'tsconfig.json'),
      JSON.stringify({ compilerOptions, files: ['program.ts'] }),
    );
  }
  const tsc = join(root, 'node_modules/typescript/bin/tsc');
  const runs = folders.map(() => []);
  for (let round = 0; round < 7; round += 1) {
    for (const [index, folder] of folders.entries()) {
      const { code, stdout, megabytes } = await measured([tsc, '-p', folder]);
      if (code !== 0) throw new Error(stdout);
      runs[index].push(megabytes);
    }
  }
  return runs.map(median);
}

function median(values) {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
}
