/** Configurations in every layout come out in one shape, and nothing in them goes by in silence. The file is long because it has a test for each section of a configuration. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readConfig } from '../../generator/config/read.js';
import { configJsonSchema } from '../../generator/config/schema.js';
import type { Config } from '../../generator/config/types.js';
import type { Diagnostic } from '../../generator/diagnostic.js';
import { folderOf, where } from '../load/support.js';

function read(text: string): { config: Config | undefined; said: string[] } {
  const said: Diagnostic[] = [];
  const result = readConfig('sdk.yml', folderOf({ 'sdk.yml': text }), (found) => said.push(found));
  return { config: result?.config, said: said.map(({ code, at }) => `${code} ${at ? where(at) : ''}`) };
}

/** What a text says, when nothing is wrong with it. */
function ok(text: string): Config {
  const { config, said } = read(text);
  expect(said).toEqual([]);
  return config!;
}

describe('the target', () => {
  test.each([
    ['targets:\n  typescript:', {}],
    ['package:\n  typescript:', {}],
    ['targets:\n  node:', { isNode: true }],
    ['package:\n  node:', { isNode: true }],
  ])('may be said as %j', (key, also) => {
    const { typescript } = ok(
      `${key}\n    package_name: pets\n    production_repo: acme/pets#next\n    options:\n      browser: { state: allow }\n`,
    );
    expect(typescript).toEqual({
      packageName: 'pets',
      productionRepo: 'acme/pets',
      browser: { state: 'allow' },
      ...also,
    });
  });

  test('typescript has the say over node', () => {
    const { typescript } = ok(
      'targets:\n  node: { package_name: old, readme_title: Pets }\n  typescript: { package_name: new }\n',
    );
    expect(typescript).toEqual({ packageName: 'new', readmeTitle: 'Pets' });
  });
});

describe('methods', () => {
  const methods = (text: string) => ok(`resources:\n  pets:\n    methods:\n${text}`).resources![0]!.methods;

  test.each<[string, object]>([
    ['      list: get /pets\n', { kind: 'http', endpoint: { verb: 'get', path: '/pets' } }],
    ['      list: /pets\n', { kind: 'http', endpoint: { path: '/pets' } }],
    [
      '      list: POST /pets?beta=true\n',
      { kind: 'http', endpoint: { verb: 'post', path: '/pets?beta=true' } },
    ],
    ['      list: { endpoint: get /pets, paginated: false }\n', { kind: 'http', paginated: false }],
    ['      list: { type: http, endpoint: get /pets, paginated: pages }\n', { paginated: 'pages' }],
    [
      '      list: { type: http, endpoint: get /p, deprecated: { typescript: Gone., python: Weg. } }\n',
      { deprecated: 'Gone.' },
    ],
    ['      list: { endpoint: get /p, deprecated: true }\n', { deprecated: true }],
    [
      '      list: { endpoint: get /p, default_request_options: { timeout: PT1M30S, max_retries: 0 } }\n',
      { timeoutMs: 90_000, maxRetries: 0 },
    ],
    ['      list: { endpoint: get /p, default_request_options: { timeout: 500 } }\n', { timeoutMs: 500 }],
    [
      '      list: { endpoint: get /p, streaming: { param_discriminator: null, stream_event_model: pets.event } }\n',
      { streaming: { discriminator: null, eventModel: 'pets.event' } },
    ],
    ['      list: { endpoint: get /p, streaming: false }\n', { streaming: false }],
    [
      '      list: { endpoint: get /p, positional_params: [a, b], body_param_name: pet, unwrap_response: data }\n',
      { positionalParams: ['a', 'b'], bodyParamName: 'pet', unwrapResponse: 'data' },
    ],
    [
      '      list: { type: alias, to: pets.all, deprecated: Use all. }\n',
      { kind: 'alias', to: 'pets.all', deprecated: 'Use all.' },
    ],
    [
      '      list: { type: webhook_unwrap, discriminator: type, webhook_key_opt: secret }\n',
      { kind: 'webhook_unwrap', discriminator: 'type', keyOption: 'secret' },
    ],
  ])('%s', (text, expected) => {
    expect(methods(text)).toMatchObject([{ name: 'list', ...expected }]);
  });

  test('know where they are written', () => {
    const [list] = methods('      list: { endpoint: get /pets }\n');
    expect(list!.at).toEqual({ file: 'sdk.yml', pointer: '/resources/pets/methods/list' });
    expect(list).toMatchObject({ endpoint: { at: { pointer: '/resources/pets/methods/list/endpoint' } } });
  });

  test('are left out when they are not for TypeScript', () => {
    const names = methods(`      a: { endpoint: get /a, skip: true }
      b: { endpoint: get /b, skip: [python] }
      c: { endpoint: get /c, skip: [node] }
      d: { endpoint: get /d, only: [go] }
      e: { endpoint: get /e, only: [go, typescript] }
      f: { endpoint: get /f, skip: false }
`).map(({ name }) => name);
    expect(names).toEqual(['b', 'e', 'f']);
  });
});

