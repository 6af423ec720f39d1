import { describe, expect, test } from 'vitest';
import { build, takes } from './build.js';

/** What the only method of a document takes. */
function taken(operation: string, path = '/pets/{pet_id}', verb = 'post', config?: string): string {
  const { api, calls } = build(`paths: { '${path}': { ${verb}: ${operation} } }`, config);
  const [only] = Object.values(calls);
  return only ? takes(api, only) : 'nothing is there';
}

const json = (schema: string, required = true) =>
  `requestBody: { required: ${required}, content: { application/json: { schema: ${schema} } } }`;
const tag = '{ type: object, properties: { tag: { type: string } } }';
const query = (name = 'q', more = '') => `{ name: ${name}, in: query, schema: { type: string } ${more} }`;

describe('what a method takes', () => {
  test.each([
    ['the last path parameter by position', '{ responses: {} }', 'petID'],
    ['a body', `{ ${json(tag)}, responses: {} }`, 'petID, body: PetUpdateParams { body tag? }'],
    [
      'an optional body',
      `{ ${json(tag, false)}, responses: {} }`,
      'petID, body?: PetUpdateParams { body tag? }',
    ],
    [
      'a body that is optional, but not all in it',
      `{ ${json('{ type: object, required: [tag], properties: { tag: { type: string } } }', false)}, responses: {} }`,
      'petID, body: PetUpdateParams { body tag }',
    ],
    ['a query', `{ parameters: [${query()}], responses: {} }`, 'petID, query?: PetUpdateParams { query q? }'],
    [
      'a query that is needed',
      `{ parameters: [${query('q', ', required: true')}], responses: {} }`,
      'petID, query: PetUpdateParams { query q }',
    ],
    [
      'body and query together',
      `{ parameters: [${query()}], ${json(tag)}, responses: {} }`,
      'petID, params: PetUpdateParams { query q?, body tag? }',
    ],
    [
      'headers and cookies',
      '{ parameters: [{ name: X-A, in: header, schema: {} }, { name: c, in: cookie, schema: {} }], responses: {} }',
      'petID, params?: PetUpdateParams { header X-A?, cookie c? }',
    ],
    [
      'a list as body',
      `{ ${json('{ type: array, items: { type: string } }')}, responses: {} }`,
      'petID, params: PetUpdateParams { body body }',
    ],
    [
      'a file as body',
      '{ requestBody: { content: { application/octet-stream: {} } }, responses: {} }',
      'petID, params?: PetUpdateParams { body body? }',
    ],
    [
      'a map as body',
      `{ ${json('{ type: object, additionalProperties: { type: string } }')}, responses: {} }`,
      'petID, body: PetUpdateParams record',
    ],
    [
      'one of several objects as body',
      `{ ${json(`{ oneOf: [${tag}, { type: object, properties: { b: { type: string } } }] }`)}, responses: {} }`,
      'petID, body: PetUpdateParams union',
    ],
  ])('%s', (_, operation, expected) => {
    expect(taken(operation)).toBe(expected);
  });

  test('other path parameters first, in the order of the path', () => {
    expect(taken(`{ parameters: [${query()}], responses: {} }`, '/a/{b_id}/c/{c_id}/d/{d_id}', 'get')).toBe(
      'dID, params: DRetrieveParams { path b_id, path c_id, query q? }',
    );
  });

  test('names that are words of the language, or our own', () => {
    expect(taken('{ responses: {} }', '/a/{delete}', 'get')).toBe('delete_');
    expect(
      taken(`{ parameters: [${query('options')}, ${query('query')}], responses: {} }`, '/a/{params}', 'get'),
    ).toBe('params_, query?: ARetrieveParams { query options?, query query? }');
  });

  test('parameters of one name in several places, each by a key of its own', () => {
    const operation = `{ parameters: [${query('id')}, { name: id, in: header, schema: {} }],
      ${json('{ type: object, properties: { id: { type: string } } }')}, responses: {} }`;
    expect(taken(operation, '/a/{id}/b/{b}', 'put')).toBe(
      'b, params: BUpdateParams { path path_id, query query_id?, body id?, header header_id? }',
    );
  });

  test('a parameter under the name that the document has for SDKs', () => {
    expect(
      taken(
        '{ parameters: [{ name: openai-beta, in: header, x-stainless-param: betas, schema: {} }], responses: {} }',
      ),
    ).toBe('petID, params?: PetUpdateParams { header betas? }');
  });

  test('the parameters of its path, where it has none of the name itself', () => {
    const { api, calls } = build(`
      paths:
        /a/{id}:
          parameters: [{ name: id, in: path, required: true, schema: { type: integer } }, ${query()}, ${query('r')}]
          get: { parameters: [${query('q', ', required: true')}], responses: {} }
    `);
    expect(takes(api, calls['a.retrieve']!)).toBe('id, query: ARetrieveParams { query q, query r? }');
    expect(calls['a.retrieve']?.params[0]).toMatchObject({
      wireName: 'id',
      type: { kind: 'number', integer: true },
    });
  });

  test('an undeclared path parameter as a text, and no declared one that is not in the path', () => {
    const { calls, found } = build(
      `paths: { '/a/{x}': { get: { parameters: [{ name: y, in: path, schema: {} }], responses: {} } } }`,
    );
    expect(calls['a.retrieve']?.params).toMatchObject([
      { wireName: 'x', type: { kind: 'string' }, required: true },
    ]);
    expect(found.map(({ code }) => code)).toEqual(['path-parameter-unused']);
  });

  test('path templates with signs for style', () => {
    const { calls } = build(`
      paths: { '/a/{.color*}': { get: { parameters: [{ name: color, in: path, style: label, explode: true, schema: {} }], responses: {} } } }
    `);
    expect(calls['a.retrieve']).toMatchObject({
      path: [{ text: '/a/' }, { param: 'color' }],
      params: [{ wireName: 'color', style: 'label', explode: true }],
    });
  });

  test('no header that is not to be heeded', () => {
    expect(taken('{ parameters: [{ name: Authorization, in: header, schema: {} }], responses: {} }')).toBe(
      'petID',
    );
  });

  test('no empty body in a GET', () => {
    expect(
      taken(`{ ${json('{ type: object, properties: {} }', false)}, responses: {} }`, '/a/{b}', 'get'),
    ).toBe('b');
  });
});

