/** What a document refers to in other files becomes part of it, under names that a reader would have chosen. */
import { describe, expect, test } from 'vitest';
import type { Ref } from '../../generator/lib/pointer.js';
import { document, loadFiles, path, schemaOf, where } from './support.js';

const root = (schema: string, more = ''): string => document(`paths:\n${path('/pets', schema)}${more}`);

describe('an external schema', () => {
  test('is called as its file is, and the next one of that name after its folder too', async () => {
    const { at, said } = await loadFiles(
      {
        'openapi.yaml': document(
          `paths:\n${path('/a', '{ $ref: models/pet.yaml }')}${path('/b', '{ $ref: old/pet.yaml }')}${path('/c', '{ $ref: models/pet.yaml }')}`,
        ),
        'models/pet.yaml': 'type: object\n',
        'old/pet.yaml': 'type: string\n',
      },
      'openapi.yaml',
    );
    expect(said).toEqual([]);
    expect(at('#/components/schemas')).toEqual({ pet: { type: 'object' }, old_pet: { type: 'string' } });
    expect(['/a', '/b', '/c'].map((name) => at(schemaOf(name)))).toEqual([
      { $ref: '#/components/schemas/pet' },
      { $ref: '#/components/schemas/old_pet' },
      { $ref: '#/components/schemas/pet' },
    ]);
  });

  test('is called by the last token of the pointer into a file, and gives way to components that are there', async () => {
    const { at } = await loadFiles(
      {
        'openapi.yaml': root(
          '{ $ref: "models.yaml#/defs/Pet" }',
          'components:\n  schemas:\n    Pet:\n      type: boolean\n',
        ),
        'models.yaml': 'defs:\n  Pet:\n    type: object\n',
      },
      'openapi.yaml',
    );
    expect(at('#/components/schemas')).toEqual({ Pet: { type: 'boolean' }, models_Pet: { type: 'object' } });
    expect(at(schemaOf('/pets'))).toEqual({ $ref: '#/components/schemas/models_Pet' });
  });

  test('keeps the name of the component that stands for it, wherever else it is referred to', async () => {
    const { at } = await loadFiles(
      {
        'openapi.yaml': root(
          '{ $ref: ./pet.yaml }',
          'components:\n  schemas:\n    Animal:\n      $ref: ./pet.yaml\n',
        ),
        'pet.yaml': 'type: object\nproperties:\n  parent:\n    $ref: pet.yaml\n',
      },
      'openapi.yaml',
    );
    expect(at(schemaOf('/pets'))).toEqual({ $ref: '#/components/schemas/Animal' });
    expect(at('#/components/schemas')).toEqual({
      Animal: { type: 'object', properties: { parent: { $ref: '#/components/schemas/Animal' } } },
    });
  });

  test('is reached through references that are nothing else, and within its own file', async () => {
    const { at } = await loadFiles(
      {
        'openapi.yaml': root('{ $ref: "index.yaml#/Pet" }'),
        'index.yaml': 'Pet:\n  $ref: pets/pet.yaml#/definitions/Dog\n',
        'pets/pet.yaml':
          'definitions:\n  Dog:\n    properties:\n      tail:\n        $ref: "#/definitions/Tail"\n  Tail:\n    type: string\n',
      },
      'openapi.yaml',
    );
    expect(at('#/components/schemas')).toEqual({
      Dog: { properties: { tail: { $ref: '#/components/schemas/Tail' } } },
      Tail: { type: 'string' },
    });
  });

  test('may refer back to the root document', async () => {
    const { at, said } = await loadFiles(
      {
        'openapi.yaml': root(
          '{ $ref: models/pet.yaml }',
          'components:\n  schemas:\n    Name:\n      type: string\n',
        ),
        'models/pet.yaml': 'properties:\n  name:\n    $ref: ../openapi.yaml#/components/schemas/Name\n',
      },
      'openapi.yaml',
    );
    expect(said).toEqual([]);
    expect(at('#/components/schemas/pet')).toEqual({
      properties: { name: { $ref: '#/components/schemas/Name' } },
    });
  });

  test('is found by anchor and by $id', async () => {
    const { at, said } = await loadFiles(
      {
        'openapi.yaml': document(
          `paths:\n${path('/a', '{ $ref: "pet.yaml#dog" }')}${path('/b', '{ $ref: "#cat" }')}${path('/c', '{ $ref: "https://example.com/bird" }')}` +
            `components:\n  schemas:\n    Cat:\n      $anchor: cat\n    Bird:\n      $id: https://example.com/bird\n`,
        ),
        'pet.yaml': '$defs:\n  Dog:\n    $anchor: dog\n    type: object\n',
      },
      'openapi.yaml',
    );
    expect(said).toEqual([]);
    expect(['/a', '/b', '/c'].map((name) => at(schemaOf(name)))).toEqual([
      { $ref: '#/components/schemas/Dog' },
      { $ref: '#/components/schemas/Cat' },
      { $ref: '#/components/schemas/Bird' },
    ]);
  });

  test('can be what a discriminator means', async () => {
    const { at } = await loadFiles(
      {
        'openapi.yaml': root('{ $ref: pet.yaml }'),
        'pet.yaml':
          'oneOf:\n  - $ref: dog.yaml\ndiscriminator:\n  propertyName: kind\n  mapping:\n    dog: dog.yaml\n    cat: Cat\n',
        'dog.yaml': 'type: object\n',
      },
      'openapi.yaml',
    );
    expect(at('#/components/schemas/pet')).toEqual({
      oneOf: [{ $ref: '#/components/schemas/dog' }],
      discriminator: { propertyName: 'kind', mapping: { dog: '#/components/schemas/dog', cat: 'Cat' } },
    });
  });
});