describe('resources', () => {
  test('nest, in order, each with its models', () => {
    const { resources, shared, root } = ok(`resources:
  $shared:
    models: { page_info: PageInfo }
  $client:
    methods: { ping: get /ping }
  z:
    description: Zed.
    subresources:
      y:
        models:
          y: '#/components/schemas/Y'
          other:
          named: { type: model, openapi_uri: $.components.schemas.N }
          old: { type: alias, to: y, deprecated: true }
          hidden: { openapi_uri: H, skip: [typescript] }
  a:
`);
    expect(resources!.map(({ name }) => name)).toEqual(['z', 'a']);
    const [y] = resources![0]!.subresources;
    expect(y).toMatchObject({ name: 'y', path: ['z', 'y'] });
    expect(y!.models.map(({ at: _, ...model }) => model)).toEqual([
      { name: 'y', kind: 'model', schema: '#/components/schemas/Y' },
      { name: 'other', kind: 'model' },
      { name: 'named', kind: 'model', schema: '$.components.schemas.N' },
      { name: 'old', kind: 'alias', to: 'y', deprecated: true },
    ]);
    expect(shared).toMatchObject([{ name: 'page_info', schema: 'PageInfo' }]);
    expect(root.methods).toMatchObject([{ name: 'ping' }]);
  });

  test('hand their security down to methods that have none of their own', () => {
    const { resources } = ok(`resources:
  admin:
    security: [{ admin: [] }]
    subresources:
      keys:
        methods:
          list: get /keys
          create: { endpoint: post /keys, security: [] }
`);
    const [list, create] = resources![0]!.subresources[0]!.methods;
    expect(list).toMatchObject({ security: { anyOf: [{ admin: [] }] } });
    expect(create).toMatchObject({ security: { anyOf: [] } });
  });

  test('without any, the rules are left to derive them', () => {
    expect(ok('organization: { name: pets }\n').resources).toBeUndefined();
    expect(ok('resources:\n  $shared:\n    models: { a: A }\n').resources).toBeUndefined();
    expect(ok('').organization).toEqual({});
  });
});

test('settings of the client', () => {
  const { client, settings, query, multipart, environments, security, errors, streamRules } = ok(`settings:
  license: { name: Own, contents: Ask us. }
  unwrap_response_fields: [data]
  positional_params: false
  sort_schema_properties: false
client_settings:
  default_timeout: 30s
  default_retries: { max_retries: 5, initial_delay_seconds: 0.25 }
  default_headers: { X-Version: 2 }
  idempotency: { header: Idempotency-Key }
  omit_stainless_headers: true
  opts:
    token: { type: string, auth: { security_scheme: bearer } }
    user: { auth: { security_scheme: basic, role: username }, read_env: PETS_USER, nullable: true }
    branch: { type: string, send_in_header: X-Branch, default: main }
    region: { send_as_query_param: region, server_variable: region }
    plain:
query_settings: { nested_format: dots, array_format: repeat }
multipart_settings: { array_format: indices }
environments:
  production: https://api.example.com
  sandbox: { url: https://sandbox.example.com, description: For trying. }
security:
  - bearer: []
  - {}
errors: { message_property: error.message }
streaming:
  on_event:
    - { data_starts_with: '[DONE]', handle: done }
    - { event_type: error, handle: error, error_property: error }
    - { event_type: null, handle: yield }
    - { kind: fallthrough, handle: yield }
`);
  expect(settings).toEqual({
    license: { kind: 'custom', name: 'Own', text: 'Ask us.' },
    unwrapResponseFields: ['data'],
    positionalParams: false,
    sortSchemaProperties: false,
  });
  expect({ ...client, options: client.options.map(({ at: _, ...option }) => option) }).toEqual({
    timeoutMs: 30_000,
    retries: { max: 5, initialDelayMs: 250 },
    defaultHeaders: { 'X-Version': '2' },
    idempotencyHeader: 'Idempotency-Key',
    omitPlatformHeaders: true,
    options: [
      { name: 'token', type: 'string', nullable: false, auth: { scheme: 'bearer', role: 'value' } },
      {
        name: 'user',
        type: 'string',
        nullable: true,
        env: 'PETS_USER',
        auth: { scheme: 'basic', role: 'username' },
      },
      {
        name: 'branch',
        type: 'string',
        nullable: false,
        default: 'main',
        send: { in: 'header', name: 'X-Branch' },
      },
      {
        name: 'region',
        type: 'string',
        nullable: false,
        serverVariable: 'region',
        send: { in: 'query', name: 'region' },
      },
      { name: 'plain', type: 'string', nullable: false },
    ],
  });
  expect([query, multipart]).toEqual([{ nested: 'dots', array: 'repeat' }, { array: 'indices' }]);
  expect(environments!.map(({ name, url }) => `${name} ${url}`)).toEqual([
    'production https://api.example.com',
    'sandbox https://sandbox.example.com',
  ]);
  expect(security?.anyOf).toEqual([{ bearer: [] }, {}]);
  expect(errors).toEqual({ messageProperty: 'error.message' });
  expect(streamRules!.map(({ when, handle }) => [when, handle])).toEqual([
    [{ dataStartsWith: '[DONE]' }, 'done'],
    [{ eventType: 'error' }, 'error'],
    [{ eventType: null }, 'yield'],
    [{ kind: 'fallthrough' }, 'yield'],
  ]);
});

