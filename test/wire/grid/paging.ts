import { topic, type Case } from '../harness/case.js';
import { failure, json, type Reply } from '../harness/fake-fetch.js';
import type { Page } from '../harness/sdk.js';
import { settle, type Stage } from '../harness/stage.js';

type PageName = 'Page' | 'CursorPage' | 'ConversationCursorPage' | 'NextCursorPage';

const CLAUSE: Record<PageName, number> = {
  Page: 58,
  CursorPage: 59,
  ConversationCursorPage: 60,
  NextCursorPage: 61,
};

const BODIES: readonly (readonly [string, unknown])[] = [
  ['one item', { object: 'list', data: [{ id: 'a' }] }],
  ['an item and has_more', { data: [{ id: 'a' }], has_more: true, last_id: 'a', next: 'n' }],
  ['an item and has_more false', { data: [{ id: 'a' }], has_more: false, last_id: 'a', next: 'n' }],
  ['has_more without a cursor', { data: [{ id: 'a' }], has_more: true }],
  ['has_more and a null cursor', { data: [{ id: 'a' }], has_more: true, last_id: null, next: null }],
  ['has_more and an empty cursor', { data: [{ id: '' }], has_more: true, last_id: '', next: '' }],
  ['a cursor without has_more', { data: [{ id: 'a' }], last_id: 'a', next: 'n' }],
  ['has_more null', { data: [{ id: 'a' }], has_more: null, last_id: 'a', next: 'n' }],
  ['has_more as text', { data: [{ id: 'a' }], has_more: 'false', last_id: 'a', next: 'n' }],
  ['items without ids', { data: [{}, { x: 1 }], has_more: true, last_id: 'z', next: 'n' }],
  ['a null item last', { data: [{ id: 'a' }, null], has_more: true, last_id: 'z', next: 'n' }],
  ['numeric ids', { data: [{ id: 5 }], has_more: true, last_id: 5, next: 6 }],
  ['empty data', { data: [], has_more: false }],
  ['empty data and has_more', { data: [], has_more: true, last_id: 'a', next: 'n' }],
  ['null data', { data: null, has_more: true, last_id: 'a', next: 'n' }],
  ['no data', { has_more: true, last_id: 'a', next: 'n' }],
  ['more fields', { data: [{ id: 'a' }], object: 'list', first_id: 'f', extra: true }],
  ['an empty object', {}],
];

const pages: readonly Reply[] = [
  json(
    { object: 'list', data: [{ id: 'a' }, { id: 'b' }], has_more: true, last_id: 'b', next: 'n1' },
    { headers: { 'x-request-id': 'r1' } },
  ),
  json(
    { object: 'list', data: [{ id: 'c' }], has_more: true, last_id: 'c', next: 'n2' },
    { headers: { 'x-request-id': 'r2' } },
  ),
  json(
    { object: 'list', data: [{ id: 'd' }], has_more: false, last_id: 'd', next: null },
    { headers: { 'x-request-id': 'r3' } },
  ),
];

function list(
  stage: Stage,
  name: PageName,
  options: Record<string, unknown> = {},
): ReturnType<Stage['permissions']>['list'] extends (...args: never[]) => infer C ? C : never {
  return stage.client().getAPIList('/things', stage.sdk.pagination[name], options);
}

/** What can be asked of a page without another request. */
function facts(page: Page): unknown {
  return {
    page,
    keys: Object.keys(page),
    items: page.getPaginatedItems(),
    more: page.hasNextPage(),
    next: page.nextPageRequestOptions(),
  };
}

const ASKED: readonly (readonly [string, Record<string, unknown>])[] = [
  ['nothing', {}],
  ['a query', { query: { limit: 2, after: 'start', order: 'ascending' } }],
  ['a query without after', { query: { order: 'ascending', limit: 2 } }],
  ['a null query', { query: null }],
  ['headers', { headers: { 'X-A': '1' } }],
  ['a path with a query', { path: '/other?a=1' }],
  ['post and a body', { method: 'post', body: { b: 1 } }],
  ['timeout and retries', { timeout: 5000, maxRetries: 0 }],
  ['security', { __security: { adminAPIKeyAuth: true } }],
  ['an idempotency key and fetch options', { idempotencyKey: 'k', fetchOptions: { redirect: 'error' } }],
  ['a promise of options', Promise.resolve({ query: { late: 1 } }) as unknown as Record<string, unknown>],
];