test('properties that are all in another file are put in place, with what is beside them', async () => {
  const { at, said, loaded } = await loadFiles(
    {
      'openapi.yaml': root('{ $ref: pet.yaml }'),
      'pet.yaml': 'properties:\n  $ref: attributes.yaml#/all\n  own:\n    type: string\n',
      'attributes.yaml':
        'all:\n  name:\n    $ref: "#/Name"\n  $ref2:\n    type: string\nName:\n  type: string\n',
    },
    'openapi.yaml',
  );
  expect(said).toEqual([]);
  expect(at('#/components/schemas/pet')).toEqual({
    properties: {
      name: { $ref: '#/components/schemas/Name' },
      $ref2: { type: 'string' },
      own: { type: 'string' },
    },
  });
  expect(where(loaded!.origin('#/components/schemas/pet/properties/name'))).toBe('attributes.yaml#/all/name');
});

describe('what is not a schema', () => {
  const files = {
    'openapi.yaml': document('paths:\n  /pets:\n    $ref: paths/pets.yaml\n'),
    'paths/pets.yaml': `parameters:
  - $ref: ../parameters.yaml#/Limit
get:
  $ref: ../list.yaml
`,
    'list.yaml': `operationId: listPets
responses:
  '200':
    $ref: responses/ok.yaml
`,
    'responses/ok.yaml': `description:
  $ref: words.yaml#/ok
headers:
  X-Limit:
    $ref: ../headers.yaml#/Limit
`,
    'responses/words.yaml': 'ok: All is well.\n',
    'parameters.yaml': 'Limit:\n  name: limit\n  in: query\n  schema:\n    type: integer\n',
    'headers.yaml': 'Limit:\n  schema:\n    type: integer\n',
  };

  test('is put in place, parameters and responses under their names', async () => {
    const { at, said } = await loadFiles(files, 'openapi.yaml');
    expect(said).toEqual([]);
    expect(at('#/paths/~1pets')).toEqual({
      parameters: [{ $ref: '#/components/parameters/Limit' }],
      get: { operationId: 'listPets', responses: { '200': { $ref: '#/components/responses/ok' } } },
    });
    expect(at('#/components/responses/ok')).toEqual({
      description: 'All is well.',
      headers: { 'X-Limit': { schema: { type: 'integer' } } },
    });
  });

  test('is still known to come from its file', async () => {
    const { loaded } = await loadFiles(files, 'openapi.yaml');
    const origin = (pointer: Ref): string => where(loaded!.origin(pointer));
    expect(origin('#/info/title')).toBe('openapi.yaml#/info/title');
    expect(origin('#/paths/~1pets/get')).toBe('list.yaml#');
    expect(origin('#/paths/~1pets/get/responses/200')).toBe('list.yaml#/responses/200');
    expect(origin('#/components/parameters/Limit/schema/type')).toBe('parameters.yaml#/Limit/schema/type');
    expect(origin('#/components/responses/ok/headers/X-Limit/schema')).toBe('headers.yaml#/Limit/schema');
    expect(loaded!.files[0]?.path).toBe('openapi.yaml');
    expect(loaded!.files.map((file) => file.path).sort()).toEqual(Object.keys(files).sort());
  });
});

describe('a reference that is not followed', () => {
  test('in an extension or an example is left as it is', async () => {
    const { at, said } = await loadFiles(
      {
        'openapi.yaml': document(
          `x-note:\n  $ref: nowhere.yaml\npaths:\n${path('/pets', '{ example: { $ref: nowhere.yaml } }')}`,
        ),
      },
      'openapi.yaml',
    );
    expect(said).toEqual([]);
    expect(at('#/x-note')).toEqual({ $ref: 'nowhere.yaml' });
    expect(at(schemaOf('/pets'))).toEqual({ examples: [{ $ref: 'nowhere.yaml' }] });
  });

  test('leads outside the folder: it is a warning, and anything is allowed there', async () => {
    const files = { 'api/openapi.yaml': root('{ $ref: ../pet.yaml }'), 'pet.yaml': 'type: object\n' };
    const { at, said } = await loadFiles(files, 'api/openapi.yaml');
    expect(said).toEqual([`ref-outside api/openapi.yaml${schemaOf('/pets')}/$ref`]);
    expect(at(schemaOf('/pets'))).toEqual({});
    const allowed = await loadFiles(files, 'api/openapi.yaml', { outside: true });
    expect(allowed.said).toEqual([]);
    expect(allowed.at(schemaOf('/pets'))).toEqual({ $ref: '#/components/schemas/pet' });
  });

  test('leads to the network: it is a warning', async () => {
    const { at, said } = await loadFiles({
      'openapi.yaml': root('{ $ref: "https://example.invalid/pet.json" }'),
    });
    expect(said).toEqual([`ref-network openapi.yaml${schemaOf('/pets')}/$ref`]);
    expect(at(schemaOf('/pets'))).toEqual({});
  });
});
