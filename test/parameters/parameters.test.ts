/** Parameters of documents that show every style, as they arrive. */
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { generatedClient, type Nested } from '../support/generated-client.js';
import { root } from '../support/paths.js';

interface Seen {
  readonly url: string;
  readonly headers: Headers;
}

/** A client made from a fixture, and what it sent last. */
async function clientOf(document: string): Promise<(call: (client: Nested) => unknown) => Promise<Seen>> {
  const Client = await generatedClient(join(root, 'test/conformance/fixtures', document));
  return async (call) => {
    let seen: Seen | undefined;
    const fetch = (url: string, init: RequestInit) => {
      seen = { url: url.replace('https://api.test', ''), headers: new Headers(init.headers) };
      return Promise.resolve(Response.json({}));
    };
    await call(new Client({ baseURL: 'https://api.test', fetch, maxRetries: 0 }));
    if (!seen) throw new Error('nothing was sent');
    return seen;
  };
}

const array = ['a', 'b c'];
const object = { name: 'x', age: 5 };
const all = { primitive: 'p', array, object };

describe('readme-parameters-style-3.1.yaml', () => {
  let send: Awaited<ReturnType<typeof clientOf>>;
  beforeAll(async () => {
    send = await clientOf('readme-parameters-style-3.1.yaml');
  });

  const rest = { primitive: 'p', array };
  test.each<[string, (client: Nested) => unknown, string]>([
    ['plain path', (c) => c.anything!.path!.retrieve!(object, rest), '/path/p/a,b%20c/name,x,age,5'],
    [
      'matrix',
      (c) => c.anything!.path!.matrix!.retrieve!(object, rest),
      '/path/matrix/;primitive=p/;array=a,b%20c/;object=name,x,age,5',
    ],
    [
      'exploded matrix',
      (c) => c.anything!.path!.matrix!.update!(object, rest),
      '/path/matrix/;primitive=p/;array=a;array=b%20c/;name=x;age=5',
    ],
    [
      'label',
      (c) => c.anything!.path!.label!.retrieve!(object, rest),
      '/path/label/.p/.a,b%20c/.name,x,age,5',
    ],
    [
      'exploded label',
      (c) => c.anything!.path!.label!.update!(object, rest),
      '/path/label/.p/.a.b%20c/.name=x.age=5',
    ],
    [
      'simple',
      (c) => c.anything!.path!.simple!.retrieve!(object, rest),
      '/path/simple/p/a,b%20c/name,x,age,5',
    ],
    [
      'exploded simple',
      (c) => c.anything!.path!.simple!.update!(object, rest),
      '/path/simple/p/a,b%20c/name=x,age=5',
    ],
  ])('%s', async (_, call, path) => {
    const { url } = await send(call);
    expect(url).toBe(`/anything${path}`);
  });

  test.each<[string, (client: Nested) => unknown, string[]]>([
    [
      'plain query',
      (c) => c.anything!.query!.retrieve!(all),
      ['primitive=p', 'array=a', 'array=b c', 'name=x', 'age=5'],
    ],
    [
      'form',
      (c) => c.anything!.query!.form!.retrieve!(all),
      ['primitive=p', 'array=a,b c', 'object=name,x,age,5'],
    ],
    [
      'exploded form',
      (c) => c.anything!.query!.form!.update!(all),
      ['primitive=p', 'array=a', 'array=b c', 'name=x', 'age=5'],
    ],
    [
      'spaces',
      (c) => c.anything!.query!.spaceDelimited!.retrieve!({ array, object }),
      ['array=a b c', 'object=name x age 5'],
    ],
    [
      'pipes',
      (c) => c.anything!.query!.pipeDelimited!.retrieve!({ array, object }),
      ['array=a|b c', 'object=name|x|age|5'],
    ],
  ])('%s', async (_, call, pairs) => {
    const { url } = await send(call);
    const found = [...new URL(url, 'https://api.test').searchParams].map((pair) => pair.join('='));
    expect(found.sort()).toEqual(pairs.sort());
  });

  test('headers', async () => {
    const plain = await send((c) => c.anything!.headers!.simple!.retrieve!(all));
    expect([plain.headers.get('primitive'), plain.headers.get('array'), plain.headers.get('object')]).toEqual(
      ['p', 'a,b c', 'name,x,age,5'],
    );
    const exploded = await send((c) => c.anything!.headers!.simple!.update!(all));
    expect(exploded.headers.get('object')).toBe('name=x,age=5');
  });

  test('cookies', async () => {
    const joined = await send((c) => c.cookies!.formNonExploded!(all));
    expect(joined.headers.get('cookie')).toBe('primitive=p; array=a%2Cb%20c; object=name%2Cx%2Cage%2C5');
    const exploded = await send((c) => c.cookies!.formExploded!(all));
    expect(exploded.headers.get('cookie')).toBe('primitive=p; array=a; array=b%20c; name=x; age=5');
  });
});

describe('oapi-codegen-parameters.yaml', () => {
  let send: Awaited<ReturnType<typeof clientOf>>;
  beforeAll(async () => {
    send = await clientOf('oapi-codegen-parameters.yaml');
  });
  const person = { firstName: 'Alex', role: 'admin' };

  test('JSON in a path', async () => {
    const { url } = await send((c) => c.contentObject!.retrieve!(person));
    expect(decodeURIComponent(url)).toBe('/contentObject/{"firstName":"Alex","role":"admin"}');
  });

  test('matrix primitives say their names', async () => {
    expect((await send((c) => c.matrixPrimitive!.retrieve!(5))).url).toBe('/matrixPrimitive/;id=5');
  });

  test('JSON in the query, in a header and in a cookie', async () => {
    const query = await send((c) => c.queryForm!.retrieve!({ co: person }));
    expect(new URL(query.url, 'https://api.test').searchParams.get('co')).toBe(JSON.stringify(person));
    const header = await send((c) => c.header!.retrieve!({ 'X-Complex-Object': person }));
    expect(header.headers.get('x-complex-object')).toBe(JSON.stringify(person));
    const cookie = await send((c) => c.cookie!.retrieve!({ co: person }));
    expect(cookie.headers.get('cookie')).toBe(`co=${encodeURIComponent(JSON.stringify(person))}`);
  });

  test('deep objects', async () => {
    const { url } = await send((c) =>
      c.queryDeepObject!.retrieve!({ deepObj: { Id: 1, IsAdmin: true, Object: person } }),
    );
    expect(decodeURIComponent(url)).toBe(
      '/queryDeepObject?deepObj[Id]=1&deepObj[IsAdmin]=true&deepObj[Object][firstName]=Alex&deepObj[Object][role]=admin',
    );
  });
});
