import { describe, expect, test } from 'vitest';
import { declare } from './declare.js';

describe('objects', () => {
  test('required properties come first, id and token before the others, then by code unit', () => {
    const { types } = declare(`
      A: { type: object, required: [b, id, Z], properties: { a: { type: string }, Z: { type: string }, b: { type: string }, id: { type: string }, token: { type: string }, _c: { type: string } } }
    `);
    expect(types).toEqual({
      A: '{ id: string; Z: string; b: string; token?: string; _c?: string; a?: string }',
    });
  });

  test('document order is kept when sorting is switched off', () => {
    const schemas = 'A: { properties: { z: { type: string }, a: { type: string } }, required: [a] }';
    expect(declare(schemas, { sorted: false }).types).toEqual({ A: '{ z?: string; a: string }' });
  });

  test('an object inside another is nested under its property, an item of a list in the singular', () => {
    const { types } = declare(`
      Order:
        properties:
          ship_to: { type: object, properties: { city: { type: string } } }
          lines: { type: array, items: { type: object, properties: { sku: { type: string }, taxes: { type: array, items: { type: object, properties: { rate: { type: number } } } } } } }
          data: { type: array, items: { properties: { x: { type: number } } } }
    `);
    expect(types).toEqual({
      Order: '{ data?: Array<Order.Data>; lines?: Array<Order.Line>; ship_to?: Order.ShipTo }',
      'Order.Data': '{ x?: number }',
      'Order.Line': '{ sku?: string; taxes?: Array<Order.Line.Tax> }',
      'Order.Line.Tax': '{ rate?: number }',
      'Order.ShipTo': '{ city?: string }',
    });
  });

  test('two objects that would have one name get two', () => {
    const { types } = declare(`
      A: { properties: { foo_bar: { properties: { a: { type: string } } }, fooBar: { properties: { b: { type: string } } } } }
    `);
    expect(types).toEqual({
      A: '{ fooBar?: A.FooBar; foo_bar?: A.FooBar2 }',
      'A.FooBar': '{ b?: string }',
      'A.FooBar2': '{ a?: string }',
    });
  });

  test('maps, open and closed objects', () => {
    const { types } = declare(`
      Free: { type: object }
      Open: { type: object, additionalProperties: true }
      Closed: { type: object, additionalProperties: false }
      Map: { type: object, additionalProperties: { type: integer } }
      MapOfObjects: { additionalProperties: { properties: { a: { type: string } } } }
      Patterns: { patternProperties: { '^x-': { type: string }, '^y-': { type: number } } }
      Keys: { propertyNames: { enum: [red, green] }, additionalProperties: { type: integer }, required: [red] }
      NeededKeys: { type: object, required: [a], additionalProperties: { type: string } }
      Unevaluated: { type: object, unevaluatedProperties: { type: string } }
    `);
    expect(types).toEqual({
      Closed: '{  }',
      Free: 'unknown',
      Keys: '{ red: number; green?: number }',
      Map: '{ [key: string]: number }',
      MapOfObjects: '{ [key: string]: MapOfObjects.MapOfObjectsItem }',
      'MapOfObjects.MapOfObjectsItem': '{ a?: string }',
      NeededKeys: '{ a: string; [key: string]: string }',
      Open: '{ [key: string]: unknown }',
      Patterns: '{ [key: string]: string | number }',
      Unevaluated: '{ [key: string]: string }',
    });
  });

  test('the type of undeclared properties has room for the declared ones', () => {
    const { types } = declare(`
      Any: { properties: { a: { type: string } }, additionalProperties: true }
      Typed: { properties: { a: { type: string } }, required: [a], additionalProperties: { type: integer } }
      Optional: { properties: { a: { type: integer } }, additionalProperties: { type: integer } }
      Many: { properties: { a: { type: string }, b: { type: boolean }, c: { type: array, items: { type: string } }, d: { properties: { x: {} } }, e: { properties: { y: {} } }, f: { type: 'null' } }, additionalProperties: { type: integer } }
    `);
    expect(types).toMatchObject({
      Any: '{ a?: string; [key: string]: unknown }',
      Typed: '{ a: string; [key: string]: number | string }',
      Optional: '{ a?: number; [key: string]: number | undefined }',
      Many: expect.stringContaining('[key: string]: unknown }') as string,
    });
  });

  test('a property of the other direction is left out where a type is written out, and marked where it is shared', () => {
    const schemas = `
      User: { required: [id, secret, name], properties: { id: { type: string, readOnly: true }, secret: { type: string, writeOnly: true }, name: { type: string } } }
      Other: { properties: { name: { type: string } } }
    `;
    const { models } = declare(schemas, { roots: ['User'] });
    const [user] = models;
    const access =
      user?.type.kind === 'object' && user.type.properties.map((one) => [one.wireName, one.access]);
    expect(access).toEqual([
      ['id', 'read'],
      ['name', undefined],
      ['secret', 'write'],
    ]);
    const inline = { named: { Other: 'other' }, roots: ['User'] };
    expect(declare(schemas, { ...inline, direction: 'request' }).types).toEqual({
      User: '{ name: string; secret: string }',
    });
    expect(declare(schemas, { ...inline, direction: 'response' }).types).toEqual({
      User: '{ id: string; name: string }',
    });
  });

  test('names that objects have by birth are properties like any other', () => {
    const { types } = declare(`
      A: { properties: { constructor: { type: string }, toString: { type: object, properties: { then: { type: string } } }, ["__proto__"]: { type: number } }, required: [__proto__] }
    `);
    expect(types).toEqual({
      A: '{ __proto__: number; constructor?: string; toString?: A.ToString }',
      'A.ToString': '{ then?: string }',
    });
  });

  test('prose, defaults, examples and deprecation are the property’s own, else those of what it refers to', () => {
    const { models } = declare(
      `
      A:
        description: An A.
        properties:
          own: { $ref: '#/components/schemas/B', description: Its own., deprecated: true }
          theirs: { $ref: '#/components/schemas/B' }
          nullable: { anyOf: [{ $ref: '#/components/schemas/B' }, { type: 'null' }] }
          titled: { title: A title is a name, type: integer, default: 3, examples: [4] }
      B: { type: string, description: The B., default: b }
    `,
      { roots: ['A'] },
    );
    const a = models.find(({ name }) => name === 'A');
    expect(a?.doc).toEqual({ body: 'An A.' });
    const described = a?.type.kind === 'object' ? a.type.properties : [];
    expect(
      Object.fromEntries(
        described.map(({ wireName, doc, default: value, example }) => [wireName, { doc, value, example }]),
      ),
    ).toEqual({
      own: { doc: { body: 'Its own.', deprecated: true }, value: 'b' },
      theirs: { doc: { body: 'The B.' }, value: 'b' },
      nullable: { doc: { body: 'The B.' }, value: 'b' },
      titled: { doc: undefined, value: 3, example: 4 },
    });
  });

  test('x-stainless-skip leaves a property out, x-stainless-any forgets its type', () => {
    const { types } = declare(`
      A: { properties: { a: { type: string, x-stainless-skip: true }, b: { type: string, x-stainless-skip: [typescript] }, c: { type: string, x-stainless-skip: [go] }, d: { type: string, x-stainless-any: true } } }
    `);
    expect(types).toEqual({ A: '{ c?: string; d?: unknown }' });
  });
});
