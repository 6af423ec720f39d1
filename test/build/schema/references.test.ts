import { describe, expect, test } from 'vitest';
import { declarations, declare, typesOver } from './declare.js';

describe('recursion', () => {
  test('of a schema, of two, through unions, lists and maps', () => {
    const { types, diagnostics } = declare(`
      Tree: { properties: { children: { type: array, items: { $ref: '#/components/schemas/Tree' } } } }
      Ping: { properties: { pong: { $ref: '#/components/schemas/Pong' } } }
      Pong: { properties: { ping: { $ref: '#/components/schemas/Ping' } } }
      Json: { anyOf: [{ type: string }, { type: array, items: { $ref: '#/components/schemas/Json' } }, { additionalProperties: { $ref: '#/components/schemas/Json' } }] }
    `);
    expect(types).toEqual({
      Json: 'string | Array<Json> | { [key: string]: Json }',
      Ping: '{ pong?: Pong }',
      Pong: '{ ping?: Ping }',
      Tree: '{ children?: Array<Tree> }',
    });
    expect(diagnostics).toEqual([]);
  });

  test('what would be written out is given a name where it leads back to itself', () => {
    const { types } = declare(
      `
      Page: { properties: { root: { $ref: '#/components/schemas/tree_node' }, leaf: { $ref: '#/components/schemas/Leaf' }, other: { $ref: '#/components/schemas/Leaf' } } }
      tree_node: { properties: { children: { type: array, items: { $ref: '#/components/schemas/tree_node' } } } }
      Leaf: { properties: { a: { type: string } } }
    `,
      { named: { Page: 'page' } },
    );
    expect(types).toEqual({
      Page: '{ leaf?: Page.Leaf; other?: Page.Other; root?: TreeNode }',
      'Page.Leaf': '{ a?: string }',
      'Page.Other': '{ a?: string }',
      TreeNode: '{ children?: Array<TreeNode> }',
    });
  });

  test('by a pointer into a schema that is around it', () => {
    const { types } = declare(`
      A: { properties: { inner: { properties: { again: { $ref: '#/components/schemas/A/properties/inner' }, outer: { $ref: '#' } } } } }
    `);
    expect(types).toEqual({
      A: '{ inner?: A.Inner }',
      'A.Inner': '{ again?: A.Inner; outer?: A }',
    });
  });

  test('a schema that is made of itself with nothing between is cut, and reported', () => {
    const { types, diagnostics } = declare(`
      Self: { $ref: '#/components/schemas/Self' }
      Left: { $ref: '#/components/schemas/Right' }
      Right: { $ref: '#/components/schemas/Left' }
      Choice: { oneOf: [{ $ref: '#/components/schemas/Choice' }, { type: string }, { type: integer }] }
      Child: { allOf: [{ $ref: '#/components/schemas/Parent' }], properties: { a: { type: string } } }
      Parent: { allOf: [{ $ref: '#/components/schemas/Child' }], properties: { b: { type: string } } }
    `);
    expect(types).toMatchObject({ Self: 'unknown', Choice: 'string | number' });
    expect(new Set(diagnostics.map(({ code }) => code))).toEqual(new Set(['schema-circular']));
    expect(types['Child'] + ' ' + types['Parent']).toMatch(
      /^(extends Parent \{.*\} \{.*\}|\{.*\} extends Child \{.*\})$/,
    );
  });
});

