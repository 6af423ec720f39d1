/** The mock's document: what of the author's is different in it, rule by rule. */
import { expect, test } from 'vitest';
import { mockDocument } from '../../generator/document/mock.js';

type Members = { readonly [key: string]: unknown };

/** The mock's document of one with a single operation, and schemas beside it. */
function mockOf(operation: Members, schemas: Members = {}, path = '/things'): Members {
  const file = mockDocument({
    openapi: '3.1.0',
    info: { title: 'Mock', version: '1' },
    paths: { [path]: { post: operation } },
    components: { schemas },
  });
  return JSON.parse(file.kind === 'text' ? file.text : '{}') as Members;
}

const body = (schema: Members, mediaType = 'application/json'): Members => ({
  requestBody: { content: { [mediaType]: { schema } } },
});

const at = (value: unknown, ...keys: readonly string[]): unknown =>
  keys.reduce<unknown>((part, key) => (part as Members)[key], value);

const sent = (schema: Members, mediaType = 'application/json', schemas: Members = {}): unknown =>
  at(
    mockOf(body(schema, mediaType), schemas),
    'paths',
    '/things',
    'post',
    'requestBody',
    'content',
    mediaType,
    'schema',
  );

const parameters = (...all: readonly Members[]): unknown =>
  at(mockOf({ parameters: all }), 'paths', '/things', 'post', 'parameters');

test('a path is as fetch sends it', () => {
  const { paths } = mockOf({}, {}, '/<upload url>/é/{id}') as { paths: Members };
  expect(Object.keys(paths)).toEqual(['/%3Cupload%20url%3E/%C3%A9/{id}']);
});

test('what is required is declared, by the schema or by what it is composed of', () => {
  const properties = { a: { type: 'string' } };
  expect(sent({ type: 'object', properties, required: ['a', 'b'] })).toMatchObject({ required: ['a'] });
  const composed = { allOf: [{ $ref: '#/components/schemas/Base' }], required: ['a', 'b'] };
  expect(sent(composed, undefined, { Base: { properties } })).toMatchObject({ required: ['a'] });
  const open = { properties, additionalProperties: true, required: ['a', 'b'] };
  expect(sent(open)).toMatchObject({ required: ['a', 'b'] });
  expect(sent({ allOf: [{ properties }, { properties: { c: {} }, required: ['a'] }] })).toMatchObject({
    allOf: [{}, { required: ['a'] }],
  });
});

test('an enumeration of nothing and a discriminator are left out; properties of those names are kept', () => {
  const properties = { enum: { enum: [] }, discriminator: { type: 'string' } };
  const schema = { type: 'object', properties, discriminator: { propertyName: 'kind' } };
  expect(sent(schema)).toEqual({
    type: 'object',
    properties: { enum: {}, discriminator: { type: 'string' } },
  });
});

test('parameters are those that can be written', () => {
  const list = { name: 'list', in: 'query', schema: { type: 'array', items: { type: 'object' } } };
  const deep = { name: 'deep', in: 'query', schema: { properties: { a: { type: 'array', items: {} } } } };
  const free = { name: 'free', in: 'query', required: true, schema: { type: ['object', 'null'] } };
  const plain = { name: 'plain', in: 'query', required: true, schema: { type: ['string', 'null'] } };
  expect(parameters(list, deep, free, plain)).toEqual([
    { name: 'free', in: 'query', schema: { type: 'object' } },
    { name: 'plain', in: 'query', required: true, schema: { type: 'string' } },
  ]);
});

test('text is a string; a form that is none may be anything', () => {
  expect(sent({ type: 'boolean' }, 'text/plain')).toEqual({ type: 'string' });
  expect(sent({ type: 'string', format: 'binary' }, 'application/x-www-form-urlencoded')).toEqual({});
});

test('in a form values are text, and nobody can miss a property of an item, whatever the form refers to', () => {
  const Item = { type: 'object', required: ['n'], properties: { n: { type: 'integer', enum: [1, 2] } } };
  const schema = {
    type: 'object',
    required: ['items'],
    properties: {
      items: { type: 'array', items: { $ref: '#/components/schemas/Item' } },
      one: { $ref: '#/components/schemas/Item' },
    },
  };
  const form = 'application/x-www-form-urlencoded';
  const whole = mockOf(body(schema, form), { Item });
  const n = { type: ['integer', 'string'], enum: [1, 2, '1', '2'] };
  expect(at(whole, 'components', 'schemas')).toEqual({
    Item,
    'Item.item': { type: 'object', properties: { n } },
    'Item.value': { type: 'object', required: ['n'], properties: { n } },
  });
  expect(at(whole, 'paths', '/things', 'post', 'requestBody', 'content', form, 'schema')).toEqual({
    type: 'object',
    required: ['items'],
    properties: {
      items: { type: 'array', items: { $ref: '#/components/schemas/Item.item' } },
      one: { $ref: '#/components/schemas/Item.value' },
    },
  });
});

test('a part of a form that is JSON may be the text of it', () => {
  const Form = {
    type: 'object',
    properties: { meta: { type: 'object' }, note: { type: 'object' }, name: { type: 'string' } },
  };
  const form = 'multipart/form-data';
  const schema = { $ref: '#/components/schemas/Form' };
  const encoding = { meta: { contentType: 'application/json' }, name: { contentType: 'text/plain' } };
  const whole = mockOf({ requestBody: { content: { [form]: { schema, encoding } } } }, { Form });
  expect(
    at(whole, 'paths', '/things', 'post', 'requestBody', 'content', form, 'schema', 'properties'),
  ).toEqual({
    meta: { anyOf: [{ type: 'string' }, { type: 'object' }] },
    note: { type: 'object' },
    name: { type: 'string' },
  });
});

test('an example of another kind than its schema is left out', () => {
  const schema = { type: 'array', items: {} };
  const examples = { right: { value: [] }, wrong: { value: {} } };
  const content = { 'application/json': { schema, example: {}, examples } };
  const responses = { 200: { description: 'Done.', content } };
  expect(at(mockOf({ responses }), 'paths', '/things', 'post', 'responses', '200', 'content')).toEqual({
    'application/json': { schema, examples: { right: { value: [] } } },
  });
});
