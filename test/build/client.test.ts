import { describe, expect, test } from 'vitest';
import { build } from './build.js';

const secured = (schemes: string, security: string, operation = '{ responses: {} }') => `
  security: ${security}
  components: { securitySchemes: ${schemes} }
  paths: { /a: { get: ${operation} } }
`;
const bearer = '{ type: http, scheme: bearer }';

describe('the client’s names', () => {
  test.each([
    ['OpenAI API', 'OpenAI', 'OPENAI', 'openai'],
    ['Swagger Petstore - OpenAPI 3.1', 'Petstore', 'PETSTORE', 'petstore'],
    ['Redocly Museum API', 'RedoclyMuseum', 'REDOCLY_MUSEUM', 'redocly-museum'],
    ['The REST API', 'Client', 'CLIENT', 'client'],
    ['', 'Client', 'CLIENT', 'client'],
    ['123', 'Client', 'CLIENT', 'client'],
  ])('of "%s"', (title, name, prefix, npm) => {
    const { client } = build(`info: { title: '${title}', version: '1' }\npaths: {}`).api;
    expect([client.name, client.envPrefix, client.package.name]).toEqual([name, prefix, npm]);
  });

  test('are the configuration’s', () => {
    const { client } = build(
      'paths: {}',
      `
      organization: { name: acme }
      targets: { typescript: { package_name: '@acme/sdk', production_repo: acme/sdk } }
      client_settings: { default_client_name: ACME, default_env_prefix: ACM }
    `,
    ).api;
    expect(client).toMatchObject({
      name: 'ACME',
      envPrefix: 'ACM',
      package: { name: '@acme/sdk', repository: 'acme/sdk' },
    });
    expect(build('paths: {}', 'organization: { name: acme }').api.client).toMatchObject({
      name: 'Acme',
      envPrefix: 'ACME',
    });
  });
});

describe('options from security schemes', () => {
  test.each([
    [
      '{ a: { type: apiKey, in: header, name: X-Key } }',
      [['apiKey', 'ZOO_API_KEY']],
      { kind: 'key', in: 'header', name: 'X-Key', option: 'apiKey' },
    ],
    [
      '{ a: { type: apiKey, in: cookie, name: sid } }',
      [['apiKey', 'ZOO_API_KEY']],
      { kind: 'key', in: 'cookie' },
    ],
    [`{ a: ${bearer} }`, [['bearerToken', 'ZOO_BEARER_TOKEN']], { kind: 'bearer', keyword: 'Bearer' }],
    [
      `{ a: { type: http, scheme: Basic } }`,
      [
        ['username', 'ZOO_USERNAME'],
        ['password', 'ZOO_PASSWORD'],
      ],
      { kind: 'basic', base64: true },
    ],
    [
      '{ a: { type: oauth2, flows: { clientCredentials: { tokenUrl: /token, scopes: { read: R } } } } }',
      [
        ['clientID', 'ZOO_CLIENT_ID'],
        ['clientSecret', 'ZOO_CLIENT_SECRET'],
      ],
      { kind: 'oauth2ClientCredentials', tokenUrl: '/token', scopes: ['read'] },
    ],
    [
      '{ a: { type: oauth2, flows: { authorizationCode: {} } } }',
      [['accessToken', 'ZOO_ACCESS_TOKEN']],
      { kind: 'bearer' },
    ],
    ['{ a: { type: openIdConnect } }', [['accessToken', 'ZOO_ACCESS_TOKEN']], { kind: 'bearer' }],
    ['{ a: { type: http, scheme: digest } }', [], { kind: 'unsupported', scheme: 'http digest' }],
  ])('%s', (schemes, options, scheme) => {
    const { api } = build(secured(schemes, '[{ a: [] }]'));
    expect(api.client.options.map(({ name, env }) => [name, env])).toEqual(options);
    expect(api.auth).toMatchObject([scheme]);
    expect(api.client.options.every(({ nullable }) => !nullable)).toBe(true);
  });

  test('of several are told apart, and may each be left out', () => {
    const { api } = build(
      secured(
        `{ ApiKeyAuth: ${bearer}, AdminApiKeyAuth: ${bearer}, other: ${bearer}, unused: ${bearer} }`,
        '[{ ApiKeyAuth: [] }, { AdminApiKeyAuth: [], other: [] }]',
      ),
    );
    expect(api.client.options.map(({ name }) => name)).toEqual(['apiKey', 'adminAPIKey', 'bearerToken']);
    expect(api.auth.map(({ id }) => id)).toEqual(['apiKeyAuth', 'adminAPIKeyAuth', 'other']);
    expect(api.client.options.every(({ nullable }) => nullable)).toBe(true);
    expect(api.client.auth).toEqual([['apiKeyAuth'], ['adminAPIKeyAuth', 'other']]);
  });

  test('are those that the configuration names', () => {
    const { api } = build(
      secured(`{ Key: ${bearer}, Other: ${bearer} }`, '[{ Key: [] }]'),
      `client_settings: { opts: {
          admin_api_key: { type: string, nullable: true, read_env: ADMIN, description: D, auth: { security_scheme: Key } },
          org: { type: string, send_in_header: X-Org, default: me } } }`,
    );
    expect(api.client.options).toEqual([
      {
        name: 'adminAPIKey',
        wireName: 'admin_api_key',
        doc: { body: 'D' },
        type: { kind: 'string' },
        nullable: true,
        env: 'ADMIN',
      },
      {
        name: 'org',
        wireName: 'org',
        type: { kind: 'string' },
        nullable: false,
        default: 'me',
        send: { in: 'header', name: 'X-Org' },
      },
    ]);
    expect(api.auth).toMatchObject([{ id: 'key', option: 'adminAPIKey' }]);
  });
});

