/** What a user of `--emit sdk,tests` does in a fresh folder: install what the package asks for, build it, run its tests. */
import { mkdir, readFile, symlink } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { node, run } from '../support/exec.js';
import { root } from '../support/paths.js';
import { temporaryFolder } from '../support/temporary.js';

interface Manifest {
  readonly scripts: { readonly [name: string]: string };
  readonly devDependencies: { readonly [name: string]: string };
}

test('a generated package has all that its build and its tests need, and passes them', async () => {
  const out = await temporaryFolder('own-tests');
  const args = ['generate', 'test/conformance/fixtures/museum.yaml', '--out', out, '--emit', 'sdk,tests'];
  expect(await node([join(root, 'bin/sdkwright.js'), ...args], { cwd: root })).toMatchObject({ code: 0 });
  const sdk = join(out, 'typescript');
  const { devDependencies } = JSON.parse(await readFile(join(sdk, 'package.json'), 'utf8')) as Manifest;
  // From this repository's own packages: no network. That each is in the range that is asked for, npm says.
  for (const name of Object.keys(devDependencies)) {
    await mkdir(dirname(join(sdk, 'node_modules', name)), { recursive: true });
    await symlink(join(root, 'node_modules', name), join(sdk, 'node_modules', name), 'dir');
  }
  await symlink(join(root, 'node_modules/.bin'), join(sdk, 'node_modules/.bin'), 'dir');
  expect(await run('npm', ['ls', '--depth=0'], { cwd: sdk })).toMatchObject({ code: 0 });
  expect(await run('npm', ['run', 'build'], { cwd: sdk })).toMatchObject({ code: 0 });
  const tests = await run('npm', ['test', '--', '--reporter=json'], { cwd: sdk });
  const { numPassedTests, numFailedTests } = JSON.parse(tests.stdout.slice(tests.stdout.indexOf('{'))) as {
    readonly numPassedTests: number;
    readonly numFailedTests: number;
  };
  expect(numFailedTests).toBe(0);
  expect(numPassedTests).toBeGreaterThanOrEqual(16);
  const compiler = join(root, 'node_modules/typescript/bin/tsc');
  expect(await node([compiler, '-p', 'tests', '--skipLibCheck', 'false'], { cwd: sdk })).toMatchObject({
    code: 0,
  });
}, 240_000);
