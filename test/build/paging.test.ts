import { describe, expect, test } from 'vitest';
import { build } from './build.js';

const item = '{ type: object, properties: { id: { type: string } } }';
const get = (params: string, fields: string) => `
  paths:
    /things:
      get:
        parameters: [${params}]
        responses: { 200: { content: { application/json: { schema: { type: object, properties: { ${fields} } } } } } }
`;
const param = (name: string, type = 'string') => `{ name: ${name}, in: query, schema: { type: ${type} } }`;
const data = `data: { type: array, items: ${item} }`;

describe('what a document shows', () => {
  test.each([
    [
      'a cursor that the response gives',
      get(
        `${param('cursor')}, ${param('limit', 'integer')}`,
        `${data}, next_cursor: { type: [string, 'null'] }`,
      ),
      {
        name: 'NextCursorPage',
        kind: 'cursor',
        roles: { items: ['data'], cursorParam: 'cursor', cursorField: ['next_cursor'] },
      },
    ],
    [
      'a cursor in an object beside the items',
      get(
        param('page_token'),
        `${data}, meta: { type: object, properties: { next_page_token: { type: string } } }`,
      ),
      {
        kind: 'cursor',
        roles: { items: ['data'], cursorParam: 'page_token', cursorField: ['meta', 'next_page_token'] },
      },
    ],
    [
      'the id of the last item',
      get(
        `${param('after')}, ${param('limit', 'integer')}`,
        `${data}, has_more: { type: boolean }, last_id: { type: string }`,
      ),
      {
        name: 'CursorPage',
        kind: 'cursor_id',
        roles: { items: ['data'], cursorParam: 'after', itemId: ['id'], hasMore: ['has_more'] },
      },
    ],
    [
      'page numbers',
      get(
        `${param('page', 'integer')}, ${param('per_page', 'integer')}`,
        `${data}, total_pages: { type: integer }`,
      ),
      {
        name: 'NumberedPage',
        kind: 'page_number',
        roles: { items: ['data'], pageParam: 'page', pageCountField: ['total_pages'] },
      },
    ],
    [
      'offsets',
      get(`${param('offset', 'integer')}, ${param('limit', 'integer')}`, `${data}, total: { type: integer }`),
      {
        name: 'OffsetPage',
        kind: 'offset',
        roles: { items: ['data'], offsetParam: 'offset', totalField: ['total'] },
      },
    ],
    [
      'addresses',
      get('', `${data}, next_url: { type: string }`),
      { name: 'LinkedPage', kind: 'cursor_url', roles: { items: ['data'], urlField: ['next_url'] } },
    ],
    [
      'nothing but items',
      get('', `${data}, object: { type: string }`),
      { name: 'Page', kind: 'fake_page', roles: { items: ['data'] } },
    ],
  ])('%s', (_, document, scheme) => {
    const { api, calls } = build(document);
    expect(api.pages).toMatchObject([scheme]);
    expect(calls['things.list']?.paging).toMatchObject({
      scheme: api.pages[0]?.name,
      alias: 'ThingListResponsesPage',
    });
  });

  test.each([
    ['a list that nothing pages', get('', `things: { type: array, items: ${item} }`)],
    ['a next page that nothing asks for', get('', `${data}, next_page: { type: string }`)],
    [
      'a list among other things',
      get(param('cursor'), `${data}, usage: { type: object }, model: { type: string }`),
    ],
  ])('no page in %s', (_, document) => {
    expect(build(document).api.pages).toEqual([]);
  });

  test('a list that is the whole response', () => {
    const { api } = build(`
      paths: { /things: { get: { parameters: [${param('page', 'integer')}],
        responses: { 200: { content: { application/json: { schema: { type: array, items: ${item} } } } } } } } }
    `);
    expect(api.pages).toMatchObject([{ kind: 'page_number', roles: { items: [] }, fields: [] }]);
  });

  test('leaves the parameters of the page to its class', () => {
    const { api, calls } = build(
      get(
        `${param('cursor')}, ${param('limit', 'integer')}, ${param('q')}`,
        `${data}, next_cursor: { type: string }`,
      ),
    );
    const params = api.models.find(({ role }) => role === 'params');
    expect(params?.type).toMatchObject({ properties: [{ wireName: 'q' }] });
    expect(calls['things.list']?.params.map(({ wireName }) => wireName)).toEqual(['cursor', 'limit', 'q']);
    expect(api.pages[0]?.params.map(({ wireName }) => wireName)).toEqual(['cursor', 'limit']);
  });

  test('two ways with two names', () => {
    const schema = (field: string) =>
      `{ type: object, properties: { ${field}: { type: array, items: ${item} }, next_cursor: { type: string } } }`;
    const operation = (field: string) =>
      `{ parameters: [${param('cursor')}], responses: { 200: { content: { application/json: { schema: ${schema(field)} } } } } }`;
    const { api } = build(
      `paths: { /a: { get: ${operation('data')} }, /b: { get: ${operation('data')} }, /c: { get: ${operation('items')} } }`,
    );
    expect(api.pages.map(({ name }) => name)).toEqual(['NextCursorPage', 'ItemsNextCursorPage']);
  });
});

