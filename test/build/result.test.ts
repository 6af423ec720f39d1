import { describe, expect, test } from 'vitest';
import { build } from './build.js';

const only = (operation: string, config?: string, verb = 'get') => {
  const built = build(`paths: { '/pets/{id}': { ${verb}: ${operation} } }`, config);
  const [operationBuilt] = Object.values(built.calls);
  return { ...built, operation: operationBuilt! };
};
const json = '{ application/json: { schema: { type: object, properties: { id: { type: string } } } } }';
const file = '{ application/pdf: { schema: { type: string, format: binary } } }';

describe('the result', () => {
  test.each([
    ['{ 200: { content: ' + json + ' } }', 'json', {}],
    ['{ 204: { description: Done } }', 'empty', { Accept: '*/*' }],
    ['{ 200: { content: ' + file + ' } }', 'binary', { Accept: 'application/pdf' }],
    ['{ 200: { content: { text/csv: {} } } }', 'text', { Accept: 'text/csv' }],
    ['{ 200: { content: { text/csv: {}, application/json: { schema: {} } } } }', 'json', {}],
    ['{ 200: { content: { application/vnd.api+json: { schema: {} } } } }', 'json', {}],
    [
      '{ 200: { content: { "*/*": { schema: { type: string, format: binary } } } } }',
      'binary',
      { Accept: 'application/octet-stream' },
    ],
    ['{ 201: { content: ' + json + ' }, 200: { description: Nothing } }', 'json', {}],
    ['{ 2XX: { content: ' + json + ' }, default: { content: ' + file + ' } }', 'json', {}],
    ['{ default: { content: ' + json + ' } }', 'json', {}],
    ['{ 404: { content: ' + json + ' } }', 'empty', { Accept: '*/*' }],
    [
      '{ 200: { content: { text/event-stream: { schema: {} } } } }',
      'stream',
      { Accept: 'text/event-stream' },
    ],
    [
      '{ 200: { content: { application/x-ndjson: { itemSchema: {} } } } }',
      'stream',
      { Accept: 'application/x-ndjson' },
    ],
  ])('of %s is %s', (responses, kind, headers) => {
    const { operation } = only(`{ responses: ${responses} }`);
    expect(operation.result.kind).toBe(kind);
    expect(operation.headers).toEqual(headers);
  });

  test('that no component names is a model of the method', () => {
    const { api } = only(`{ responses: { 200: { content: ${json} } } }`);
    expect(api.models).toMatchObject([{ name: 'PetRetrieveResponse', role: 'response', owner: 'pets' }]);
  });

  test('is the event schema for a stream of items', () => {
    const { api, operation } = only(
      '{ responses: { 200: { content: { application/jsonl: { itemSchema: { type: object, properties: { n: { type: integer } } } } } } } }',
    );
    expect(operation.result).toMatchObject({ kind: 'stream', framing: 'jsonl', event: { kind: 'ref' } });
    expect(api.models).toMatchObject([{ type: { properties: [{ wireName: 'n' }] } }]);
  });
});

test('every response is there for pages, errors without models of their own', () => {
  const { api, operation } = only(
    `{ responses: { default: { description: Any }, 4XX: { description: Bad, content: ${json} }, 200: { description: Good, headers: { X-A: { schema: { type: integer } } } } } }`,
  );
  expect(operation.responses).toMatchObject([
    { status: 200, doc: { body: 'Good' }, headers: [{ name: 'X-A', type: { kind: 'number' } }] },
    { status: '4XX', contents: [{ mediaType: 'application/json', type: { kind: 'object' } }] },
    { status: 'default' },
  ]);
  expect(api.models).toEqual([]);
});

describe('a method with a flag for streaming', () => {
  const document = `
    paths:
      /chat:
        post:
          requestBody: { required: true, content: { application/json: { schema: {
            type: object, required: [prompt], properties: {
              prompt: { type: object, properties: { a: { type: string } } }, stream: { type: [boolean, 'null'], description: Whether. } } } } } }
          responses: { 200: { content: {
            application/json: { schema: { $ref: '#/components/schemas/Answer' } },
            text/event-stream: { schema: { $ref: '#/components/schemas/Chunk' } } } } }
    components: { schemas: { Answer: { properties: { a: { type: string } } }, Chunk: { properties: { c: { type: string } } } } }
  `;

  test('gives either, by params of two kinds', () => {
    const { api, calls } = build(document);
    expect(calls['chat.create']).toMatchObject({
      result: { kind: 'json', type: { kind: 'ref' } },
      streaming: { framing: 'sse', param: 'stream', models: {} },
    });
    const params = api.models.filter(({ role, within }) => role === 'params' && within === undefined);
    expect(params.map(({ name }) => name)).toEqual([
      'ChatCreateParams',
      'ChatCreateParamsBase',
      'ChatCreateParamsNonStreaming',
      'ChatCreateParamsStreaming',
    ]);
    expect(params[0]?.type.kind).toBe('union');
    expect(params[2]?.type).toMatchObject({
      bases: [params[1]?.id],
      properties: [
        {
          wireName: 'stream',
          required: false,
          type: { kind: 'union', members: [{ value: false }, { kind: 'null' }] },
        },
      ],
    });
    expect(params[3]?.type).toMatchObject({
      properties: [{ required: true, type: { kind: 'literal', value: true } }],
    });
    expect(api.models.find(({ name }) => name === 'Prompt')?.within).toBe(params[0]?.id);
  });

  test('has the event model, the names and the flag of the configuration', () => {
    const { api, calls } = build(
      document.replace("text/event-stream: { schema: { $ref: '#/components/schemas/Chunk' } }", ''),
      `resources: { chat: { models: { chunk: Chunk, answer: Answer }, methods: { create: {
         endpoint: post /chat, streaming: { stream_event_model: chat.chunk, params_type_name: talk_params } } } } }`,
    );
    const { streaming } = calls['chat.create']!;
    expect(
      api.models.find(({ id }) => streaming?.event.kind === 'ref' && id === streaming.event.model)?.name,
    ).toBe('Chunk');
    expect(api.models.map(({ name }) => name)).toContain('TalkParamsStreaming');
  });

  test('always streams where the configuration has no flag', () => {
    const { calls } = build(
      document,
      'resources: { chat: { methods: { create: { endpoint: post /chat, streaming: { param_discriminator: null } } } } }',
    );
    expect(calls['chat.create']).toMatchObject({ result: { kind: 'stream', framing: 'sse' } });
    expect(calls['chat.create']?.streaming).toBeUndefined();
  });
});

