/** The tests emitter: what its tests say, that they pass against a mock of the document, and that they fail when the SDK is wrong. */
import { mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { generate, type Job } from '../../generator/generate.js';
import { loadDocument } from '../../generator/load/load.js';
import { startMock } from '../conformance/mock.mjs';
import { node, type Ran } from '../support/exec.js';
import { root } from '../support/paths.js';
import { temporaryFolder } from '../support/temporary.js';

async function generateInto(job: Omit<Job, 'emit'>): Promise<string> {
  const { groups, diagnostics } = await generate({ ...job, emit: ['sdk', 'tests'] });
  expect(diagnostics.filter(({ severity }) => severity === 'error')).toEqual([]);
  const out = await temporaryFolder('tests');
  for (const { path, text } of groups.flatMap(({ files }) => files)) {
    await mkdir(dirname(join(out, path)), { recursive: true });
    await writeFile(join(out, path), text);
  }
  await symlink(join(root, 'node_modules'), join(out, 'typescript/node_modules'), 'dir');
  return join(out, 'typescript');
}

/** The document as one file, for the mock. */
async function mockOf(cwd: string, document: string) {
  const loaded = await loadDocument(document, { cwd }, () => undefined);
  const file = join(await temporaryFolder('mock'), 'openapi.json');
  await writeFile(file, JSON.stringify(loaded?.document));
  return startMock(file, { query: { array: 'brackets', nested: 'brackets' } });
}

function runTests(sdk: string, url: string): Promise<Ran> {
  const vitest = join(root, 'node_modules/vitest/vitest.mjs');
  return node([vitest, 'run', '--root', sdk, '--reporter=json', '--no-isolate'], {
    cwd: sdk,
    env: { TEST_API_BASE_URL: url },
  });
}

function countsOf({ stdout }: Ran): { passed: number; failed: number; skipped: number } {
  const counts = JSON.parse(stdout) as { [name: string]: number };
  return {
    passed: counts['numPassedTests'] ?? NaN,
    failed: counts['numFailedTests'] ?? NaN,
    skipped: counts['numPendingTests'] ?? NaN,
  };
}

test('the tests of spec/ pass; those of a method that asks at the wrong address fail', async () => {
  const sdk = await generateInto({ cwd: root, document: 'spec', config: 'spec/sdk.yml' });
  const mock = await mockOf(root, 'spec');
  try {
    const right = await runTests(sdk, mock.url);
    expect(countsOf(right)).toEqual({ passed: 8, failed: 0, skipped: 0 });
    const source = join(sdk, 'src/resources/fine-tuning/checkpoints/permissions.ts');
    const text = await readFile(source, 'utf8');
    await writeFile(source, text.replace('}/permissions/${', '}/permission/${'));
    const wrong = await runTests(sdk, mock.url);
    expect(countsOf(wrong)).toEqual({ passed: 6, failed: 2, skipped: 0 });
  } finally {
    await mock.stop();
  }
}, 60_000);

const document = `
openapi: 3.1.0
info: { title: Things, version: 1.0.0 }
servers: [{ url: https://things.example/v1 }]
security: [{ Key: [] }]
paths:
  /things/{thing_id}:
    parameters:
      - { name: thing_id, in: path, required: true, schema: { type: string } }
    put:
      tags: [things]
      operationId: updateThing
      parameters:
        - { name: X-Trace, in: header, schema: { type: string } }
        - { name: tags, in: query, schema: { type: array, items: { type: string } } }
      requestBody:
        required: true
        content:
          application/json:
            schema:
              type: object
              required: [shape]
              properties:
                shape: { $ref: '#/components/schemas/Shape' }
                size: { type: integer }
      responses:
        '200': { description: Done., content: { application/json: { schema: { $ref: '#/components/schemas/Shape' } } } }
    delete:
      tags: [things]
      operationId: deleteThing
      responses: { '204': { description: Gone. } }
  /things/{thing_id}/content:
    get:
      tags: [things]
      operationId: downloadThing
      parameters:
        - { name: thing_id, in: path, required: true, schema: { type: string } }
      responses:
        '200': { description: Its content., content: { application/octet-stream: { schema: { type: string, format: binary } } } }
  /uploads:
    post:
      tags: [uploads]
      operationId: createUpload
      requestBody:
        required: true
        content:
          multipart/form-data:
            schema:
              type: object
              required: [file]
              properties:
                file: { type: string, format: binary }
      responses: { '204': { description: Taken. } }
  /events:
    get:
      tags: [events]
      operationId: listenEvents
      responses:
        '200': { description: As they come., content: { text/event-stream: { schema: { type: object, properties: { id: { type: string } } } } } }
components:
  securitySchemes:
    Key: { type: apiKey, in: header, name: X-Key }
  schemas:
    Shape:
      oneOf: [{ $ref: '#/components/schemas/Round' }, { $ref: '#/components/schemas/Square' }]
      discriminator: { propertyName: kind, mapping: { round: '#/components/schemas/Round', square: '#/components/schemas/Square' } }
    Round: { type: object, required: [kind, radius], properties: { kind: { type: string }, radius: { type: number } } }
    Square: { type: object, required: [kind, side], properties: { kind: { type: string }, side: { type: number } } }
`;

test('a call is made with what is required, and with everything; what is expected depends on what it gives', async () => {
  const cwd = await temporaryFolder('things');
  await writeFile(join(cwd, 'openapi.yaml'), document);
  const sdk = await generateInto({ cwd, document: 'openapi.yaml' });
  const read = (name: string) => readFile(join(sdk, 'tests', name), 'utf8');

  const update = (params: string) => `client.things.update('thing_id', { ${params} })`;
  expect(calls(await read('api-resources/things/things.test.ts'))).toEqual([
    `expectData(${update("shape: { kind: 'round', radius: 0 }")})`,
    `expectData(${update("shape: { kind: 'round', radius: 0 }, 'X-Trace': 'X-Trace', size: 0, tags: ['string']")})`,
    "expectData(client.things.delete('thing_id'))",
    "expectData(client.things.delete('thing_id'))",
  ]);
  expect(calls(await read('api-resources/things/content.test.ts'))[0]).toBe(
    "expectContent(client.things.content.retrieve('thing_id'))",
  );
  expect(calls(await read('api-resources/uploads.test.ts'))[0]).toBe(
    "expectData(client.uploads.create({ file: new File(['content'], 'file.txt') }))",
  );
  expect(calls(await read('api-resources/events.test.ts'))[0]).toBe('expectStream(client.events.retrieve())');
  expect(await read('support.ts')).toContain("apiKey: 'My API Key',");

  const mock = await mockOf(cwd, 'openapi.yaml');
  try {
    expect(countsOf(await runTests(sdk, mock.url))).toEqual({ passed: 10, failed: 0, skipped: 0 });
  } finally {
    await mock.stop();
  }
}, 60_000);

test('a method that the configuration says not to test is left out, with the reason', async () => {
  const cwd = await temporaryFolder('things');
  await writeFile(join(cwd, 'openapi.yaml'), document);
  await writeFile(
    join(cwd, 'sdk.yml'),
    `
resources:
  things:
    methods:
      delete:
        endpoint: delete /things/{thing_id}
        skip_test_reason: It cannot be undone.
`,
  );
  const sdk = await generateInto({ cwd, document: 'openapi.yaml', config: 'sdk.yml' });
  const text = await readFile(join(sdk, 'tests/api-resources/things.test.ts'), 'utf8');
  expect(text.match(/test\.skip\('.*',/g)).toEqual([
    "test.skip('delete: required parameters only (left out: It cannot be undone.)',",
    "test.skip('delete: all parameters (left out: It cannot be undone.)',",
  ]);
  expect(text).not.toContain('  test(');
});

test('a method that requires what nothing fits is left out, and what stands for the value compiles', async () => {
  const cwd = join(root, 'test/cases/docs/examples-of-nothing');
  const sdk = await generateInto({ cwd, document: 'openapi.yaml' });
  const text = await readFile(join(sdk, 'tests/api-resources/things.test.ts'), 'utf8');
  const reason = '(left out: the document allows no value for what it requires.)';
  expect(text.match(/test(\.skip)?\('.*',/g)).toEqual([
    `test.skip('create: required parameters only ${reason}',`,
    `test.skip('create: all parameters ${reason}',`,
  ]);
  expect(calls(text)[1]).toBe(
    "expectData(client.things.create({ impossible: undefined as never, name: 'name', list: [] }))",
  );
  const compiled = await node([join(root, 'node_modules/typescript/bin/tsc'), '-p', 'tests', '--noEmit'], {
    cwd: sdk,
  });
  expect(compiled.stdout).toBe('');
}, 60_000);

/** What each test awaits, on one line, without what a line break adds. */
function calls(text: string): string[] {
  return [...text.matchAll(/ {4}await (.*?);\n {2}\}\);/gs)].map(([, body = '']) =>
    body
      .replace(/,?\n\s*(?=\))|(?<=\()\n\s*/g, '')
      .replace(/,?\n\s*(?=\})/g, ' ')
      .replace(/\s+/g, ' '),
  );
}
