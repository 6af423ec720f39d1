import { describe, expect, test } from 'vitest';
import { build, callsOf } from './build.js';

const ok = (schema: string) =>
  `{ responses: { 200: { content: { application/json: { schema: ${schema} } } } } }`;
const ref = (name: string) => `{ $ref: '#/components/schemas/${name}' }`;
const document = `
  paths:
    /cards: { get: ${ok(ref('Card'))}, post: ${ok(`{ description: Made., oneOf: [${ref('Card')}] }`)} }
    /cards/{id}: { get: ${ok(ref('Other'))} }
  components:
    schemas:
      Card: { type: object, properties: { id: { type: string }, owner: { type: object, properties: { a: { type: string } } } } }
      Other: { type: object, properties: { card: ${ref('Card')}, id: { type: string } } }
`;

describe('resources', () => {
  test('and their methods are the configuration’s, in the order of classes', () => {
    const config = `
      resources:
        zoo:
          methods: { zap: get /cards, list: get /cards, archive: get /cards, create: post /cards }
          subresources: { inner_cards: { methods: { get: 'get /cards/{id}' } } }
        $client: { methods: { ping: get /cards } }
    `;
    expect(Object.keys(callsOf(document, config))).toEqual([
      'ping',
      'zoo.create',
      'zoo.list',
      'zoo.archive',
      'zoo.zap',
      'zoo.innerCards.get',
    ]);
  });

  test('have aliases, which are operations of the same endpoint', () => {
    const { calls } = build(
      document,
      'resources: { cards: { methods: { list: get /cards, all: { type: alias, to: list, deprecated: Use list. } } } }',
    );
    expect(calls['cards.all']).toMatchObject({ aliasOf: 'cards.list', doc: { deprecated: 'Use list.' } });
  });

  test('leave out what is skipped for TypeScript', () => {
    const config = `
      resources: { cards: { methods: {
        a: { endpoint: get /cards, skip: [typescript] }, b: { endpoint: get /cards, only: [go] }, c: { endpoint: get /cards, skip: [go] } } } }
    `;
    expect(Object.keys(callsOf(document, config))).toEqual(['cards.c']);
  });

  test('say what they name wrongly, and what they leave out', () => {
    const { found } = build(
      document,
      `
      resources: { cards: { models: { pin: Pin, gone: { type: alias, to: nothing } }, methods: { list: get /card, again: { type: alias, to: never } } } }
      unspecified_endpoints: [post /cards]
    `,
    );
    expect(found.map(({ code, message }) => `${code}: ${message}`)).toEqual([
      'endpoint-unknown: the document has no get /card; did you mean get /cards?',
      'alias-unknown: again is another name for never, which is not there',
      'endpoint-unused: no method calls get /cards',
      'endpoint-unused: no method calls get /cards/{id}',
      'model-unknown: the model pin names no single schema: Pin',
      'alias-unknown: gone is another name for nothing, which is not there',
    ]);
  });

  test('have one method that unwraps webhooks, and say that others are not made', () => {
    const { api, calls, found } = build(
      document,
      'resources: { webhooks: { methods: { unwrap: { type: webhook_unwrap }, again: { type: webhook_unwrap } } } }\nunspecified_endpoints: [get /cards, post /cards, "get /cards/{id}"]',
    );
    expect(calls).toEqual({});
    expect(found.map(({ code, message }) => [code, message])).toEqual([
      ['webhook-method-unused', 'no method is made of again, which unwraps webhooks'],
    ]);
    expect(api.resources[0]?.webhooks).toMatchObject({ name: 'unwrap', option: 'webhookSecret' });
  });

  test('take their casings from the configuration', () => {
    const config = `
      custom_casings: { cvv: { initialism: true }, zzz: { pascal: ZzZ, camel: zZz }, ox: { plural: oxen } }
      resources: { oxen: { methods: { get_cvv: get /cards, zzz: 'get /cards/{id}' } } }
    `;
    const { api, calls } = build(document, config);
    expect(Object.keys(calls)).toEqual(['oxen.getCVV', 'oxen.zZz']);
    expect(api.models.filter(({ within }) => !within).map(({ name }) => name)).toEqual([
      'OxGetCVVResponse',
      'OxZzZResponse',
    ]);
  });
});

describe('models', () => {
  const named =
    'resources: { cards: { models: { debit_card: Card }, methods: { list: get /cards, create: post /cards, get: "get /cards/{id}" } } }';

  test('are those of the configuration; what it does not name is of the method', () => {
    const { api, calls } = build(document, named);
    expect(api.models.map(({ name, within, role }) => [name, within === undefined, role])).toEqual([
      ['DebitCard', true, 'model'],
      ['Owner', false, 'model'],
      ['CardGetResponse', true, 'response'],
    ]);
    const card = api.models[0]?.id;
    expect(calls['cards.list']?.result).toEqual({ kind: 'json', type: { kind: 'ref', model: card } });
    expect(calls['cards.create']?.result).toEqual({ kind: 'json', type: { kind: 'ref', model: card } });
  });

  test.each([
    ['#/components/schemas/Card/properties/owner', 'Owned'],
    ['$.components.schemas.Card.properties.owner', 'Owned'],
    ['components.schemas.Card.properties.owner', 'Owned'],
  ])('may be anywhere: %s', (schema, name) => {
    const { api } = build(
      document,
      `resources: { cards: { models: { owned: '${schema}' }, methods: { list: get /cards } } }`,
    );
    expect(api.models.map((model) => model.name)).toContain(name);
  });

  test('have aliases, and may be shared or the client’s', () => {
    const { api } = build(
      document,
      `
      resources:
        $shared: { models: { card: Card, old_card: { type: alias, to: card, deprecated: Use card. } } }
        $client: { models: { other: Other } }
        cards: { methods: { list: get /cards } }
    `,
    );
    expect(api.models.filter(({ within }) => !within)).toMatchObject([
      { name: 'Card', owner: '$shared', aliases: [{ name: 'OldCard', deprecated: 'Use card.' }] },
      { name: 'Other', owner: '' },
    ]);
  });

  test('give no name to a class', () => {
    const { api } = build(
      document,
      'resources: { card: { models: { card: Card }, methods: { list: get /cards, get: "get /cards/{id}" } } }',
    );
    expect(api.resources[0]).toMatchObject({ className: 'CardResource', name: 'card' });
    expect(api.models.map(({ name }) => name)).toContain('CardGetResponse');
  });
});