describe('styles', () => {
  const param = (text: string) => {
    const { calls } = build(`paths: { /a: { get: { parameters: [${text}], responses: {} } } }`);
    return Object.values(calls)[0]?.params[0];
  };

  test.each([
    ['{ name: a, in: query, schema: {} }', { style: 'form', explode: true }],
    ['{ name: a, in: query, style: deepObject, schema: {} }', { style: 'deepObject', explode: false }],
    [
      '{ name: a, in: query, style: pipeDelimited, explode: true, schema: {} }',
      { style: 'pipeDelimited', explode: true },
    ],
    ['{ name: a, in: query, style: matrix, schema: {} }', { style: 'form', explode: true }],
    ['{ name: a, in: query, allowReserved: true, schema: {} }', { allowReserved: true }],
    ['{ name: a, in: header, schema: {} }', { style: 'simple', explode: false }],
    ['{ name: a, in: cookie, schema: {} }', { style: 'form', explode: true }],
    ['{ name: a, in: cookie, style: cookie, schema: {} }', { style: 'cookie', explode: true }],
    [
      '{ name: a, in: query, content: { application/json: { schema: { type: boolean } } } }',
      { mediaType: 'application/json', type: { kind: 'boolean' } },
    ],
    [
      '{ name: a, in: querystring, content: { application/x-www-form-urlencoded: { schema: {} } } }',
      { in: 'querystring' },
    ],
    ['{ name: a, in: query, schema: { default: 3 }, example: 7 }', { default: 3, example: 7 }],
    [
      '{ name: a, in: query, deprecated: true, description: Old., schema: {} }',
      { doc: { body: 'Old.', deprecated: true } },
    ],
  ])('%s', (text, expected) => {
    expect(param(text)).toMatchObject(expected);
  });
});

describe('with a configuration', () => {
  const document = `
    paths:
      /a/{a_id}/b/{b_id}: { put: { ${json('{ type: array, items: { type: string } }')}, responses: {} } }
  `;
  const config = (more: string, settings = '') => `
    ${settings}
    resources: { bs: { methods: { set: { endpoint: 'put /a/{a_id}/b/{b_id}' ${more} } } } }
  `;
  const withConfig = (text: string) => {
    const { api, calls } = build(document, text);
    return takes(api, calls['bs.set']!);
  };

  test('positional_params says which are positional, and in which order', () => {
    expect(withConfig(config(', positional_params: [a_id, b_id]'))).toBe(
      'aID, bID, params: BSetParams { body body }',
    );
    expect(withConfig(config(', positional_params: []'))).toBe(
      'params: BSetParams { path a_id, path b_id, body body }',
    );
  });

  test('positional_params: false leaves none', () => {
    expect(withConfig(config('', 'settings: { positional_params: false }'))).toBe(
      'params: BSetParams { path a_id, path b_id, body body }',
    );
  });

  test('body_param_name names the property that is the body', () => {
    expect(withConfig(config(', body_param_name: names'))).toBe(
      'bID, params: BSetParams { path a_id, body names }',
    );
  });

  test('its names of path parameters need not be the document’s', () => {
    expect(
      Object.keys(build(document, `resources: { bs: { methods: { set: 'put /a/{x}/b/{y}' } } }`).calls),
    ).toEqual(['bs.set']);
  });
});