describe('references', () => {
  test('deep ones, escaped ones, and into $defs', () => {
    const { types } = declare(
      `
      A:
        $defs: { part: { properties: { x: { type: string } } } }
        properties:
          deep: { $ref: '#/components/schemas/B/properties/name' }
          escaped: { $ref: '#/components/schemas/B/properties/a~1b%20c' }
          part: { $ref: '#/components/schemas/A/$defs/part' }
          parts: { type: array, items: { $ref: '#/components/schemas/A/$defs/part' } }
      B: { properties: { name: { type: string }, 'a/b c': { type: integer } } }
    `,
      { roots: ['A'] },
    );
    expect(types).toEqual({
      A: '{ deep?: string; escaped?: number; part?: A.Part; parts?: Array<A.Part> }',
      'A.Part': '{ x?: string }',
    });
  });

  test('by anchor and by id', () => {
    const { types } = declare(
      `
      A: { properties: { anchored: { $ref: '#name' }, identified: { $ref: 'https://example.com/b' } } }
      B: { $id: 'https://example.com/b', type: object, properties: { c: { $anchor: name, type: boolean } } }
    `,
      { roots: ['A'] },
    );
    expect(types).toMatchObject({ A: '{ anchored?: boolean; identified?: B }' });
  });

  test('keywords beside a reference hold with it', () => {
    const { types } = declare(
      `
      B: { properties: { name: { type: string } } }
      A: { properties: { more: { $ref: '#/components/schemas/B', properties: { age: { type: integer } } } } }
    `,
      { roots: ['A'] },
    );
    expect(types).toEqual({
      A: '{ more?: A.More }',
      'A.More': 'extends B { age?: number }',
      B: '{ name?: string }',
    });
  });

  test('that lead nowhere are unknown, and reported', () => {
    const { types, diagnostics } = declare(
      "A: { properties: { gone: { $ref: '#/components/schemas/Gone' } } }",
    );
    expect(types).toEqual({ A: '{ gone?: unknown }' });
    expect(diagnostics.map(({ code, at }) => [code, at])).toEqual([
      ['schema-reference-broken', { file: 'openapi.yaml', pointer: '/components/schemas/A/properties/gone' }],
    ]);
  });

  test('$dynamicRef means what the outermost schema says', () => {
    const { types } = declare(`
      Page: { required: [items], properties: { items: { type: array, items: { $dynamicRef: '#item' } } }, $defs: { item: { $dynamicAnchor: item } } }
      UserPage: { $ref: '#/components/schemas/Page', $defs: { item: { $dynamicAnchor: item, $ref: '#/components/schemas/User' } } }
      TeamPage: { allOf: [{ $ref: '#/components/schemas/Page' }], $defs: { item: { $dynamicAnchor: item, properties: { team: { type: string } } } } }
      User: { properties: { name: { type: string } } }
      Tree: { $dynamicAnchor: node, properties: { children: { type: array, items: { $dynamicRef: '#node' } } } }
      NamedTree: { $dynamicAnchor: node, $ref: '#/components/schemas/Tree', properties: { name: { type: string } } }
    `);
    expect(types).toMatchObject({
      Page: '{ items: Array<unknown> }',
      UserPage: '{ items: Array<User> }',
      TeamPage: '{ items: Array<TeamPage.Item> }',
      'TeamPage.Item': '{ team?: string }',
      Tree: '{ children?: Array<Tree> }',
      NamedTree: '{ children?: Array<NamedTree>; name?: string }',
    });
  });

  test('$recursiveRef means the nearest schema around that says it may', () => {
    const { types } = declare(`
      Filter: { $recursiveAnchor: true, properties: { filters: { type: array, items: { $recursiveRef: '#' } } } }
    `);
    expect(types).toEqual({ Filter: '{ filters?: Array<Filter> }' });
  });

  test('a long chain of them, and a deep nest of schemas, need no stack', () => {
    const chain = Array.from({ length: 20_000 }, (_, index): [string, unknown] => [
      `S${index}`,
      { properties: { next: { $ref: `#/components/schemas/S${index + 1}` } } },
    ]);
    let deep: unknown = { type: 'string' };
    for (let level = 0; level < 3000; level++) deep = { type: 'array', items: deep };
    const schemas = { ...Object.fromEntries(chain), S20000: { type: 'string' }, Deep: deep };
    const codes: string[] = [];
    const types = typesOver(schemas, ({ code }) => codes.push(code));
    const naming = { owner: '', name: 'Root', role: 'model' } as const;
    const roots = [
      types.typeAt('#/components/schemas/S0', naming, 'response'),
      types.typeAt('#/components/schemas/Deep', naming, 'response'),
    ];
    expect(types.models(roots, new Map()).length).toBe(20_002);
    expect(codes).toEqual(['schema-too-deep']);
  });
});