describe('pagination', () => {
  const scheme = 'name: pages, type: cursor, request: { after: { type: string } }';
  test('is one scheme or a list of them', () => {
    expect(ok(`pagination: { ${scheme} }\n`).pagination).toMatchObject([
      { name: 'pages', paramsIn: 'query' },
    ]);
    expect(
      ok(`pagination: [{ ${scheme}, param_location: body, continue_on_empty_items: true }]\n`).pagination,
    ).toMatchObject([{ paramsIn: 'body', continueOnEmpty: true, at: { pointer: '/pagination/0' } }]);
  });

  test('has fields by name, or one schema where the response is a list', () => {
    const of = (response: string) =>
      ok(`pagination: [{ ${scheme}, response: ${response} }]\n`).pagination![0]!.response;
    expect(of('{ data: { type: array }, type: { type: string } }')).toEqual({
      data: { type: 'array' },
      type: { type: 'string' },
    });
    expect(of('{ type: array, items: {} }')).toEqual({ '': { type: 'array', items: {} } });
  });
});

describe('what is said', () => {
  test('unknown keys, at any depth, each with the nearest known one', () => {
    const diagnostics: Diagnostic[] = [];
    const folder = folderOf({
      'sdk.yml':
        'organisation: {}\nresources:\n  a:\n    subresources:\n      b:\n        method: {}\n        methods:\n          c: { endpoint: get /c, paginate: x }\n',
    });
    expect(readConfig('sdk.yml', folder, (found) => diagnostics.push(found))).toBeDefined();
    expect(diagnostics.map(({ severity, message, at }) => `${severity} ${where(at!)} ${message}`)).toEqual([
      'warning sdk.yml#/organisation there is no key `organisation` here; the nearest is `organization`',
      'warning sdk.yml#/resources/a/subresources/b/method there is no key `method` here; the nearest is `methods`',
      'warning sdk.yml#/resources/a/subresources/b/methods/c/paginate there is no key `paginate` here; the nearest is `paginated`',
    ]);
  });

  test('every key of stainless.yml is either used or said not to be; names of things are no keys', () => {
    const { said } = read(everyKey);
    expect(said.filter((each) => !each.startsWith('config-unused-key'))).toEqual([]);
    expect(said).toContain('config-unused-key sdk.yml#/targets/python');
    expect(said).toContain('config-unused-key sdk.yml#/resources/cards/methods/list/mcp');
    expect(said.length).toBeGreaterThan(25);
  });

  test('a file that is not there, or no YAML', () => {
    const said: string[] = [];
    const folder = folderOf({ 'bad.yml': 'a: [' });
    writeFileSync(join(folder, 'list.yml'), '- a\n');
    for (const file of ['none.yml', 'bad.yml', 'list.yml'])
      expect(readConfig(file, folder, ({ code }) => said.push(code))).toBeUndefined();
    expect(said).toEqual(['config-unreadable', 'syntax-error', 'config-invalid']);
  });
});

