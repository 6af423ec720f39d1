import { topic } from '../harness/case.js';
import { failure, json, type Reply } from '../harness/fake-fetch.js';
import { settle, type Stage } from '../harness/stage.js';

const ID = { 'x-request-id': 'req_1' };

const REPLIES: readonly (readonly [string, Reply])[] = [
  ['an object', json({ a: 1 }, { headers: ID })],
  ['an object without a request id', json({ a: 1 })],
  ['an object that has a _request_id', json({ _request_id: 'own' }, { headers: ID })],
  ['an array', json([1, { a: 2 }], { headers: ID })],
  ['a JSON string', json('text', { headers: ID })],
  ['a JSON number', json(5, { headers: ID })],
  ['JSON null', json(null, { headers: ID })],
  ['JSON false', json(false)],
  ['status 204', { status: 204, headers: { 'content-type': 'application/json' } }],
  ['status 204 with a request id', { status: 204, headers: ID }],
  ['status 205', { status: 205 }],
  ['status 201', json({ a: 1 }, { status: 201 })],
  ['status 299', json({ a: 1 }, { status: 299 })],
  ['JSON and content-length 0', json({ a: 1 }, { headers: { 'content-length': '0' } })],
  ['JSON and content-length 00', json({ a: 1 }, { headers: { 'content-length': '00' } })],
  ['JSON and an empty body', { body: '', headers: { 'content-type': 'application/json' } }],
  ['JSON and no body', { headers: { 'content-type': 'application/json' } }],
  ['JSON and white space', { body: ' \n', headers: { 'content-type': 'application/json' } }],
  ['broken JSON', { body: '{"a":', headers: { 'content-type': 'application/json' } }],
  ['JSON and a charset', json({ a: 1 }, { headers: { 'content-type': 'application/json; charset=utf-8' } })],
  [
    'a charset that says JSON',
    { body: '{"a":1}', headers: { 'content-type': 'text/plain; x=application/json' } },
  ],
  ['JSON in capitals', json({ a: 1 }, { headers: { 'content-type': 'APPLICATION/JSON' } })],
  ['+JSON in capitals', json({ a: 1 }, { headers: { 'content-type': 'application/vnd.api+JSON' } })],
  ['problem+json', json({ a: 1 }, { headers: { 'content-type': 'application/problem+json' } })],
  ['application/jsonl', { body: '{"a":1}\n', headers: { 'content-type': 'application/jsonl' } }],
  ['application/json-seq', { body: '{"a":1}', headers: { 'content-type': 'application/json-seq' } }],
  ['x-application/json', { body: '{"a":1}', headers: { 'content-type': 'x-application/json' } }],
  ['+json and space before the semicolon', json({ a: 1 }, { headers: { 'content-type': 'a/b+json ; x=1' } })],
  ['two content types', json({ a: 1 }, { headers: { 'content-type': 'text/plain, application/json' } })],
  ['text/json', json({ a: 1 }, { headers: { 'content-type': 'text/json' } })],
  ['text', { body: 'plain', headers: { 'content-type': 'text/plain' } }],
  ['empty text', { body: '', headers: { 'content-type': 'text/plain' } }],
  ['no content type', { body: 'plain' }],
  ['JSON without a content type', { body: '{"a":1}' }],
  [
    'bytes that are no UTF-8',
    { body: new Uint8Array([255, 254, 65]), headers: { 'content-type': 'text/plain' } },
  ],
  ['a byte order mark', { body: '\ufeff{"a":1}', headers: { 'content-type': 'application/json' } }],
  [
    'an own __proto__',
    { body: '{"__proto__":{"x":1},"a":1}', headers: { 'content-type': 'application/json' } },
  ],
  ['an empty request id', json({ a: 1 }, { headers: { 'x-request-id': '' } })],
];