describe('security of an operation', () => {
  const schemes = `{ a: ${bearer}, b: ${bearer} }`;
  const auth = (operation: string, config?: string) =>
    Object.values(build(secured(schemes, '[{ a: [] }]', operation), config).calls)[0]?.auth;

  test.each([
    ['{ responses: {} }', [['a']]],
    ['{ security: [], responses: {} }', []],
    ['{ security: [{}], responses: {} }', [[]]],
    ['{ security: [{ b: [] }, { a: [], b: [] }], responses: {} }', [['b'], ['a', 'b']]],
  ])('%s', (operation, expected) => {
    expect(auth(operation)).toEqual(expected);
  });

  test('is the configuration’s where it has one', () => {
    expect(auth('{ responses: {} }', 'security: [{ b: [] }]')).toEqual([['b']]);
    expect(
      auth(
        '{ responses: {} }',
        'resources: { a: { methods: { get: { endpoint: get /a, security: [{ b: [] }] } } } }',
      ),
    ).toEqual([['b']]);
  });

  test('that names no scheme is reported, and left out', () => {
    const { found, calls } = build(
      secured(schemes, '[{ a: [] }]', '{ security: [{ c: [] }, { a: [] }], responses: {} }'),
    );
    expect(Object.values(calls)[0]?.auth).toEqual([['a']]);
    expect(found.map(({ code }) => code)).toEqual(['auth-unknown']);
  });
});

describe('environments', () => {
  test('are the servers, called by what they say', () => {
    const { environments } = build(`
      servers:
        - url: https://a.example/{version}
          variables: { version: { default: v1, enum: [v1, v2], description: Which. } }
        - { url: https://sandbox.a.example }
        - { url: https://b.example, description: Staging server }
        - { url: https://c.example, name: C }
      paths: {}
    `).api;
    expect(environments).toEqual([
      {
        name: 'production',
        url: 'https://a.example/{version}',
        variables: { version: { default: 'v1', values: ['v1', 'v2'], doc: { body: 'Which.' } } },
      },
      { name: 'sandbox', url: 'https://sandbox.a.example', variables: {} },
      { name: 'staging', url: 'https://b.example', doc: { body: 'Staging server' }, variables: {} },
      { name: 'c', url: 'https://c.example', variables: {} },
    ]);
  });

  test('are the configuration’s where it has some, and `/` where nothing is said', () => {
    expect(build('paths: {}', 'environments: { live: https://x.example }').api.environments).toEqual([
      { name: 'live', url: 'https://x.example', variables: {} },
    ]);
    expect(build('paths: {}').api.environments).toMatchObject([{ url: '/' }]);
  });
});

test('settings have their defaults', () => {
  expect(build('paths: {}').api.client).toMatchObject({
    timeoutMs: 60_000,
    retries: { max: 2, initialDelayMs: 500, maxDelayMs: 8000 },
    query: { array: 'repeat', nested: 'brackets' },
    browser: { state: 'allow' },
    package: { license: { kind: 'spdx', id: 'Apache-2.0' } },
  });
});

test('the README shows the method of its endpoint that is not deprecated', () => {
  const { api } = build(
    'paths: { /a: { get: { responses: {} } } }',
    `
    resources: { a: { methods: { old: { endpoint: get /a, deprecated: Use new. }, new: get /a } } }
    readme: { example_requests: { default: { type: request, endpoint: get /a, params: { x: 1 } } } }
  `,
  );
  expect(api.client.package.readme).toEqual({ default: { operation: 'a.new', params: { x: 1 } } });
});

test('webhooks have their bodies', () => {
  const { api } = build(`
    paths: {}
    webhooks:
      pet.found: { post: { summary: Found, requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Found' } } } } } }
    components: { schemas: { Found: { type: object, properties: { id: { type: string } } } } }
  `);
  expect(api.webhooks).toMatchObject([
    { wireName: 'pet.found', name: 'petFound', doc: { summary: 'Found' }, body: { kind: 'ref' } },
  ]);
  expect(api.models.map(({ name }) => name)).toEqual(['Found', 'UnwrapWebhookEvent']);
});