describe('unwrapping', () => {
  const operation =
    '{ responses: { 200: { content: { application/json: { schema: { properties: { data: { type: object, properties: { id: {} } }, meta: {} } } } } } } }';

  test('gives the field that the method or the settings name', () => {
    const method = only(
      operation,
      'resources: { pets: { methods: { get: { endpoint: get /pets/{id}, unwrap_response: data } } } }'.replace(
        'get /pets/{id},',
        "'get /pets/{id}',",
      ),
    );
    expect(method.operation.unwrap).toEqual(['data']);
    expect(method.api.models[0]?.type).toMatchObject({ properties: [{ wireName: 'id' }] });
    const all = only(
      operation,
      "settings: { unwrap_response_fields: [result, data] }\nresources: { pets: { methods: { get: 'get /pets/{id}' } } }",
    );
    expect(all.operation.unwrap).toEqual(['data']);
    const none = only(
      operation,
      "settings: { unwrap_response_fields: [data] }\nresources: { pets: { methods: { get: { endpoint: 'get /pets/{id}', unwrap_response: false } } } }",
    );
    expect(none.operation.unwrap).toBeUndefined();
  });
});

describe('bodies', () => {
  test('are all there, the one that is sent first', () => {
    const { operation } = only(
      `{ requestBody: { content: { text/plain: {}, application/x-www-form-urlencoded: { schema: {} }, application/json: { schema: { properties: { a: {} } } } } }, responses: {} }`,
      undefined,
      'put',
    );
    expect(operation.bodies.map(({ encoding, mediaType }) => [encoding, mediaType])).toEqual([
      ['json', 'application/json'],
      ['form', 'application/x-www-form-urlencoded'],
      ['text', 'text/plain'],
    ]);
  });

  test('with files are multipart even where JSON is offered', () => {
    const schema =
      '{ properties: { file: { oneOf: [{ type: array, items: { type: string, format: binary } }] } } }';
    const { operation } = only(
      `{ requestBody: { content: { application/json: { schema: ${schema} }, multipart/form-data: { schema: ${schema} } } }, responses: {} }`,
      undefined,
      'put',
    );
    expect(operation.bodies[0]?.encoding).toBe('multipart');
  });

  test('have the examples of their media types', () => {
    const { operation } = only(
      `{ requestBody: { content: { application/json: { schema: { type: object, example: { a: 1 } }, examples: { one: { summary: One, value: { a: 2 } } } } } },
         responses: { 200: { content: { application/json: { example: [1] } } } } }`,
      undefined,
      'put',
    );
    expect(operation.bodies[0]?.examples).toEqual([{ name: 'one', summary: 'One', value: { a: 2 } }]);
    expect(operation.responses[0]?.contents[0]?.examples).toEqual([{ value: [1] }]);
  });
});

test('code samples and their answers are examples, trailing commas forgiven', () => {
  const { operation } = only(`
    { responses: {}, x-oaiMeta: { name: Get pet, examples: { title: A, request: { curl: c, python: p }, response: '{ "a": [1, 2,], "b": ",]", }' } },
      x-codeSamples: [{ lang: JavaScript, source: s }] }`);
  expect(operation.title).toBe('Get pet');
  expect(operation.examples).toEqual([
    { title: 'A', request: { curl: 'c', python: 'p' }, response: { a: [1, 2], b: ',]' } },
    { request: { javascript: 's' } },
  ]);
});

test('a server of the operation or the path is its own, variables at their defaults', () => {
  const { calls } = build(`
    paths:
      /a/{id}: { servers: [{ url: 'https://{r}.a.example', variables: { r: { default: eu } } }], get: { responses: {} } }
      /b/{id}: { get: { servers: [{ url: https://b.example }], responses: {} } }
      /c/{id}: { get: { responses: {} } }
  `);
  expect(Object.values(calls).map(({ serverUrl }) => serverUrl)).toEqual([
    'https://eu.a.example',
    'https://b.example',
    undefined,
  ]);
});

test('deprecation is the document’s, or what the configuration says of it', () => {
  const document = 'paths: { /a: { get: { summary: S, description: D, deprecated: true, responses: {} } } }';
  expect(build(document).calls['a.retrieve']?.doc).toEqual({ summary: 'S', body: 'D', deprecated: true });
  const { calls } = build(
    document,
    'resources: { a: { methods: { get: { endpoint: get /a, deprecated: Use b. } } } }',
  );
  expect(calls['a.get']?.doc?.deprecated).toBe('Use b.');
});
