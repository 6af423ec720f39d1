/** What clients of the cases send, as it arrives at a server: queries, cookies, bodies, and credentials. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { generatedClient, listening, type Arrived, type Nested } from '../support/generated-client.js';
import { root } from '../support/paths.js';

const openapi = (name: string): string => join(root, 'test/cases', name, 'openapi.yaml');

/** Calls of a case's client, and what arrives of each. */
function calling(name: string, options: object = {}) {
  let client: Nested;
  let at: Awaited<ReturnType<typeof listening>>;
  beforeAll(async () => {
    at = await listening(({ url }) => (url === '/oauth/token' ? { access_token: 't', expires_in: 60 } : {}));
    const Client = await generatedClient(openapi(name));
    client = new Client({ baseURL: at.url, maxRetries: 0, ...options });
  });
  afterAll(() => at.server.close());
  return async (call: (client: Nested) => unknown): Promise<Arrived> => {
    await call(client);
    return at.arrived.at(-1)!;
  };
}

describe('queries', () => {
  const send = calling('operations/queries');

  test.each<[string, (client: Nested) => unknown, string]>([
    [
      'reserved characters stay where they may',
      (c) =>
        c.reserved!.retrieve!({
          callback: 'https://a.b/?c=d&e',
          paths: ['x/y', 'z'],
          joined: ['p/q', 'r'],
          plain: 'a/b',
        }),
      '/reserved?callback=https://a.b/?c=d%26e&paths=x/y&paths=z&joined=p/q,r&plain=a%2Fb',
    ],
    [
      'a whole query is a form',
      (c) => c.form!.retrieve!({ filter: { q: 'a b', tags: ['x', 'y'] } }),
      '/form?q=a%20b&tags=x&tags=y',
    ],
    [
      'a whole query is JSON',
      (c) => c.json!.retrieve!({ filter: { q: 'a&b' } }),
      `/json?${encodeURIComponent('{"q":"a&b"}')}`,
    ],
    ['a whole query is left out', (c) => c.json!.retrieve!(), '/json'],
    [
      'each list in its own way',
      (c) => c.each!.retrieve!({ fields: ['a', 'b'], ids: ['c', 'd'] }),
      '/each?fields=a%2Cb&ids=c&ids=d',
    ],
  ])('%s', async (_, call, url) => {
    expect((await send(call)).url).toBe(url);
  });

  test('exploded lists are cookies each', async () => {
    const { headers } = await send((c) =>
      c.cookies!.retrieve!({ many: ['a', 'b;'], one: ['c', 'd'], parts: { a: 'e' } }),
    );
    expect(headers.get('cookie')).toBe('many=a; many=b%3B; one=c%2Cd; a=e');
  });
});

describe('bodies', () => {
  const send = calling('operations/body-types');
  const thing = { name: 'a b', tags: ['x', 'y'] };
  const file = new File(['content'], 'a.txt', { type: 'text/plain' });

  test.each<[string, (client: Nested) => unknown, string, string]>([
    [
      'merge patch',
      (c) => c.things!.update!('1', thing),
      'application/merge-patch+json',
      JSON.stringify(thing),
    ],
    [
      'JSON patch',
      (c) => c.things!.replace!('1', { body: [{ op: 'remove', path: '/a' }] }),
      'application/json-patch+json',
      '[{"op":"remove","path":"/a"}]',
    ],
    [
      'JSON of a vendor',
      (c) => c.things!.vendor!(thing),
      'application/vnd.example.thing+json',
      JSON.stringify(thing),
    ],
    [
      'a form',
      (c) => c.things!.form!(thing),
      'application/x-www-form-urlencoded',
      'name=a%20b&tags=x&tags=y',
    ],
    ['text', (c) => c.things!.text!({ body: '"as it is"' }), 'text/plain', '"as it is"'],
    ['bytes', (c) => c.things!.bytes!.create!({ body: file }), 'application/octet-stream', 'content'],
    [
      'either shape, without a file',
      (c) => c.images!.either!({ title: 't' }),
      'application/json',
      '{"title":"t"}',
    ],
  ])('%s', async (_, call, type, body) => {
    const arrived = await send(call);
    expect([arrived.headers.get('content-type'), arrived.body]).toEqual([type, body]);
  });

  test.each(['either', 'one'])('a form with a file: %s', async (method) => {
    const arrived = await send((c) => c.images![method]!({ image: file, title: 't' }));
    expect(arrived.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
    expect(arrived.body).toMatch(/name="image"; filename="a.txt"[^]*content[^]*name="title"/);
  });

  test('the shape of a form is a form, even without a file', async () => {
    const arrived = await send((c) => c.images!.one!({ title: 't' }));
    expect(arrived.headers.get('content-type')).toMatch(/^multipart\/form-data; boundary=/);
  });
});

describe('client credentials', () => {
  const send = calling('auth/client-credentials', { clientID: 'a', clientSecret: 'b', accessToken: null });

  test('give a token, which many calls share', async () => {
    const seen: (string | null)[] = [];
    for (let i = 0; i < 3; i += 1)
      seen.push((await send((c) => c.berths!.list!())).headers.get('authorization'));
    expect(seen).toEqual(['Bearer t', 'Bearer t', 'Bearer t']);
    expect((await send((c) => c.status!.retrieve!())).headers.get('authorization')).toBeNull();
  });
});

describe('a server that is relative', () => {
  test('is replaced by the base URL that a caller gives, and asked for', async () => {
    const Client = await generatedClient(openapi('servers/relative'));
    expect(() => new Client({})).toThrow(/pass a `baseURL`, such as 'https:\/\/host.example\/v1'/);
    const at = await listening();
    await new Client({ baseURL: `${at.url}/v1` }).a!.retrieve!();
    at.server.close();
    expect(at.arrived[0]?.url).toBe('/v1/a');
  });
});
