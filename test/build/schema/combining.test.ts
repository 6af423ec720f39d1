import { describe, expect, test } from 'vitest';
import { declare } from './declare.js';

const animal =
  'Animal: { type: object, required: [name], properties: { name: { type: string }, age: { type: integer } } }';

describe('allOf', () => {
  test('a model in it is a base; the rest is the interface’s own', () => {
    const { types } = declare(`
      ${animal}
      Cat: { allOf: [{ $ref: '#/components/schemas/Animal' }, { properties: { lives: { type: integer } }, required: [lives] }] }
      Siamese: { allOf: [{ $ref: '#/components/schemas/Cat' }], properties: { seal: { type: boolean } } }
    `);
    expect(types).toEqual({
      Animal: '{ name: string; age?: number }',
      Cat: 'extends Animal { lives: number }',
      Siamese: 'extends Cat { seal?: boolean }',
    });
  });

  test('one reference with prose, or with a type, is that model', () => {
    const { types } = declare(
      `
      ${animal}
      A: { properties: { a: { allOf: [{ $ref: '#/components/schemas/Animal' }], description: One. }, b: { $ref: '#/components/schemas/Animal', type: object, title: Two } } }
    `,
      { roots: ['A'] },
    );
    expect(types['A']).toBe('{ a?: Animal; b?: Animal }');
  });

  test('schemas without names are one interface', () => {
    const { types } = declare(`
      A: { allOf: [{ properties: { a: { type: string } } }, { allOf: [{ properties: { b: { type: string } } }] }, { required: [b] }], properties: { c: { type: string } } }
    `);
    expect(types).toEqual({ A: '{ b: string; a?: string; c?: string }' });
  });

  test('several models are several bases', () => {
    const { types } = declare(`
      ${animal}
      Owned: { properties: { owner: { type: string } } }
      Pet: { allOf: [{ $ref: '#/components/schemas/Animal' }, { $ref: '#/components/schemas/Owned' }] }
    `);
    expect(types['Pet']).toBe('extends Animal, Owned {  }');
  });

  test('a property that is required here and optional in the base is declared again', () => {
    const { types } = declare(`
      ${animal}
      Aged: { allOf: [{ $ref: '#/components/schemas/Animal' }, { required: [age] }] }
      Named: { allOf: [{ $ref: '#/components/schemas/Animal' }, { required: [name] }] }
    `);
    expect(types).toMatchObject({ Aged: 'extends Animal { age: number }', Named: 'Animal' });
  });

  test('a narrower property is declared again, a wider one is not, two objects are both', () => {
    const { types } = declare(`
      Base: { required: [kind], properties: { kind: { type: string }, size: { enum: [s, m] }, meta: { type: object, properties: { a: { type: string } } } } }
      Narrow: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { kind: { const: narrow } } }] }
      Wide: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { size: { type: string } } }] }
      Both: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { meta: { type: object, properties: { b: { type: string } } } } }] }
      Overlap: { allOf: [{ $ref: '#/components/schemas/Base' }, { properties: { size: { enum: [m, l] } } }] }
    `);
    expect(types).toMatchObject({
      Narrow: "extends Base { kind: 'narrow' }",
      Wide: 'extends Base {  }',
      Both: 'extends Base { meta?: Base.Meta & Both.Meta }',
      Overlap: "extends Base { size?: 'm' }",
    });
  });

  test('a property that cannot fit its base takes the base’s properties over, and is reported', () => {
    const { types, diagnostics } = declare(`
      ${animal}
      Odd: { allOf: [{ $ref: '#/components/schemas/Animal' }, { properties: { age: { type: string } } }] }
    `);
    expect(types['Odd']).toBe('{ name: string; age?: string }');
    expect(diagnostics.map(({ code, at }) => [code, at])).toEqual([
      [
        'schema-conflict',
        { file: 'openapi.yaml', pointer: '/components/schemas/Odd/allOf/1/properties/age' },
      ],
    ]);
  });

  test('bases that disagree on a property are reconciled', () => {
    const { types } = declare(`
      A: { properties: { x: { type: string }, y: { type: string } } }
      B: { properties: { x: { enum: [b, c] }, y: { type: string } }, required: [y] }
      Both: { allOf: [{ $ref: '#/components/schemas/A' }, { $ref: '#/components/schemas/B' }] }
    `);
    expect(types['Both']).toBe("extends A, B { y: string; x?: 'b' | 'c' }");
  });

  test('a base with an index signature is copied', () => {
    const { types } = declare(`
      Tags: { properties: { a: { type: string } }, additionalProperties: { type: string } }
      More: { allOf: [{ $ref: '#/components/schemas/Tags' }, { properties: { n: { type: integer } } }] }
    `);
    expect(types['More']).toBe('{ a?: string; n?: number; [key: string]: string | number | undefined }');
  });

  test('what is no interface is intersected', () => {
    const { types } = declare(`
      Choice: { oneOf: [{ type: object, title: One, properties: { a: { type: string } } }, { type: object, title: Two, properties: { b: { type: string } } }] }
      Map: { additionalProperties: { type: string } }
      A: { properties: { x: { allOf: [{ $ref: '#/components/schemas/Choice' }, { $ref: '#/components/schemas/Map' }] }, y: { allOf: [{ $ref: '#/components/schemas/Choice' }, { properties: { c: { type: string } } }] } } }
    `);
    expect(types['A']).toBe('{ x?: Choice & Map; y?: Choice & A.Y }');
  });

  test('keywords of several schemas for one value hold together; where they exclude each other, the last one does', () => {
    const { types, diagnostics } = declare(`
      A: { allOf: [{ type: string }, { enum: [a, b, c] }, { enum: [b, c, d] }] }
      B: { allOf: [{ type: [string, integer] }, { type: [integer, boolean] }] }
      C: { allOf: [{ type: string }, { type: integer }] }
      D: { allOf: [{ enum: [a] }, { enum: [b] }] }
    `);
    expect(types).toEqual({ A: "'b' | 'c'", B: 'number', C: 'number', D: "'b'" });
    expect(diagnostics.map(({ code }) => code)).toEqual(['schema-conflict', 'schema-conflict']);
  });
});

