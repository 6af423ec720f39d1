import { describe, expect, test } from 'vitest';
import { build, callsOf, nothing } from './build.js';

const list = (item = '{ type: object, properties: { id: { type: string } } }') =>
  `{ responses: { 200: { description: A list, content: { application/json: { schema: { type: object, properties: { data: { type: array, items: ${item} } } } } } } } }`;
const one =
  '{ responses: { 200: { description: One, content: { application/json: { schema: { type: object, properties: { id: { type: string } } } } } } } }';

describe('the methods of a path', () => {
  test('of a collection and its items are the customary five', () => {
    expect(
      callsOf(`
        paths:
          /pets: { get: ${list()}, post: ${one} }
          /pets/{pet_id}: { get: ${one}, patch: ${one}, delete: ${nothing} }
      `),
    ).toEqual({
      'pets.create': 'post /pets',
      'pets.retrieve': 'get /pets/{pet_id}',
      'pets.update': 'patch /pets/{pet_id}',
      'pets.list': 'get /pets',
      'pets.delete': 'delete /pets/{pet_id}',
    });
  });

  test('of an item are updated by POST or PUT, and by PATCH where PUT replaces', () => {
    expect(
      Object.keys(
        callsOf(`
          paths:
            /a/{id}: { post: ${one} }
            /b/{id}: { put: ${one} }
            /c/{id}: { put: ${one}, patch: ${one} }
        `),
      ),
    ).toEqual(['a.update', 'b.update', 'c.update', 'c.replace']);
  });

  test('of a single thing are retrieve and update', () => {
    expect(
      callsOf(`paths: { '/projects/{id}/spend_limit': { get: ${one}, post: ${one}, delete: ${nothing} } }`),
    ).toEqual({
      'projects.spendLimit.retrieve': 'get /projects/{id}/spend_limit',
      'projects.spendLimit.update': 'post /projects/{id}/spend_limit',
      'projects.spendLimit.delete': 'delete /projects/{id}/spend_limit',
    });
  });

  test.each([
    ['post /jobs/{id}/cancel', 'jobs.cancel'],
    ['post /stores/search', 'stores.search'],
    ['post /runs/{id}/submit_tool_outputs', 'runs.submitToolOutputs'],
    ['get /files/{id}/download', 'files.download'],
    ['post /messages/{name}:archive', 'messages.archive'],
    ['put /files/{file_id}#copy', 'files.copy'],
    ['post /chat.postMessage', 'chat.postMessage'],
  ])('%s is done to what stands before it', (endpoint, call) => {
    const [verb, path] = endpoint.split(' ');
    expect(callsOf(`paths: { '${path}': { ${verb}: ${one} } }`)).toEqual({ [call]: endpoint });
  });

  test.each([
    ['post /audio/speech', 'audio.speech.create'],
    ['post /accounts/{id}/login_links', 'accounts.loginLinks.create'],
    ['get /skills/{id}/content', 'skills.content.retrieve'],
    ['get /Accounts/{Sid}.json', 'accounts.retrieve'],
    ['get /v1/users/{id}', 'users.retrieve'],
    ['get /api/v3/users/{id}', 'users.retrieve'],
    ['get /2010-04-01/users/{id}', 'users.retrieve'],
    ['post /responses?beta=true', 'beta.responses.create'],
    ['get /admin_api_keys/{id}', 'adminAPIKeys.retrieve'],
    ['get /vector-stores/{a}/{b}', 'vectorStores.retrieve'],
    ['get /report-{year}', 'report.retrieve'],
    ['query /products', 'products.query'],
  ])('%s is %s', (endpoint, call) => {
    const [verb, path] = endpoint.split(' ');
    expect(callsOf(`paths: { '${path}': { ${verb}: ${one} } }`)).toEqual({ [call]: endpoint });
  });

  test('of additional operations are called as they are', () => {
    expect(callsOf(`paths: { '/files/{id}': { additionalOperations: { COPY: ${one} } } }`)).toEqual({
      'files.copy': 'copy /files/{id}',
    });
  });

  test('without a word in the path are on the client, by their operation id', () => {
    expect(
      callsOf(`
        paths:
          /: { get: { operationId: getStatus, responses: {} }, post: ${nothing} }
          /{id}: { get: { operationId: delete, responses: {} } }
      `),
    ).toEqual({ getStatus: 'get /', postRoot: 'post /', delete_: 'get /{id}' });
  });
});

