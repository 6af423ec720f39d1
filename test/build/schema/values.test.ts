import { describe, expect, test } from 'vitest';
import { declare } from './declare.js';

describe('values', () => {
  test('enumerations, closed and open, of any kind', () => {
    const { types } = declare(`
      Closed: { type: string, enum: [a, b, a] }
      Single: { enum: [only] }
      Const: { const: list }
      Numbers: { type: integer, enum: [1, 2, 9007199254740993] }
      Flag: { enum: [true] }
      Flags: { enum: [true, false] }
      Mixed: { enum: [auto, 1, true, null] }
      Open: { anyOf: [{ type: string }, { type: string, enum: [a, b] }] }
      OpenConsts: { anyOf: [{ const: a, description: The A. }, { const: b }, { type: string }] }
      Objects: { enum: [{ a: 1 }, b] }
      Empty: { enum: [] }
    `);
    expect(types).toEqual({
      Closed: "'a' | 'b'",
      Const: "'list'",
      Empty: 'unknown',
      Flag: 'true',
      Flags: 'boolean',
      Mixed: "'auto' | 1 | true | null",
      Numbers: '1 | 2 | 9007199254740992',
      Objects: 'unknown',
      Open: "(string & {}) | 'a' | 'b'",
      OpenConsts: "(string & {}) | 'a' | 'b'",
      Single: "'only'",
    });
  });

  test('a model that is an enumeration stays a name beside the open kind', () => {
    const { types } = declare(`
      Model: { type: string, enum: [small, large] }
      A: { properties: { model: { anyOf: [{ type: string }, { $ref: '#/components/schemas/Model' }] } } }
    `);
    expect(types['A']).toBe('{ model?: (string & {}) | Model }');
  });

  test('the type decides what a value is that YAML read as another', () => {
    const { types } = declare(`
      Version: { type: string, enum: [1.5, true, two] }
      Count: { type: integer, enum: ['1', '2'] }
    `);
    expect(types).toEqual({ Version: "'1.5' | 'true' | 'two'", Count: '1 | 2' });
  });

  test('descriptions of values are kept', () => {
    const { models } = declare(`
      Listed: { type: string, enum: [a, b], x-enum-descriptions: [First, Second] }
      Consts: { oneOf: [{ const: a, description: First }, { const: b, title: Second }] }
    `);
    expect(models.map(({ name, type }) => [name, type.kind === 'enum' && type.docs])).toEqual([
      ['Consts', { a: 'First', b: 'Second' }],
      ['Listed', { a: 'First', b: 'Second' }],
    ]);
  });

  test('scalars and formats', () => {
    const { models } = declare(`
      A: { properties: { a: { type: integer, format: int64 }, b: { type: number, format: double }, c: { type: string, format: date-time }, d: { type: boolean }, e: { type: [integer, number] }, f: { type: [string, integer, array], items: { type: string } }, g: { type: string, contentEncoding: base64, contentMediaType: image/png } } }
    `);
    const [a] = models;
    expect(
      a?.type.kind === 'object' &&
        Object.fromEntries(a.type.properties.map(({ wireName, type }) => [wireName, type])),
    ).toEqual({
      a: { kind: 'number', integer: true, format: 'int64' },
      b: { kind: 'number', format: 'double' },
      c: { kind: 'string', format: 'date-time' },
      d: { kind: 'boolean' },
      e: { kind: 'number' },
      f: {
        kind: 'union',
        members: [
          { kind: 'string' },
          { kind: 'number', integer: true },
          { kind: 'array', item: { kind: 'string' } },
        ],
      },
      g: { kind: 'string', format: 'base64' },
    });
  });

  test('the content of a file is uploaded, and is text in an answer', () => {
    const schemas = `
      A: { properties: { a: { type: string, format: binary }, b: { type: string, contentMediaType: image/png }, c: { type: string, contentMediaType: application/json }, d: { type: array, items: { type: string, format: binary } } } }
    `;
    expect(declare(schemas, { direction: 'request' }).types).toEqual({
      A: '{ a?: Uploadable; b?: Uploadable; c?: string; d?: Array<Uploadable> }',
    });
    expect(declare(schemas).types).toEqual({
      A: '{ a?: string; b?: string; c?: string; d?: Array<string> }',
    });
  });

  test('lists and tuples', () => {
    const { types } = declare(`
      List: { type: array }
      Items: { items: { type: string } }
      Pair: { type: array, prefixItems: [{ type: string }, { type: integer }], items: false }
      Fixed: { type: array, prefixItems: [{ type: string }, { type: integer }], maxItems: 2 }
      Rest: { prefixItems: [{ type: string }], items: { type: boolean } }
      Open: { prefixItems: [{ type: string }] }
      Objects: { type: array, items: { properties: { a: { type: string } } } }
      Old: { type: array, items: [{ type: string }], additionalItems: { type: number } }
    `);
    expect(types).toEqual({
      Fixed: '[string, number]',
      Items: 'Array<string>',
      List: 'Array<unknown>',
      Objects: 'Array<Objects.ObjectsItem>',
      'Objects.ObjectsItem': '{ a?: string }',
      Old: '[string, ...Array<number>]',
      Open: '[string, ...Array<unknown>]',
      Pair: '[string, number]',
      Rest: '[string, ...Array<boolean>]',
    });
  });

  test('schemas that are true, false, empty, or of a type that does not exist', () => {
    const { types } = declare(`
      A: { properties: { yes: true, no: false, empty: {}, odd: { type: strange }, text: just text, list: [1] } }
    `);
    expect(types).toEqual({
      A: '{ empty?: unknown; list?: unknown; no?: never; odd?: unknown; text?: unknown; yes?: unknown }',
    });
  });

  test('what no type can say is said', () => {
    const { types, diagnostics } = declare(`
      A: { properties: { a: { not: { type: string } }, b: { type: string, if: { const: x }, then: { maxLength: 1 } }, c: { dependentSchemas: { d: {} } } } }
    `);
    expect(types).toEqual({ A: '{ a?: unknown; b?: string; c?: unknown }' });
    expect(diagnostics.map(({ code, severity, message }) => [code, severity, message.split(' ')[0]])).toEqual(
      [
        ['schema-keyword-ignored', 'note', '`not`'],
        ['schema-keyword-ignored', 'note', '`if`'],
        ['schema-keyword-ignored', 'note', '`dependentSchemas`'],
      ],
    );
  });
});