describe('what a configuration says', () => {
  const schemes = `
    pagination:
      - name: entries_cursor
        type: cursor
        request:
          after: { type: string, x-stainless-pagination-property: { purpose: next_cursor_param } }
          page_size: { type: integer }
        response:
          entries: { type: array, items: {} }
          page_info:
            type: object
            properties: { after: { type: string, x-stainless-pagination-property: { purpose: next_cursor_field } } }
  `;
  const document = (params: string) =>
    get(
      params,
      `entries: { type: array, items: { $ref: '#/components/schemas/Thing' } }, page_info: { type: object, properties: { after: { type: string } } }`,
    ) + `  components: { schemas: { Thing: ${item} } }`;
  const both = `${param('after')}, ${param('page_size', 'integer')}`;
  const resources = (paginated = '') => `
    resources: { things: { models: { thing: Thing }, methods: { list: { endpoint: get /things ${paginated} } } } }
  `;

  test('is followed by every operation that has its parameters and fields', () => {
    const { api, calls } = build(document(both), schemes + resources());
    expect(api.pages).toMatchObject([
      {
        name: 'EntriesCursor',
        roles: { items: ['entries'], cursorParam: 'after', cursorField: ['page_info', 'after'] },
      },
    ]);
    expect(calls['things.list']?.paging).toMatchObject({
      scheme: 'EntriesCursor',
      alias: 'ThingsEntriesCursor',
    });
    expect(api.models.filter(({ role }) => role === 'page')).toMatchObject([
      { name: 'ThingsEntriesCursor', owner: 'things' },
    ]);
  });

  test('is not followed by one that lacks a parameter, unless it is told to', () => {
    expect(
      build(document(param('after')), schemes + resources()).calls['things.list']?.paging,
    ).toBeUndefined();
    const told = build(document(param('after')), schemes + resources(', paginated: entries_cursor'));
    expect(told.calls['things.list']?.paging?.scheme).toBe('EntriesCursor');
  });

  test('is not followed by one that is told not to', () => {
    const { calls } = build(document(both), schemes + resources(', paginated: false'));
    expect(calls['things.list']?.paging).toBeUndefined();
  });

  test('is reported where it does not fit', () => {
    const { found, calls } = build(
      get('', 'n: { type: integer }'),
      schemes +
        '  resources: { things: { methods: { list: { endpoint: get /things, paginated: entries_cursor } } } }',
    );
    expect(found.map(({ code }) => code)).toContain('page-scheme-misfit');
    expect(calls['things.list']?.paging).toBeUndefined();
  });

  test('ends the alias with the whole name of the scheme, and in editions before 2024 with Page', () => {
    const renamed = schemes.replace('entries_cursor', 'entries_page');
    const alias = (text: string) => build(document(both), text).calls['things.list']?.paging?.alias;
    const edition = (date: string) => alias(`    edition: '${date}'${renamed}${resources()}`);
    expect(alias(renamed + resources())).toBe('ThingsEntriesPage');
    expect(edition('2025-10-10')).toBe('ThingsEntriesPage');
    expect(edition('2023-01-01')).toBe('ThingsPage');
  });
});