describe('documents made to be too much', () => {
  const count = 40;
  const last = { properties: { x: { type: 'string' } } };
  const next = (index: number) => ({ $ref: `#/components/schemas/S${index + 1}` });
  const build = (schema: (index: number) => unknown, others: 'inline' | 'model') => {
    const schemas = Object.fromEntries(
      Array.from({ length: count }, (_, index) => [`S${index}`, schema(index)]),
    );
    const types = typesOver({ ...schemas, [`S${count}`]: last }, undefined, { others });
    const root = types.modelAt(
      '#/components/schemas/S0',
      { owner: '', name: 'Root', role: 'response' },
      'response',
    );
    return types.models([{ kind: 'ref', model: root }], new Map()).length;
  };

  test.each(['inline', 'model'] as const)(
    'copies of copies end (%s)',
    (others) => {
      const twice = (index: number) => ({ properties: { a: next(index), b: next(index) } });
      const choice = (index: number) => ({ oneOf: [next(index), { title: 'Other', allOf: [next(index)] }] });
      const beside = (index: number) => ({
        properties: { k: {} },
        oneOf: [next(index), { allOf: [next(index)], properties: { z: {} } }],
      });
      for (const schema of [twice, choice, beside]) expect(build(schema, others)).toBeLessThan(30_000);
      // Ends, but not soon where other tests run beside it.
    },
    60_000,
  );
});

describe('names', () => {
  test('of components: kept where they are type names, else made legal and unique', () => {
    const { types, diagnostics } = declare(`
      HTTPError: { type: string }
      simple-user: { type: string }
      SimpleUser: { type: integer }
      '2fa.code': { type: string }
      '日本': { type: string }
      '---': { type: string }
      pet id: { type: string }
    `);
    expect(Object.keys(types).sort()).toEqual([
      'HTTPError',
      'PetID',
      'PetSimpleUser',
      'SimpleUser',
      'Value',
      '_2FaCode',
      '日本',
    ]);
    expect(diagnostics.map(({ code, message }) => [code, message])).toEqual([
      ['model-renamed', '`SimpleUser` is exported already beside it; the type is called `PetSimpleUser`'],
    ]);
  });

  test('give way to the names of classes beside them', () => {
    const { types } = declare('Pets: { type: array, items: { type: string } }', { taken: ['Pets'] });
    expect(types).toEqual({ PetsModel: 'Array<string>' });
  });

  test('that are TypeScript’s own stay', () => {
    const schemas = ['Error', 'Response', 'File', 'Object', 'Date', 'Array', 'Record', 'Promise'];
    const { types } = declare(
      schemas.map((name) => `${name}: { properties: { a: { type: string } } }`).join('\n'),
    );
    expect(Object.keys(types).sort()).toEqual([...schemas].sort());
  });

  test('x-stainless-naming rules', () => {
    const { types } = declare(`
      A: { oneOf: [{ x-stainless-naming: { typescript: { type_name: first_one } }, properties: { a: {}, b: {} } }, { title: Second, properties: { c: {}, d: {} } }] }
    `);
    expect(types['A']).toBe('A.FirstOne | A.Second');
  });
});

describe('owners', () => {
  const schemas = {
    Mine: { properties: { inner: { $ref: '#/components/schemas/Inner' } } },
    Inner: { properties: { a: { type: 'string' } } },
    Ours: { properties: { b: { type: 'string' } } },
    Family: { properties: { c: { type: 'string' } } },
    Unused: { properties: { d: { type: 'string' } } },
  };

  test('a component belongs to the resource that uses it, to the one around those, or to all; what nothing uses is not there', () => {
    const types = typesOver(schemas);
    const use = (owner: string, name: keyof typeof schemas) =>
      types.typeAt(`#/components/schemas/${name}`, { owner, name: 'x', role: 'response' }, 'response');
    const roots = [
      use('pets', 'Mine'),
      use('pets', 'Ours'),
      use('shops', 'Ours'),
      use('pets.toys', 'Family'),
      use('pets', 'Family'),
    ];
    const models = types.models(roots, new Map());
    expect(Object.fromEntries(models.map(({ name, owner }) => [name, owner]))).toEqual({
      Mine: 'pets',
      Inner: 'pets',
      Ours: '$shared',
      Family: 'pets',
    });
  });

  test('a model that a caller defines holds what is found inside it', () => {
    const types = typesOver(schemas);
    const params = types.define(
      { owner: 'pets', name: 'pet_create_params', role: 'params', at: '#/paths' },
      (self) => types.expandAt('#/components/schemas/Mine', self, 'request'),
    );
    const models = types.models([{ kind: 'ref', model: params }], new Map());
    expect(declarations(models)).toEqual({ Inner: '{ a?: string }', PetCreateParams: '{ inner?: Inner }' });
  });
});
