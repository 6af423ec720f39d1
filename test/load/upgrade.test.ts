/** Documents of every version come out in the shapes of 3.1. The file is long because it has a test for each shape that has changed between versions. */
import { describe, expect, test } from 'vitest';
import { document, loadText, path, schemaOf, where } from './support.js';

async function schema(text: string, version?: string): Promise<unknown> {
  const { at, said } = await loadText(
    document(`paths:\n${path('/it', text)}components:\n  schemas:\n    A: { type: object }\n`, version),
  );
  expect(said).toEqual([]);
  return at(schemaOf('/it'));
}

const a = { $ref: '#/components/schemas/A' };
const nil = { type: 'null' };

describe('a schema', () => {
  test.each<[string, unknown]>([
    ['{ type: string, nullable: true }', { type: ['string', 'null'] }],
    ['{ type: [string, integer], nullable: true }', { type: ['string', 'integer', 'null'] }],
    ['{ type: [string, "null"], nullable: true }', { type: ['string', 'null'] }],
    ['{ type: string, nullable: false }', { type: 'string' }],
    ['{ type: string, enum: [x], nullable: true }', { type: ['string', 'null'], enum: ['x', null] }],
    ['{ enum: [x, null], nullable: true }', { enum: ['x', null] }],
    ['{ nullable: true }', {}],
    ['{ $ref: "#/components/schemas/A", nullable: true }', { anyOf: [a, nil] }],
    [
      '{ allOf: [{ $ref: "#/components/schemas/A" }], nullable: true, description: It., deprecated: true }',
      { description: 'It.', deprecated: true, anyOf: [{ allOf: [a] }, nil] },
    ],
    [
      '{ type: object, allOf: [{ $ref: "#/components/schemas/A" }], nullable: true }',
      { anyOf: [{ type: 'object', allOf: [a] }, nil] },
    ],
    ['{ oneOf: [{ $ref: "#/components/schemas/A" }], nullable: true }', { oneOf: [a, nil] }],
    [
      '{ anyOf: [{ type: "null" }, { $ref: "#/components/schemas/A" }], nullable: true }',
      { anyOf: [nil, a] },
    ],
    [
      '{ oneOf: [{ type: string, nullable: true }], nullable: true }',
      { oneOf: [{ type: ['string', 'null'] }] },
    ],
    ['{ type: integer, minimum: 1, exclusiveMinimum: true }', { type: 'integer', exclusiveMinimum: 1 }],
    ['{ type: integer, maximum: 9, exclusiveMaximum: false }', { type: 'integer', maximum: 9 }],
    ['{ type: integer, exclusiveMaximum: 9 }', { type: 'integer', exclusiveMaximum: 9 }],
    ['{ type: string, example: x }', { type: 'string', examples: ['x'] }],
    ['{ type: string, example: x, examples: [y] }', { type: 'string', examples: ['y'] }],
    [
      '{ type: array, items: [{ type: string }], additionalItems: { type: integer } }',
      { type: 'array', prefixItems: [{ type: 'string' }], items: { type: 'integer' } },
    ],
    [
      '{ properties: { nullable: { type: string, nullable: true }, example: { type: string } } }',
      { properties: { nullable: { type: ['string', 'null'] }, example: { type: 'string' } } },
    ],
  ])('%s', async (text, expected) => {
    expect(await schema(text, '3.0.3')).toEqual(expected);
    expect(await schema(text, '3.1.0')).toEqual(expected);
  });

  test('shared by an alias is upgraded once', async () => {
    const { at } = await loadText(
      document(
        `paths:\n${path('/a', '&s { type: string, nullable: true, example: x }')}${path('/b', '*s')}`,
        '3.0.0',
      ),
    );
    for (const name of ['/a', '/b'])
      expect(at(schemaOf(name))).toEqual({ type: ['string', 'null'], examples: ['x'] });
  });

  test('that refers dynamically refers to what that means here', async () => {
    const { at } = await loadText(
      document(`paths: {}
components:
  schemas:
    Tree:
      $dynamicAnchor: node
      properties:
        children:
          items: { $dynamicRef: '#node' }
    Filter:
      $recursiveAnchor: true
      properties:
        filters:
          items: { $recursiveRef: '#' }
`),
    );
    expect(at('#/components/schemas/Tree/properties/children/items')).toEqual({
      $ref: '#/components/schemas/Tree',
    });
    expect(at('#/components/schemas/Filter/properties/filters/items')).toEqual({
      $ref: '#/components/schemas/Filter',
    });
  });

  test('keeps its place, inside what it became', async () => {
    const { loaded } = await loadText(
      document(
        `paths: {}
components:
  schemas:
    A: { type: object }
    B:
      nullable: true
      allOf:
        - $ref: '#/components/schemas/A'
`,
        '3.0.0',
      ),
    );
    expect(where(loaded!.origin('#/components/schemas/B/anyOf/0/allOf/0'))).toBe(
      'openapi.yaml#/components/schemas/B/allOf/0',
    );
  });
});