describe('methods that would be called alike', () => {
  const clash = `
    paths:
      /threads/runs: { post: { operationId: createThreadAndRun, responses: {} } }
      /threads/{id}/runs: { post: { operationId: createRun, responses: {} }, get: ${list()} }
      /threads/{id}/runs/{run_id}: { get: ${one} }
  `;

  test('keep the name with the path that most of the resource is below', () => {
    expect(callsOf(clash)).toMatchObject({
      'threads.runs.create': 'post /threads/{id}/runs',
      'threads.runs.createThreadAndRun': 'post /threads/runs',
    });
  });

  test('are reported, with what the other is called', () => {
    expect(build(clash).found).toMatchObject([
      { code: 'method-name-clash', severity: 'note', at: { pointer: '/paths/~1threads~1runs/post' } },
    ]);
  });

  test('and have no operation id are told apart by their parameters, then by number', () => {
    expect(
      callsOf(`
        paths:
          /a/b: { get: ${list()} }
          /a/{x}/b: { get: ${list()} }
          /a/{y}/b/: { get: ${list()} }
      `),
    ).toEqual({
      'a.b.listAll': 'get /a/b',
      'a.b.list': 'get /a/{x}/b',
      'a.b.listByY': 'get /a/{y}/b/',
    });
  });

  test('give way to a resource of the name', () => {
    expect(
      Object.keys(
        callsOf(`paths: { '/jobs/{id}/cancel': { post: ${nothing} }, '/jobs/cancel/{y}': { get: ${one} } }`),
      ),
    ).toContain('jobs.cancel.retrieve');
  });

  test('of two versions stay apart', () => {
    expect(callsOf(`paths: { '/v1/pets/{id}': { get: ${one} }, '/v2/pets/{id}': { get: ${one} } }`)).toEqual({
      'pets.retrieve': 'get /v1/pets/{id}',
      'v2.pets.retrieve': 'get /v2/pets/{id}',
    });
  });
});

describe('names', () => {
  test('that a client has already give way', () => {
    const { calls, found } = build(
      `paths: { '/request/{id}': { get: ${one} }, '/constructor/{id}': { get: ${one} } }`,
    );
    expect(Object.keys(calls)).toEqual(['request_.retrieve', 'constructor_.retrieve']);
    expect(found.map(({ code }) => code)).toEqual(['name-taken', 'name-taken']);
  });

  test('of methods may be words of the language, but not `constructor` or `then`', () => {
    const config = `
      resources:
        things:
          methods:
            delete: get /a
            default: get /a
            constructor: get /a
            then: get /a
            __proto__x: get /a
    `;
    expect(Object.keys(build(`paths: { /a: { get: ${one} } }`, config).calls)).toEqual([
      'things.delete',
      'things.__protoX',
      'things.constructor_',
      'things.default',
      'things.then_',
    ]);
  });

  test('begin with no digit', () => {
    expect(Object.keys(callsOf(`paths: { '/2fa/{id}': { get: ${one} } }`))).toEqual(['_2Fa.retrieve']);
  });

  test('of classes give way to models', () => {
    const { api } = build(`
      paths: { /token: { get: { responses: { 200: { content: { application/json: { schema: { $ref: '#/components/schemas/Token' } } } } } } } }
      components: { schemas: { Token: { type: object, properties: { id: { type: string } } } } }
    `);
    expect(api.resources[0]).toMatchObject({ name: 'token', className: 'TokenResource' });
    expect(api.models.map(({ name }) => name)).toEqual(['Token']);
  });
});

test('a resource is described by the tag that all its operations share', () => {
  const { api } = build(`
    tags: [{ name: Pets, description: About pets. }]
    paths:
      /pets/{id}: { get: { tags: [Pets], responses: {} }, delete: { tags: [Pets, Other], responses: {} } }
      /toys/{id}: { get: { tags: [Pets], responses: {} }, delete: { tags: [Other], responses: {} } }
  `);
  expect(api.resources.map(({ doc }) => doc)).toEqual([{ body: 'About pets.' }, undefined]);
});