test('the JSON Schema knows the same keys, and allows no others', () => {
  const schema = configJsonSchema() as { properties: object; additionalProperties: unknown; $schema: string };
  expect(schema.$schema).toContain('draft-07');
  expect(schema.additionalProperties).toBe(false);
  expect(Object.keys(schema.properties)).toEqual(
    expect.arrayContaining(['organization', 'resources', 'pagination']),
  );
  expect(JSON.stringify(schema)).toContain('positional_params');
});

/** Each key of NAMING.md's list, once. */
const everyKey = `edition: 2025-10-10
organization: { name: a, docs: b, contact: c, security_contact: d, security_policy_url: e, security_policy_terms: f, github_org: g, upload_spec: true }
targets:
  typescript:
    edition: typescript.2025-10-10
    package_name: p
    production_repo: a/b
    staging_repo: a/c
    publish: { npm: { auth_method: oidc, release_environment: r }, jsr: true, release: { branch: main, prerelease: true } }
    readme_title: t
    screencast: s
    skip: false
    keep_files: [a]
    options: { mcp_server: true, browser: { state: disallow, message: No. }, node_migration: {}, enable_treeshaking: true, package_manager: pnpm }
  python: {}
  go: {}
  java: {}
  kotlin: {}
  ruby: {}
  terraform: {}
  cli: {}
  php: {}
  csharp: {}
  http: {}
  sql: {}
  openapi: {}
environments: { production: https://a.example }
resources:
  cards:
    description: d
    models:
      card: { type: model, openapi_uri: Card, param_model: true, no_params_suffix: true, skip: false, only: [typescript] }
      old: { type: alias, to: card, deprecated: true }
    methods:
      list:
        type: http
        endpoint: get /cards
        unwrap_response: false
        paginated: true
        streaming: { param_discriminator: stream, stream_event_model: e, params_type_name: P }
        body_param_name: b
        positional_params: [a]
        default_request_options: { timeout: 1, max_retries: 1 }
        skip_test_reason: s
        docs: { response_property: x }
        deprecated: d
        skip: false
        only: [typescript]
        mcp: { tool_name: t }
        terraform: { method: m }
      all: { type: alias, to: list }
      unwrap: { type: webhook_unwrap, discriminator: type, webhook_key_opt: k }
    subresources: { more: { methods: {} } }
    deprecated: d
    skip: false
    only: [typescript]
    mcp: true
    terraform: {}
    custom: {}
    standalone_api: true
pagination:
  - { name: n, type: cursor_url, param_location: query, request: {}, response: {}, continue_on_empty_items: true }
settings:
  license: MIT
  sort_schema_properties: true
  disable_mock_tests: true
  unwrap_response_fields: [a]
  positional_params: false
  file_header: h
  per_endpoint_security: true
  mock_server: {}
  disable_tests: true
client_settings:
  opts:
    a: { type: string, nullable: true, default: d, description: d, example: e, read_env: E, auth: { security_scheme: s, role: value }, server_variable: v, send_in_header: H, send_as_query_param: q, send_in_cookie: c, send_as_path_param: p, send_as_body_param: b, required_in_tests: true }
  idempotency: { header: I }
  default_headers: { A: b }
  response_headers: {}
  default_timeout: 60000
  default_retries: { max_retries: 2, initial_delay_seconds: 1, max_delay_seconds: 2 }
  default_env_prefix: A
  default_client_name: A
  omit_stainless_headers: true
query_settings: { nested_format: dots, array_format: comma }
multipart_settings: { nested_format: dots, array_format: comma }
security: [{ a: [] }]
security_schemes: { a: { type: http, scheme: bearer, x-stainless-auth: { scheme_keyword: Token } } }
errors: { message_property: m, union: { source: s } }
streaming: { on_event: [{ data_starts_with: d, handle: done }, { event_type: e, handle: error, error_property: p }] }
custom_casings: { api: { initialism: true }, linq: { snake: linq, pascal: Linq, capital: Linq, camel: linq }, datum: { singular: datum, plural: data } }
openapi: { code_samples: readme, code_sample_languages: [a], transforms: [{ command: remove, reason: r, args: { target: $.a } }] }
readme:
  example_requests: { default: { type: request, endpoint: get /cards, params: {}, response_property: p, assign_to: a }, file_uploads: { endpoint: post /cards, file_param: f } }
  example_types: {}
  include_stainless_attribution: true
unspecified_endpoints: [get /other]
codeflow: { release_environment: r }
diagnostics: { ignored: { Some/Code: true, Other: ['#/paths'] } }
`;
