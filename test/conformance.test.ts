/** The short part of `npm run conformance`: real documents, each hard in its own way, generate, compile strictly and pass their tests. */
import { expect, test } from 'vitest';
import { node } from './support/exec.js';
import { root } from './support/paths.js';
import { sdkwright } from './support/sdkwright.js';

/** Names of documents below `conformance/fixtures`, and what they bring. */
const documents = {
  'scalar-galaxy.yaml': 'uploads, webhooks and every kind of credentials',
  'oapi-codegen-parameters.yaml': 'parameters in all places and styles',
  'readme-discriminators.yaml': 'alternatives, and failures that are known',
  'redocly-features-3.2.yaml': 'OpenAPI 3.2',
  'circular.yaml': 'version 2.0 in several files that refer to each other in circles',
};

test('small documents by other authors pass all steps that take little', async () => {
  await sdkwright(['--version']);
  const args = ['test/conformance/run.mjs', '--short', ...Object.keys(documents)];
  const { code, stdout } = await node(args, { cwd: root, env: { SDKWRIGHT_CORPUS: undefined } });
  expect(stdout).toMatch(/^\d+ passed, 0 failed$/m);
  // More than generating and compiling alone: generated tests ran.
  expect(Number(/^(\d+) passed/m.exec(stdout)?.[1])).toBeGreaterThan(90);
  expect(code).toBe(0);
}, 180_000);
