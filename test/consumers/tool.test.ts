/** The tool as npm would publish it, unpacked elsewhere beside what it says it depends on and nothing else: it does what the checkout does. */
import { mkdir, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { document, path } from '../load/support.js';
import { mustRun, node } from '../support/exec.js';
import { root } from '../support/paths.js';
import { sdkwright } from '../support/sdkwright.js';
import { quiet } from '../support/tarball.js';
import { temporaryFolder } from '../support/temporary.js';
import { textsIn } from '../support/tree.js';

interface Manifest {
  readonly bin: { readonly sdkwright: string };
  readonly dependencies: { readonly [name: string]: string };
  readonly exports: { readonly '.': { readonly types: string } };
}

/** Unpacks the tarball where `npm install` would, and gives the folder and the manifest in it. */
async function installed(home: string): Promise<{ folder: string; manifest: Manifest }> {
  // Builds; the scripts of npm would do it again, and take the build from under other tests.
  await sdkwright(['--version']);
  const types = [join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tsconfig.types.json'];
  await mustRun(process.execPath, types, { cwd: root });
  await mustRun('npm', ['pack', '--pack-destination', home, ...quiet], { cwd: root });
  const [tarball = ''] = (await readdir(home)).filter((name) => name.endsWith('.tgz'));
  const folder = join(home, 'node_modules/sdkwright');
  await mkdir(folder, { recursive: true });
  await mustRun('tar', ['-xzf', join(home, tarball), '-C', folder, '--strip-components', '1']);
  const manifest = JSON.parse(await readFile(join(folder, 'package.json'), 'utf8')) as Manifest;
  for (const name of Object.keys(manifest.dependencies)) {
    const link = join(home, 'node_modules', name);
    await mkdir(dirname(link), { recursive: true });
    await symlink(join(root, 'node_modules', name), link, 'junction');
  }
  return { folder, manifest };
}

test('the packed tool writes what the checkout writes, to the byte, and its library can be imported', async () => {
  const home = await temporaryFolder('tool');
  const { folder, manifest } = await installed(home);
  await writeFile(join(home, 'openapi.yaml'), document(`paths:\n${path('/pets', '{ type: string }')}`));
  const args = ['generate', 'openapi.yaml', '--emit', 'sdk,types,reference,cli,tests,ir'];
  const theirs = await node([join(folder, manifest.bin.sdkwright), ...args, '--out', 'packed'], {
    cwd: home,
  });
  const ours = await sdkwright([...args, '--out', 'checkout'], { cwd: home });
  expect([theirs.code, theirs.stderr], theirs.stdout).toEqual([ours.code, ours.stderr]);
  expect(theirs.code).toBe(0);
  const texts = await textsIn(join(home, 'packed'));
  expect([...texts.keys()]).toContain('typescript/src/resources/pets.ts');
  expect(texts).toEqual(await textsIn(join(home, 'checkout')));

  const program = "import { generate } from 'sdkwright'; console.log(typeof generate);";
  await writeFile(join(home, 'program.mjs'), program);
  expect((await mustRun(process.execPath, ['program.mjs'], { cwd: home })).stdout).toBe('function\n');
  expect(await readFile(join(folder, manifest.exports['.'].types), 'utf8')).toContain('generate');
}, 180_000);