/** What is asked of every page class. */
function ofClasses(...classes: readonly PageName[]): Case[] {
  return [
    ...classes.flatMap((name) =>
      BODIES.map(([body, value]) => ({
        name: `${name} of ${body}`,
        clauses: [57, 62, CLAUSE[name]],
        replies: [json(value, { headers: { 'x-request-id': 'r' } })],
        run: async (stage: Stage) => {
          const page = await list(stage, name);
          return await settle(() => facts(page));
        },
      })),
    ),
    ...classes.flatMap((name) =>
      BODIES.slice(0, 16).map(([body, value]) => ({
        name: `the page after ${name} of ${body}`,
        clauses: [57, 62, CLAUSE[name]],
        replies: [json(value), json({ data: [], has_more: false })],
        run: async (stage: Stage) => {
          const page = await list(stage, name, { query: { limit: 2 } });
          return await settle(() => page.getNextPage());
        },
      })),
    ),
    ...classes.map((name) => ({
      name: `${name}, every item without awaiting`,
      clauses: [56, 57, CLAUSE[name]],
      replies: pages,
      run: async (stage: Stage) => {
        const seen: unknown[] = [];
        for await (const item of list(stage, name)) seen.push(item);
        return seen;
      },
    })),
    ...classes.map((name) => ({
      name: `${name}, every item of an awaited page`,
      clauses: [57, CLAUSE[name]],
      replies: pages,
      run: async (stage: Stage) => {
        const seen: unknown[] = [];
        for await (const item of await list(stage, name)) seen.push(item);
        return seen;
      },
    })),
    ...classes.map((name) => ({
      name: `${name}, iterPages`,
      clauses: [53, 57, CLAUSE[name]],
      replies: pages,
      run: async (stage: Stage) => {
        const seen: unknown[] = [];
        for await (const page of (await list(stage, name)).iterPages()) seen.push(page);
        return seen;
      },
    })),
    ...classes.map((name) => ({
      name: `${name}, an empty page in the middle`,
      clauses: [61, 62, CLAUSE[name]],
      replies: [
        json({ data: [{ id: 'a' }], has_more: true, last_id: 'a', next: 'n1' }),
        json({ data: [], has_more: true, last_id: 'b', next: 'n2' }),
        json({ data: [{ id: 'c' }], has_more: false }),
      ],
      run: async (stage: Stage) => {
        const seen: unknown[] = [];
        for await (const item of list(stage, name)) seen.push(item);
        return seen;
      },
    })),
    ...ASKED.flatMap(([asked, options]) =>
      classes
        .filter((name) => name !== 'Page')
        .map((name) => ({
          name: `${name}, the next request keeps ${asked}`,
          clauses: [56, 62, CLAUSE[name]],
          replies: pages,
          run: async (stage: Stage) => {
            const first = await list(stage, name, options);
            stage.note(first.nextPageRequestOptions());
            const second = await first.getNextPage();
            return second.getNextPage();
          },
        })),
    ),
    ...[
      ['status 204', { status: 204 }],
      ['JSON null', json(null)],
      ['content-length 0', { body: '', headers: { 'content-type': 'application/json' } }],
      ['text', { body: 'text' }],
    ].flatMap(([name, reply]) =>
      classes.map((page) => ({
        name: `${page} of ${name as string}`,
        clauses: [64, CLAUSE[page]],
        replies: [reply as Reply],
        run: (stage: Stage) => list(stage, page),
      })),
    ),
  ];
}

/** The page classes that the permissions API has, and its lists. */
export const paging = topic('paging', [
  ...ofClasses('Page', 'ConversationCursorPage'),
  {
    name: 'no next page expected',
    clauses: [57],
    replies: [json({ data: [{ id: 'a' }], has_more: false })],
    run: async (stage) => (await stage.permissions().list('ft')).getNextPage(),
  },
  {
    name: 'permissions.list over three pages',
    clauses: [56, 60, 62, 82],
    replies: pages,
    run: async (stage) => {
      const seen: unknown[] = [];
      for await (const item of stage
        .permissions()
        .list('ft/1', { limit: 2, order: 'ascending' }, { headers: { 'X-A': '1' } }))
        seen.push(item);
      return seen;
    },
  },
  {
    name: 'permissions.list, leaving early asks no more',
    clauses: [56, 57],
    replies: pages,
    run: async (stage) => {
      for await (const item of stage.permissions().list('ft')) {
        stage.note(item);
        break;
      }
    },
  },
  {
    name: 'permissions.list, after of the caller is replaced in its place',
    clauses: [62, 63],
    replies: pages,
    run: async (stage) =>
      (await stage.permissions().list('ft', { after: 'x', limit: 0, project_id: 'p' })).getNextPage(),
  },
  {
    name: 'permissions.list, after goes last',
    clauses: [62, 63],
    replies: pages,
    run: async (stage) =>
      (
        await stage.permissions().list('ft', { project_id: 'p', limit: 100, order: 'descending' })
      ).getNextPage(),
  },
  {
    name: 'permissions.create is a page without a next one',
    clauses: [56, 58, 82],
    replies: pages,
    run: async (stage) => {
      const page = await stage.permissions().create('ft', { project_ids: ['p'] });
      stage.note(facts(page));
      const seen: unknown[] = [];
      for await (const item of page) seen.push(item);
      return seen;
    },
  },
  {
    name: 'a list iterated twice asks the first page once',
    clauses: [50, 56],
    replies: [json({ data: [{ id: 'a' }] })],
    run: async (stage) => {
      const call = stage.permissions().list('ft');
      for (let round = 0; round < 2; round++) for await (const item of call) stage.note(item);
      return stage.server.exchanges.length;
    },
  },
  {
    name: 'a failure on the second page',
    clauses: [57, 62],
    replies: [pages[0] ?? {}, failure(403)],
    run: async (stage) => {
      for await (const item of stage.permissions().list('ft')) stage.note(item);
    },
  },
  {
    name: 'the request id of a page is on its body',
    clauses: [53, 57],
    replies: pages,
    run: async (stage) => {
      const page = (await stage.permissions().list('ft')) as unknown as Record<string, unknown>;
      return [page['_request_id'] === undefined, (page['body'] as Record<string, unknown>)['_request_id']];
    },
  },
  {
    name: 'a page as JSON',
    clauses: [57],
    replies: pages,
    run: async (stage) => {
      const page = await stage.permissions().list('ft', { limit: 2 });
      return JSON.stringify(page);
    },
  },
]);

/** The page classes that only a wider SDK has. */
export const widerPaging = topic('paging', ofClasses('CursorPage', 'NextCursorPage'));