describe('transforms', () => {
  const after = (transform: string) => {
    const { api, found } = build(document, `openapi: { transforms: [${transform}] }`);
    return {
      names: api.models.map(({ name }) => name),
      calls: [...api.resources.flatMap(({ operations }) => operations)],
      found,
    };
  };

  test('rename, and what refers to it follows', () => {
    expect(
      after('{ command: rename, args: { target: $.components.schemas.Card, to: Ticket } }').names,
    ).toContain('Ticket');
  });

  test('remove', () => {
    const { calls } = after('{ command: remove, args: { target: ["$.paths[\'/cards\'].post"] } }');
    expect(calls.map(({ method }) => method)).toEqual(['get', 'get']);
  });

  test('update, merge and append', () => {
    const { calls } = after(`
      { command: update, args: { target: "$.paths['/cards'].get.summary", value: New } },
      { command: merge, args: { target: "$.paths['/cards'].get", object: { deprecated: true } } },
      { command: append, args: { target: "$.paths['/cards'].get.parameters", value: { name: q, in: query, schema: {} } } }
    `);
    const list = calls.find(({ path, method }) => method === 'get' && path.length === 1);
    expect(list?.doc).toEqual({ summary: 'New', deprecated: true });
    expect(list?.params.map(({ wireName }) => wireName)).toEqual(['q']);
  });

  test('copy and move', () => {
    expect(
      after('{ command: copy, args: { from: $.components.schemas.Card, to: $.components.schemas.Other } }')
        .names,
    ).not.toContain('Card2');
    const { calls } = after(
      `{ command: move, args: { from: "$.paths['/cards'].post", to: "$.paths['/cards'].put" } }`,
    );
    expect(calls.map(({ method }) => method).sort()).toEqual(['get', 'get', 'put']);
  });

  test.each([
    ['{ command: update, args: { target: $.nowhere.at.all, value: 1 } }', 'nothing matches $.nowhere.at.all'],
    ['{ command: remove, args: {} }', 'it has no target'],
    ['{ command: fold, args: { target: $.paths } }', 'no such command is known'],
  ])('that change nothing say why: %s', (transform, reason) => {
    const { found } = after(transform);
    expect(found).toMatchObject([{ code: 'transform-failed', severity: 'warning' }]);
    expect(found[0]?.message).toContain(reason);
  });

  test('leave the document itself as it is', () => {
    const config = 'openapi: { transforms: [{ command: remove, args: { target: $.paths } }] }';
    expect(Object.keys(callsOf(document, config))).toEqual([]);
    expect(Object.keys(callsOf(document))).toHaveLength(3);
  });
});

describe('without a configuration, components', () => {
  const names = (paths: string, schemas: string) =>
    build(`paths: ${paths}\ncomponents: { schemas: ${schemas} }`).api.models.map(({ name }) => name);
  const thing = '{ type: object, properties: { id: { type: string } } }';

  test.each([
    ['DeleteFileResponse', 'delete', 'FileDeleted'],
    ['CreateFileResponse', 'post', 'File'],
    ['FileResource', 'get', 'File'],
    ['FileObject', 'get', 'File'],
    ['AdminApiKey', 'get', 'AdminAPIKey'],
    ['File', 'get', 'File'],
    ['CSVFile', 'get', 'CSVFile'],
    ['FileCheckedResponse', 'get', 'FileRetrieveResponse'],
  ])('called %s, that a %s gives, are called %s', (component, verb, name) => {
    const schemas = `{ ${component}: ${thing} }`;
    expect(names(`{ '/files/{id}': { ${verb}: ${ok(ref(component))} } }`, schemas)).toEqual([name]);
  });

  test('keep their names where another has the shorter one', () => {
    const paths = `{ '/files/{id}': { get: ${ok(ref('FileObject'))}, post: ${ok(ref('File'))} } }`;
    expect(names(paths, `{ FileObject: ${thing}, File: ${thing} }`)).toEqual(['File', 'FileObject']);
  });

  test('that are used elsewhere too are no single method’s response', () => {
    const paths = `{ '/files/{id}': { get: ${ok(ref('CheckedResponse'))}, put: ${ok(ref('CheckedResponse'))} } }`;
    expect(names(paths, `{ CheckedResponse: ${thing} }`)).toEqual(['CheckedResponse']);
  });
});