describe('oneOf and anyOf', () => {
  test('models stay, objects without a name are called by what tells them apart, then by title, then by place', () => {
    const { types } = declare(`
      ${animal}
      ByValue: { oneOf: [{ properties: { type: { const: created } } }, { properties: { type: { enum: [removed_at] } } }] }
      ByTitle: { anyOf: [{ title: By card, properties: { a: { type: string }, b: { type: string } } }, { title: By bank, properties: { c: { type: string }, d: { type: string } } }, { $ref: '#/components/schemas/Animal' }] }
      ByProperty: { anyOf: [{ properties: { url: { type: string } } }, { required: [file], properties: { file: { type: string }, name: { type: string } } }] }
      ByPlace: { anyOf: [{ properties: { a: { type: string }, b: { type: string } } }, { properties: { a: { type: number }, b: { type: number } } }] }
    `);
    expect(types).toEqual({
      Animal: '{ name: string; age?: number }',
      ByPlace: 'ByPlace.ByPlace1 | ByPlace.ByPlace2',
      'ByPlace.ByPlace1': '{ a?: string; b?: string }',
      'ByPlace.ByPlace2': '{ a?: number; b?: number }',
      ByProperty: 'ByProperty.URL | ByProperty.File',
      'ByProperty.File': '{ file: string; name?: string }',
      'ByProperty.URL': '{ url?: string }',
      ByTitle: 'ByTitle.ByCard | ByTitle.ByBank | Animal',
      'ByTitle.ByBank': '{ c?: string; d?: string }',
      'ByTitle.ByCard': '{ a?: string; b?: string }',
      ByValue: 'ByValue.Created | ByValue.RemovedAt',
      'ByValue.Created': "{ type?: 'created' }",
      'ByValue.RemovedAt': "{ type?: 'removed_at' }",
    });
  });

  test('variants that are written out are called by the values of a declared discriminator, without one by their components', () => {
    const schemas = `
      Wrapper: { properties: { part: { oneOf: [{ $ref: '#/components/schemas/TextPart' }, { $ref: '#/components/schemas/ImagePart' }] }, kinds: { type: array, items: { oneOf: [{ $ref: '#/components/schemas/TextPart' }, { $ref: '#/components/schemas/ImagePart' }], discriminator: { propertyName: type } } }, rest: { oneOf: [{ $ref: '#/components/schemas/Song' }, { $ref: '#/components/schemas/Picture' }] } } }
      Song: { properties: { notes: { type: string }, key: { type: string } } }
      Picture: { properties: { width: { type: number }, height: { type: number } } }
      TextPart: { properties: { type: { const: text }, text: { type: string } } }
      ImagePart: { properties: { type: { const: image }, url: { type: string } } }
    `;
    const { types } = declare(schemas, { named: { Wrapper: 'wrapper' } });
    expect(types['Wrapper']).toBe(
      '{ kinds?: Array<Wrapper.Text | Wrapper.Image>; part?: Wrapper.TextPart | Wrapper.ImagePart; rest?: Wrapper.Song | Wrapper.Picture }',
    );
  });

  test('the only object in a choice is called as the choice', () => {
    const { types } = declare(
      'A: { properties: { voice: { anyOf: [{ type: string }, { properties: { a: {}, b: {} } }, { type: array, items: { properties: { c: {}, d: {} } } }] } } }',
    );
    expect(types['A']).toBe('{ voice?: string | A.Voice | Array<A.Voice2> }');
  });

  test('properties beside a choice belong to each alternative', () => {
    const { types } = declare(`
      ${animal}
      A: { required: [id], properties: { id: { type: string } }, oneOf: [{ $ref: '#/components/schemas/Animal' }, { title: Plant, properties: { leaves: { type: integer } } }] }
    `);
    expect(types).toMatchObject({
      A: 'A.Animal | A.Plant',
      'A.Animal': 'extends Animal { id: string }',
      'A.Plant': '{ id: string; leaves?: number }',
    });
  });

  test('alternatives that only say what is required say nothing of types', () => {
    const { types } = declare(
      'A: { type: object, properties: { a: { type: string }, b: { type: string } }, anyOf: [{ required: [a] }, { required: [b] }] }',
    );
    expect(types).toEqual({ A: '{ a?: string; b?: string }' });
  });

  test('the type beside a choice is that of alternatives without one', () => {
    const { types } = declare('A: { type: string, anyOf: [{ format: uri }, { enum: [none] }] }');
    expect(types).toEqual({ A: "(string & {}) | 'none'" });
  });

  test('two choices at once are both', () => {
    const { types } = declare(
      'A: { oneOf: [{ title: A1, properties: { a: {}, x: {} } }, { title: A2, properties: { b: {}, y: {} } }], anyOf: [{ title: B1, properties: { c: {}, z: {} } }, { title: B2, properties: { d: {}, w: {} } }] }',
    );
    expect(types['A']).toBe('(A.A1 | A.A2) & (A.B1 | A.B2)');
  });

  test('a discriminator maps values to models: as it says, by constants, or by the names of components', () => {
    const { models } = declare(`
      Cat: { required: [kind], properties: { kind: { const: cat } } }
      Dog: { required: [kind], properties: { kind: { type: string } } }
      Mapped: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind, mapping: { feline: '#/components/schemas/Cat', canine: Dog } } }
      Implied: { oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { propertyName: kind } }
      Found: { oneOf: [{ title: On, properties: { state: { const: 'on' } } }, { title: Off, properties: { state: { const: 'off' } } }] }
    `);
    const tags = Object.fromEntries(
      models.flatMap(({ name, type }) => (type.kind === 'union' ? [[name, type.tag] as const] : [])),
    );
    expect(tags).toEqual({
      Mapped: { property: 'kind', mapping: { feline: 'Cat', canine: 'Dog' } },
      Implied: { property: 'kind', mapping: { cat: 'Cat', Dog: 'Dog' } },
      Found: { property: 'state', mapping: { on: 'Found.On', off: 'Found.Off' } },
    });
  });
});

