/** `openapi.d.ts`: what is written for a document, and that a refusal is a reason and no failure. */
import { expect, test } from 'vitest';
import { emitters } from '../../generator/emit/index.js';
import { writeTypes } from '../../generator/document/types/write.js';
import { sdkwright } from '../support/sdkwright.js';

const of = (schema: object, more: object = {}) =>
  writeTypes({
    openapi: '3.2.0',
    info: { title: 'Pets', version: '1' },
    paths: {},
    components: { schemas: { Pet: schema, Dog: { type: 'object' } } },
    ...more,
  });

test('the types of the components are there, references in extensions and examples notwithstanding', async () => {
  const pet = {
    type: 'object',
    properties: { name: { type: ['string', 'null'], 'x-note': { $ref: 'nowhere.yaml' } } },
    examples: [{ $ref: 'nowhere.yaml' }],
  };
  const types = await of(pet, { 'x-note': { $ref: 'nowhere.yaml' } });
  expect('text' in types && types.text).toMatch(/Pet: \{\s+name\?: string \| null;/);
});

test('a mapping may name schemas, and one that names nothing does no harm', async () => {
  const mapping = { dog: 'Dog', cat: 'Cat' };
  const types = await of({
    oneOf: [{ $ref: '#/components/schemas/Dog' }],
    discriminator: { propertyName: 'kind', mapping },
  });
  expect(types).toHaveProperty('text');
});

test('a document that is refused gives the reason', async () => {
  const types = await of({ properties: { a: { $ref: './nowhere.yaml' } } });
  expect(types).toMatchObject({ reason: expect.stringContaining('nowhere.yaml') as string });
});

test('--emit knows every emitter, and openapi.d.ts as types', async () => {
  const { stdout } = await sdkwright(['generate', '--help']);
  const listed = /what to generate: ([\w,\s]+?)\s*\(/
    .exec(stdout)?.[1]
    ?.split(/,\s*/)
    .map((name) => name.trim());
  expect(listed?.sort()).toEqual([...Object.keys(emitters), 'types'].sort());
});