export const parsing = topic('parsing', [
  ...REPLIES.map(([name, reply]) => ({
    name: `raw get of ${name}`,
    clauses: [52, 53],
    replies: [reply],
    run: (stage: Stage) => stage.client().get('/x'),
  })),
  ...REPLIES.map(([name, reply]) => ({
    name: `withResponse of ${name}`,
    clauses: [50, 52, 53],
    replies: [reply],
    run: (stage: Stage) => stage.permissions().retrieve('ft').withResponse(),
  })),
  ...REPLIES.map(([name, reply]) => ({
    name: `list of ${name}`,
    clauses: [53, 58, 60, 64],
    replies: [reply],
    run: (stage: Stage) => stage.permissions().list('ft'),
  })),
  ...REPLIES.filter((_, index) => index % 3 === 0).map(([name, reply]) => ({
    name: `create of ${name}`,
    clauses: [53, 58, 64],
    replies: [reply],
    run: (stage: Stage) => stage.permissions().create('ft', { project_ids: [] }),
  })),
  {
    name: 'the same object for every await',
    clauses: [50],
    replies: [json({ a: 1 })],
    run: async (stage) => {
      const call = stage.client().get('/x');
      const [first, second, third] = [await call, await call, (await call.withResponse()).data];
      return [first === second, second === third];
    },
  },
  {
    name: 'then, catch and finally',
    clauses: [50],
    replies: [json({ a: 1 })],
    run: async (stage) => {
      const call = stage.client().get('/x');
      const seen = [
        await call.then((data) => ({ then: data })),
        await call.catch(() => 'never'),
        await call.finally(() => stage.note('finally')),
        await call.then(),
      ];
      return [seen, stage.server.exchanges.length];
    },
  },
  {
    name: 'what then gives is a plain promise',
    clauses: [50],
    run: (stage) => {
      const call = stage.client().get('/x');
      return [
        call.then().constructor.name,
        call.catch(() => 0).constructor.name,
        call.finally(() => 0).constructor.name,
      ];
    },
  },
  {
    name: 'Promise.all, race and allSettled take it',
    clauses: [50],
    replies: [json({ a: 1 })],
    run: async (stage) => {
      const client = stage.client();
      return [
        await Promise.all([client.get('/1'), client.get('/2')]),
        await Promise.race([client.get('/3')]),
        await Promise.allSettled([client.get('/4')]),
      ];
    },
  },
  {
    name: 'asResponse gives the raw response, unread',
    clauses: [50],
    replies: [json({ a: 1 }, { headers: ID })],
    run: async (stage) => {
      const response = await stage.permissions().list('ft').asResponse();
      stage.note(response);
      return response.text();
    },
  },
  {
    name: 'asResponse after the data was parsed',
    clauses: [50],
    replies: [json({ a: 1 })],
    run: async (stage) => {
      const call = stage.client().get('/x');
      const data = await call;
      return [data, await call.asResponse(), (await call.asResponse()) === (await call.asResponse())];
    },
  },
  {
    name: 'asResponse of broken JSON does not fail',
    clauses: [50, 52],
    replies: [{ body: '{', headers: { 'content-type': 'application/json' } }],
    run: async (stage) => {
      const call = stage.client().get('/x');
      return [await settle(call.asResponse()), await settle(call)];
    },
  },
  {
    name: 'errors reject asResponse and withResponse too',
    clauses: [50],
    replies: [failure(404, ID)],
    run: async (stage) => {
      const client = stage.client();
      return [await settle(client.get('/x').asResponse()), await settle(client.get('/x').withResponse())];
    },
  },
  {
    name: 'withResponse of a page',
    clauses: [50, 53, 56],
    replies: [json({ data: [{ id: 'a' }] }, { headers: ID })],
    run: (stage) => stage.permissions().list('ft').withResponse(),
  },
  ...(
    [
      ['an object', (data) => data['inner']],
      ['the same object', (data) => data],
      ['an array', (data) => data['list']],
      ['text', (data) => data['text']],
      ['nothing', () => undefined],
    ] as readonly (readonly [string, (data: Record<string, unknown>) => unknown])[]
  ).map(([name, unwrap]) => ({
    name: `_thenUnwrap that gives ${name}`,
    clauses: [51, 53],
    replies: [json({ inner: { b: 2 }, list: [1], text: 'x' }, { headers: ID })],
    run: async (stage: Stage) => {
      const call = stage.client().get('/x');
      const unwrapped = call._thenUnwrap((data) => unwrap(data as Record<string, unknown>));
      stage.note(unwrapped.constructor.name, await unwrapped);
      return await unwrapped.withResponse();
    },
  })),
  {
    name: '_thenUnwrap twice over',
    clauses: [51],
    replies: [json({ inner: { b: 2 } }, { headers: ID })],
    run: (stage) =>
      stage
        .client()
        .get('/x')
        ._thenUnwrap((data) => (data as { inner: unknown }).inner)
        ._thenUnwrap((data) => ({ twice: data })),
  },
  {
    name: '_thenUnwrap and the call itself',
    clauses: [50, 51],
    replies: [json({ inner: { b: 2 } })],
    run: async (stage) => {
      const call = stage.client().get('/x');
      return [
        await settle(call._thenUnwrap((data) => (data as { inner: unknown }).inner)),
        await settle(call),
      ];
    },
  },
  {
    name: '_thenUnwrap that throws',
    clauses: [51],
    replies: [json({ a: 1 })],
    run: (stage) =>
      stage
        .client()
        .get('/x')
        ._thenUnwrap(() => {
          throw new RangeError('unwrapping');
        }),
  },
  {
    name: '_thenUnwrap and asResponse',
    clauses: [50, 51],
    replies: [json({ a: 1 })],
    run: async (stage) => {
      const call = stage
        .client()
        .get('/x')
        ._thenUnwrap(() => 1);
      return (await call.asResponse()).text();
    },
  },
  ...(
    [
      ['application/json', json({ a: 1 }, { headers: ID })],
      [
        'octets',
        { body: new Uint8Array([1, 2, 3]), headers: { 'content-type': 'application/octet-stream' } },
      ],
      ['status 204', { status: 204 }],
    ] as const
  ).map(([name, reply]) => ({
    name: `a binary call of ${name}`,
    clauses: [52, 55],
    replies: [reply as Reply],
    run: async (stage: Stage) => {
      const headers = stage.sdk.buildHeaders([{ Accept: 'application/octet-stream' }, undefined]);
      const data = await stage.client().get('/x', { headers, __binaryResponse: true });
      return [data, data instanceof Response ? await data.arrayBuffer() : undefined];
    },
  })),
  ...(
    [
      ['status 204', { status: 204 }],
      ['an empty 200', { body: '' }],
      ['text', { body: 'x' }],
      ['an object', json({ a: 1 })],
    ] as const
  ).map(([name, reply]) => ({
    name: `a void call of ${name}`,
    clauses: [52, 55],
    replies: [reply as Reply],
    run: (stage: Stage) => {
      const headers = stage.sdk.buildHeaders([{ Accept: '*/*' }, { 'X-A': '1' }]);
      return stage.client().delete('/x', { headers });
    },
  })),
]);