describe('OpenAPI 3.2', () => {
  test('is kept as it is', async () => {
    const body = `paths:
  /pets:
    query:
      operationId: findPets
      parameters:
        - in: querystring
          name: q
          content:
            application/x-www-form-urlencoded:
              schema: { type: object }
      responses:
        '200':
          description: They.
          content:
            text/event-stream:
              itemSchema: { type: string, nullable: true }
    additionalOperations:
      COPY:
        operationId: copyPets
        responses:
          '204': { description: Done. }
`;
    const { at, said } = await loadText(document(body, '3.2.0'));
    expect(said).toEqual([]);
    expect(at('#/openapi')).toBe('3.2.0');
    expect(at('#/paths/~1pets/query/parameters/0/in')).toBe('querystring');
    expect(at('#/paths/~1pets/additionalOperations/COPY/operationId')).toBe('copyPets');
    expect(at('#/paths/~1pets/query/responses/200/content/text~1event-stream/itemSchema')).toEqual({
      type: ['string', 'null'],
    });
  });
});

describe('Swagger 2.0', () => {
  const loaded = loadText(
    `swagger: '2.0'
info: { title: Pets, version: 1.0.0 }
host: api.example.com
basePath: /v1/
schemes: [http, https]
consumes: [application/json]
produces: [application/json, application/xml]
securityDefinitions:
  basic: { type: basic }
  key: { type: apiKey, in: header, name: X-Key }
  flow: { type: oauth2, flow: accessCode, authorizationUrl: 'https://a.example', tokenUrl: 'https://t.example', scopes: { read: Read. } }
parameters:
  Limit: { name: limit, in: query, type: integer, default: 10 }
  Body: { name: pet, in: body, required: true, schema: { $ref: '#/definitions/Pet' } }
responses:
  Gone: { description: Gone., schema: { $ref: '#/definitions/Pet' } }
paths:
  /pets/{id}:
    parameters:
      - { name: id, in: path, required: true, type: string }
    get:
      operationId: getPet
      parameters:
        - $ref: '#/parameters/Limit'
        - { name: tags, in: query, type: array, items: { type: string }, collectionFormat: multi }
        - { name: ids, in: query, type: array, items: { type: string } }
        - { name: sizes, in: query, type: array, items: { type: string }, collectionFormat: pipes }
        - { name: X-Tags, in: header, type: array, items: { type: string }, collectionFormat: csv }
      responses:
        '200':
          description: It.
          schema: { $ref: '#/definitions/Pet' }
          examples: { application/json: { kind: dog } }
          headers: { X-Rate: { type: integer, description: Left. } }
        '410': { $ref: '#/responses/Gone' }
    put:
      operationId: putPet
      parameters:
        - $ref: '#/parameters/Body'
      responses:
        '200': { description: A picture., schema: { type: file } }
    post:
      operationId: postPet
      consumes: [multipart/form-data]
      parameters:
        - { name: picture, in: formData, required: true, type: file }
        - { name: notes, in: formData, type: array, items: { type: string }, description: Notes. }
      responses:
        '204': { description: Done. }
    patch:
      operationId: patchPet
      consumes: [application/x-www-form-urlencoded]
      parameters:
        - { name: name, in: formData, type: string, x-nullable: true }
      responses:
        '204': { description: Done. }
definitions:
  Pet:
    type: object
    discriminator: kind
    properties:
      kind: { type: string }
      age: { type: integer, minimum: 0, exclusiveMinimum: true, x-nullable: true }
`,
    'swagger.yaml',
  );
  const item = '#/paths/~1pets~1{id}';

  test.each<[string, unknown]>([
    ['#/openapi', '3.1.0'],
    ['#/servers', [{ url: 'https://api.example.com/v1' }, { url: 'http://api.example.com/v1' }]],
    ['#/components/securitySchemes/basic', { type: 'http', scheme: 'basic' }],
    ['#/components/securitySchemes/key', { type: 'apiKey', in: 'header', name: 'X-Key' }],
    [
      '#/components/securitySchemes/flow',
      {
        type: 'oauth2',
        flows: {
          authorizationCode: {
            authorizationUrl: 'https://a.example',
            tokenUrl: 'https://t.example',
            scopes: { read: 'Read.' },
          },
        },
      },
    ],
    [
      '#/components/parameters',
      { Limit: { name: 'limit', in: 'query', schema: { type: 'integer', default: 10 } } },
    ],
    [
      '#/components/requestBodies/Body/content/application~1json',
      { schema: { $ref: '#/components/schemas/Pet' } },
    ],
    ['#/components/requestBodies/Body/required', true],
    [`${item}/parameters`, [{ name: 'id', in: 'path', required: true, schema: { type: 'string' } }]],
    [`${item}/get/parameters/0`, { $ref: '#/components/parameters/Limit' }],
    [
      `${item}/get/parameters/1`,
      {
        name: 'tags',
        in: 'query',
        style: 'form',
        explode: true,
        schema: { type: 'array', items: { type: 'string' } },
      },
    ],
    [`${item}/get/parameters/2/explode`, false],
    [`${item}/get/parameters/3/style`, 'pipeDelimited'],
    [`${item}/get/parameters/4/style`, 'simple'],
    [
      `${item}/get/responses/200/content/application~1json`,
      { schema: { $ref: '#/components/schemas/Pet' }, example: { kind: 'dog' } },
    ],
    [`${item}/get/responses/200/content/application~1xml`, { schema: { $ref: '#/components/schemas/Pet' } }],
    [`${item}/get/responses/200/headers/X-Rate`, { description: 'Left.', schema: { type: 'integer' } }],
    [`${item}/get/responses/410`, { $ref: '#/components/responses/Gone' }],
    ['#/components/responses/Gone/content/application~1json/schema', { $ref: '#/components/schemas/Pet' }],
    [`${item}/put/requestBody`, { $ref: '#/components/requestBodies/Body' }],
    [`${item}/put/parameters`, undefined],
    [`${item}/put/responses/200/content/application~1json/schema`, { type: 'string', format: 'binary' }],
    [
      `${item}/post/requestBody`,
      {
        required: true,
        content: {
          'multipart/form-data': {
            schema: {
              type: 'object',
              required: ['picture'],
              properties: {
                picture: { type: 'string', format: 'binary' },
                notes: { type: 'array', items: { type: 'string' }, description: 'Notes.' },
              },
            },
            encoding: { notes: { style: 'form', explode: false } },
          },
        },
      },
    ],
    [
      `${item}/patch/requestBody/content/application~1x-www-form-urlencoded/schema/properties/name`,
      { type: ['string', 'null'] },
    ],
    ['#/components/schemas/Pet/discriminator', { propertyName: 'kind' }],
    ['#/components/schemas/Pet/properties/age', { type: ['integer', 'null'], exclusiveMinimum: 0 }],
    ['#/definitions', undefined],
    ['#/consumes', undefined],
  ])('%s', async (pointer, expected) => {
    const { at, said } = await loaded;
    expect(said).toEqual([]);
    expect(at(pointer)).toEqual(expected);
  });

  test.each([
    ['#/components/schemas/Pet/properties/age', '#/definitions/Pet/properties/age'],
    [`${item}/get/parameters/1`, '#/paths/~1pets~1{id}/get/parameters/1'],
    ['#/components/parameters/Limit', '#/parameters/Limit'],
    ['#/components/requestBodies/Body', '#/parameters/Body'],
    ['#/components/securitySchemes/flow', '#/securityDefinitions/flow'],
  ] as const)('%s is still known to be at %s', async (pointer, written) => {
    const { loaded: document } = await loaded;
    expect(where(document!.origin(pointer as `#/${string}`))).toBe(`swagger.yaml${written}`);
  });
});