describe('null', () => {
  test('in all its spellings', () => {
    const { types } = declare(`
      T: { properties: { id: { type: string } } }
      A:
        properties:
          list: { type: [string, 'null'] }
          old: { type: string, nullable: true }
          extension: { type: string, x-nullable: true }
          any: { anyOf: [{ type: string }, { type: 'null' }] }
          one: { oneOf: [{ type: 'null' }, { $ref: '#/components/schemas/T' }] }
          all: { allOf: [{ $ref: '#/components/schemas/T' }], nullable: true }
          values: { type: string, enum: [a, null] }
          constant: { anyOf: [{ type: string }, { const: null }] }
          only: { type: 'null' }
          object: { type: [object, 'null'], properties: { a: { type: string } } }
    `);
    expect(types['A']).toBe(
      "{ all?: T | null; any?: string | null; constant?: string | null; extension?: string | null; list?: string | null; object?: A.Object | null; old?: string | null; one?: T | null; only?: null; values?: 'a' | null }",
    );
  });

  test('an interface cannot be null: what refers to it says so', () => {
    const { types } = declare(`
      Maybe: { type: [object, 'null'], properties: { a: { type: string } } }
      Effort: { anyOf: [{ type: string, enum: [low, high] }, { type: 'null' }] }
      A: { properties: { maybe: { $ref: '#/components/schemas/Maybe' }, effort: { $ref: '#/components/schemas/Effort' } } }
    `);
    expect(types).toMatchObject({
      Maybe: '{ a?: string }',
      Effort: "'low' | 'high' | null",
      A: '{ effort?: Effort | null; maybe?: Maybe | null }',
    });
  });
});
