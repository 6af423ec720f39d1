/** `sdkwright init`: a configuration that changes nothing, in full. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { generate } from '../generator/generate.js';
import { init } from '../generator/init/init.js';
import { temporaryFolderNow } from './support/temporary.js';

const cwd = temporaryFolderNow('init');

const document = `
openapi: 3.1.0
info: { title: Garden, version: 1.0.0 }
servers: [{ url: https://garden.example }]
security: [{ key: [] }]
paths:
  /beds:
    get:
      parameters: [{ name: after, in: query, schema: { type: string } }]
      responses:
        '200':
          description: Beds
          content: { application/json: { schema: { type: array, items: { $ref: '#/components/schemas/Bed' } } } }
  /beds/{bed_id}/plants/{plant_id}:
    get:
      parameters:
        - { name: bed_id, in: path, required: true, schema: { type: string } }
        - { name: plant_id, in: path, required: true, schema: { type: string } }
      responses:
        '200':
          description: A plant
          content: { application/json: { schema: { $ref: '#/components/schemas/Plant' } } }
components:
  securitySchemes: { key: { type: http, scheme: bearer } }
  schemas:
    Bed: { type: object, properties: { plants: { type: array, items: { $ref: '#/components/schemas/Plant' } } } }
    Plant: { type: object, properties: { id: { type: string }, seed: { $ref: '#/components/schemas/Seed' } } }
    Seed: { type: object, properties: { weight: { type: number } } }
`;

test('spells out everything, and generating with it gives the same SDK', async () => {
  writeFileSync(join(cwd, 'openapi.yaml'), document);
  const { text = '', diagnostics } = await init('openapi.yaml', cwd);
  expect(diagnostics).toEqual([]);
  expect(text).toContain('        retrieve: get /beds/{bed_id}/plants/{plant_id}');
  expect(text).toContain('seed: "#/components/schemas/Seed"');
  expect(text).toContain('read_env: GARDEN_');
  expect(text).not.toContain('would not be the same');
  writeFileSync(join(cwd, 'sdk.yml'), text);
  const job = { cwd, document: 'openapi.yaml', emit: ['sdk'] };
  const [without, withIt] = [await generate(job), await generate({ ...job, config: 'sdk.yml' })];
  expect(withIt.diagnostics).toEqual(without.diagnostics);
  expect(without.groups.flatMap(({ files }) => [...files]).length).toBeGreaterThan(10);
  expect(withIt.groups).toEqual(without.groups);
});

test.each(['museum.yaml', 'scalar-galaxy.yaml', 'tictactoe.yaml'])(
  '%s can be spelt out in full, and generates the same',
  async (name) => {
    const source = join(import.meta.dirname, 'conformance/fixtures', name);
    const { text = '' } = await init(source, cwd);
    expect(text).toContain('resources:');
    expect(text).not.toContain('would not be the same');
    writeFileSync(join(cwd, `${name}.yml`), text);
    const job = { cwd, document: source, emit: ['sdk'] };
    const [without, withIt] = [await generate(job), await generate({ ...job, config: `${name}.yml` })];
    expect(without.groups.flatMap(({ files }) => [...files]).length).toBeGreaterThan(10);
    expect(withIt.groups).toEqual(without.groups);
  },
);

test('a document that cannot be read gives no file', async () => {
  const { text, diagnostics } = await init('missing.yaml', cwd);
  expect(text).toBeUndefined();
  expect(diagnostics.map(({ code }) => code)).toEqual(['file-unreadable']);
});
