/** Clients that get tokens for their credentials, against a server. The file is long because getting, keeping, renewing and losing a token belong together. */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { bearer, headerKey } from '../../templates/runtime/auth.js';
import type { ClientDefinition } from '../../templates/runtime/definition.js';
import { APIError, AuthenticationError, APIUserAbortError } from '../../templates/runtime/error.js';
import { clientCredentials, OAuthClient, OAuthError } from '../../templates/runtime/oauth.js';
import type { BaseClientOptions } from '../../templates/runtime/options.js';
import { json, memoryLogger, rejection, type Init } from './support.js';

interface Options extends BaseClientOptions {
  clientID?: string | null;
  clientSecret?: string | null;
  accessToken?: string | (() => Promise<string>) | null;
  key?: string | null;
}

const grant = { clientID: 'clientID', clientSecret: 'clientSecret', tokenURL: '/oauth/token' };
const definition: ClientDefinition = {
  version: '1.0.0',
  envPrefix: 'ZOO',
  server: 'https://zoo.example/v1',
  options: {
    accessToken: { nullable: true, callable: true },
    clientID: { env: 'ZOO_CLIENT_ID', nullable: true },
    clientSecret: { env: 'ZOO_CLIENT_SECRET', nullable: true },
    key: { nullable: true },
  },
  auth: { machine: clientCredentials({ ...grant, scopes: ['read', 'write'] }, 'accessToken') },
  security: { machine: true },
  unauthenticated: 'Who are you?',
  timeout: 60_000,
  maxRetries: 2,
  retryDelay: { initial: 1, max: 1 },
};

class Zoo extends OAuthClient<Options> {
  declare clientSecret: string | null;
  constructor(options: Options, changes: Partial<ClientDefinition> = {}) {
    super();
    this._configure({ ...definition, ...changes }, options);
  }
}

interface Seen {
  readonly url: string;
  readonly init: Init;
  /** The form, of a request for a token. */
  readonly form: Record<string, string>;
}

/** A server that gives tokens `t1`, `t2`, …, and takes those that `refused` does not hold. */
function server(answer: (seen: Seen, count: number) => Response | Promise<Response> = () => json({})) {
  const tokens: Seen[] = [];
  const calls: Seen[] = [];
  const refused = new Set<string>();
  const fetch = async (url: string, given?: RequestInit): Promise<Response> => {
    const init = given as Init;
    if (new URL(url).pathname !== '/oauth/token') {
      calls.push({ url, init: { ...init, headers: new Headers(init.headers) }, form: {} });
      const used = init.headers.get('authorization')?.slice('Bearer '.length) ?? '';
      return refused.has(used) ? json({ message: 'stale' }, { status: 401 }) : json({ used });
    }
    const seen = { url, init, form: Object.fromEntries(new URLSearchParams(init.body as string)) };
    tokens.push(seen);
    const custom = await answer(seen, tokens.length);
    const said = (await custom.clone().json()) as object;
    return Object.keys(said).length > 0 || !custom.ok
      ? custom
      : json({ access_token: `t${tokens.length}`, token_type: 'Bearer', expires_in: 3600 });
  };
  return { fetch, tokens, calls, refused };
}

const known = { clientID: 'my id', clientSecret: 'my:secret' };
const used = async (promise: PromiseLike<unknown>): Promise<string> =>
  ((await promise) as { used: string }).used;

afterEach(() => void vi.useRealTimers());

describe('client credentials', () => {
  it('are exchanged for a token, as a form with Basic authentication', async () => {
    const { fetch, tokens, calls } = server();
    expect(await used(new Zoo({ ...known, fetch }).get('/animals'))).toBe('t1');
    expect(tokens).toHaveLength(1);
    expect(calls).toHaveLength(1);
    const [{ url, init, form } = tokens[0]!] = tokens;
    expect(url).toBe('https://zoo.example/oauth/token');
    expect(init.method).toBe('POST');
    expect(init.headers.get('content-type')).toBe('application/x-www-form-urlencoded');
    expect(init.headers.get('accept')).toBe('application/json');
    // RFC 6749, section 2.3.1: both are form-encoded before they are joined.
    expect(init.headers.get('authorization')).toBe(`Basic ${btoa('my+id:my%3Asecret')}`);
    expect(form).toEqual({ grant_type: 'client_credentials', scope: 'read write' });
  });

  it('may come from the environment, and the scope may be left to the server', async () => {
    vi.stubEnv('ZOO_CLIENT_ID', 'a');
    vi.stubEnv('ZOO_CLIENT_SECRET', 'b');
    const { fetch, tokens } = server();
    await new Zoo({ fetch }, { auth: { machine: clientCredentials(grant) } }).get('/animals');
    vi.unstubAllEnvs();
    expect(tokens[0]?.init.headers.get('authorization')).toBe(`Basic ${btoa('a:b')}`);
    expect(tokens[0]?.form).toEqual({ grant_type: 'client_credentials' });
  });

  it.each([
    ['/oauth/token', undefined, 'https://zoo.example/oauth/token'],
    ['/oauth/token', 'http://localhost:4010/base', 'http://localhost:4010/oauth/token'],
    ['oauth/token', 'https://x.example/', 'https://x.example/oauth/token'],
    ['https://id.example/oauth/token', undefined, 'https://id.example/oauth/token'],
  ])('are sent to %s, relative to the base URL %s', async (tokenURL, baseURL, url) => {
    const { fetch, tokens } = server();
    const auth = { machine: clientCredentials({ ...grant, tokenURL }) };
    await new Zoo({ ...known, baseURL, fetch }, { auth }).get('/animals');
    expect(tokens[0]?.url).toBe(url);
  });

  it('go into the body where the endpoint does not take them in the header, and stay there', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    const { fetch, tokens } = server(({ init }) =>
      init.headers.has('authorization') ? json({ error: 'invalid_client' }, { status: 401 }) : json({}),
    );
    const client = new Zoo({ ...known, fetch });
    expect(await used(client.get('/animals'))).toBe('t2');
    expect(tokens[1]?.form).toEqual({
      grant_type: 'client_credentials',
      scope: 'read write',
      client_id: 'my id',
      client_secret: 'my:secret',
    });
    vi.setSystemTime(3_600_000);
    expect(await used(client.get('/animals'))).toBe('t3');
    expect(tokens).toHaveLength(3);
  });
});

describe('a token', () => {
  it('serves many calls, at once and later', async () => {
    const { fetch, tokens, calls } = server();
    const client = new Zoo({ ...known, fetch });
    const all = await Promise.all([1, 2, 3].map((n) => used(client.get(`/animals/${n}`))));
    expect([...all, await used(client.post('/animals', { body: {} }))]).toEqual(['t1', 't1', 't1', 't1']);
    expect([tokens.length, calls.length]).toEqual([1, 4]);
  });

  it.each([
    ['3600', 3_569_000, 3_571_000],
    [60, 53_000, 55_000],
  ])('that lasts %s seconds is given up shortly before its end', async (expires_in, good, bad) => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    const { fetch } = server((_, n) => json({ access_token: `t${n}`, expires_in }));
    const client = new Zoo({ ...known, fetch });
    await client.get('/animals');
    vi.setSystemTime(good);
    expect(await used(client.get('/animals'))).toBe('t1');
    vi.setSystemTime(bad);
    expect(await used(client.get('/animals'))).toBe('t2');
  });

  it('without an end is kept until it is refused', async () => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    const { fetch, refused } = server((_, n) => json({ access_token: `t${n}` }));
    const client = new Zoo({ ...known, fetch });
    await client.get('/animals');
    vi.setSystemTime(1e12);
    expect(await used(client.get('/animals'))).toBe('t1');
    refused.add('t1');
    expect(await used(client.get('/animals'))).toBe('t2');
  });

  it.each([[0], ['0'], [-1]])(
    'that lasts %s seconds serves those who wait for it alone',
    async (expires_in) => {
      vi.useFakeTimers({ now: 0, toFake: ['Date'] });
      const { fetch, tokens } = server((_, n) => json({ access_token: `t${n}`, expires_in }));
      const client = new Zoo({ ...known, fetch });
      const both = [client.get('/animals'), client.get('/animals')];
      expect(await Promise.all(both.map(used))).toEqual(['t1', 't1']);
      expect(await used(client.get('/animals'))).toBe('t2');
      expect(tokens).toHaveLength(2);
    },
  );

  it.each([[null], [''], ['soon'], [true]])('whose end is said to be %j is kept', async (expires_in) => {
    vi.useFakeTimers({ now: 0, toFake: ['Date'] });
    const { fetch } = server((_, n) => json({ access_token: `t${n}`, expires_in }));
    const client = new Zoo({ ...known, fetch });
    await client.get('/animals');
    vi.setSystemTime(1e12);
    expect(await used(client.get('/animals'))).toBe('t1');
  });

  it('that is refused is renewed once, for all who sent it', async () => {
    const { fetch, tokens, calls, refused } = server();
    const client = new Zoo({ ...known, fetch, maxRetries: 0 });
    await client.get('/animals');
    refused.add('t1');
    const all = await Promise.all([1, 2, 3].map(() => used(client.post('/animals', { body: { a: 1 } }))));
    expect(all).toEqual(['t2', 't2', 't2']);
    expect(tokens).toHaveLength(2);
    expect(calls).toHaveLength(7);
    expect(calls.at(-1)?.init.body).toBe('{"a":1}');
  });

  it('that is refused though it is new is an error', async () => {
    const { fetch, tokens, calls, refused } = server();
    refused.add('t1').add('t2');
    const error = await rejection(new Zoo({ ...known, fetch }).get('/animals'));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(error.message).toBe('401 stale');
    expect([tokens.length, calls.length]).toEqual([2, 2]);
  });

  it('that is refused and cannot be renewed leaves the refusal', async () => {
    const { fetch, refused } = server((_, n) =>
      n === 1 ? json({}) : json({ error: 'no' }, { status: 403 }),
    );
    refused.add('t1');
    const error = await rejection(new Zoo({ ...known, fetch }).get('/animals'));
    expect(error.message).toBe('401 stale');
  });

  it('that is refused is renewed for its own credentials, whoever else has one', async () => {
    const { fetch, tokens, refused } = server();
    const first = new Zoo({ ...known, fetch, maxRetries: 0 });
    const second = first.withOptions({ clientID: 'second' });
    expect([await used(first.get('/animals')), await used(second.get('/animals'))]).toEqual(['t1', 't2']);
    refused.add('t2');
    expect(await used(second.get('/animals'))).toBe('t3');
    expect(tokens.at(-1)?.init.headers.get('authorization')).toBe(`Basic ${btoa('second:my%3Asecret')}`);
    expect(await used(first.get('/animals'))).toBe('t1');
  });

  it('of the caller that is refused renews none, though others are there', async () => {
    const { fetch, tokens, refused } = server();
    const client = new Zoo({ ...known, fetch, maxRetries: 0 });
    await client.get('/animals');
    refused.add('mine');
    const headers = { Authorization: 'Bearer mine' };
    expect(await rejection(client.get('/animals', { headers }))).toBeInstanceOf(AuthenticationError);
    expect(await used(client.get('/animals'))).toBe('t1');
    expect(tokens).toHaveLength(1);
  });

  it('that is refused is not waited for by a caller who has given up', async () => {
    const controller = new AbortController();
    const { fetch, calls, refused } = server((_, n) => {
      if (n === 2) controller.abort();
      return json({});
    });
    refused.add('t1');
    const client = new Zoo({ ...known, fetch });
    const error = await rejection(client.get('/animals', { signal: controller.signal }));
    expect(error).toBeInstanceOf(APIUserAbortError);
    expect(calls).toHaveLength(1);
    expect(await used(client.get('/animals'))).toBe('t2');
  });

  it('that is refused with a body that can be sent only once serves no second try', async () => {
    const { fetch, tokens, calls, refused } = server();
    refused.add('t1');
    const client = new Zoo({ ...known, fetch });
    const body = new Blob(['x']).stream();
    expect(await rejection(client.post('/animals', { body }))).toBeInstanceOf(AuthenticationError);
    expect([tokens.length, calls.length]).toEqual([1, 1]);
    expect(await used(client.get('/animals'))).toBe('t2');
  });

  it('is shared by copies with the same credentials, and by no others', async () => {
    const { fetch, tokens } = server();
    const client = new Zoo({ ...known, fetch });
    await client.get('/animals');
    expect(await used(client.withOptions({ timeout: 1000 }).get('/animals'))).toBe('t1');
    expect(await used(client.withOptions({ clientSecret: 'other' }).get('/animals'))).toBe('t2');
    expect(await used(client.get('/animals'))).toBe('t1');
    expect(await used(client.withOptions({ baseURL: 'https://b.example' }).get('/animals'))).toBe('t3');
    client.clientSecret = 'new';
    expect(await used(client.get('/animals'))).toBe('t4');
    expect(tokens).toHaveLength(4);
  });
});

describe('a token is not asked for', () => {
  it('when the caller has one', async () => {
    const { fetch, tokens, refused } = server();
    expect(await used(new Zoo({ ...known, accessToken: 'mine', fetch }).get('/animals'))).toBe('mine');
    const ask = async () => 'asked';
    expect(await used(new Zoo({ ...known, accessToken: ask, fetch }).get('/animals'))).toBe('asked');
    refused.add('mine');
    const error = await rejection(new Zoo({ ...known, accessToken: 'mine', fetch }).get('/animals'));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(tokens).toHaveLength(0);
  });

  it('when the caller says who calls, or that nobody does', async () => {
    const { fetch, tokens } = server();
    const defaultHeaders = { Authorization: 'Bearer other' };
    expect(await used(new Zoo({ ...known, fetch, defaultHeaders }).get('/animals'))).toBe('other');
    const client = new Zoo({ ...known, fetch });
    expect(await used(client.get('/animals', { headers: { authorization: 'Bearer b' } }))).toBe('b');
    expect(await used(client.get('/animals', { headers: { authorization: null } }))).toBe('');
    expect(tokens).toHaveLength(0);
  });

  it('when the request needs none, or another scheme has the header', async () => {
    const { fetch, tokens } = server();
    expect(await used(new Zoo({ ...known, fetch }).get('/animals', { __security: {} }))).toBe('');
    const auth = { ...definition.auth, bot: bearer('key'), app: headerKey('X-App', 'key') };
    const both = new Zoo({ ...known, key: 'k', fetch }, { auth, security: { machine: true, bot: true } });
    expect(await used(both.get('/animals'))).toBe('k');
    expect(tokens).toHaveLength(0);
    expect(await used(both.get('/animals', { __security: { machine: true, app: true } }))).toBe('t1');
  });

  it('without both the ID and the secret', async () => {
    const { fetch, tokens, calls } = server();
    const client = new Zoo({ clientID: 'a', fetch });
    expect((await rejection(client.get('/animals'))).message).toBe('Who are you?');
    expect(await used(client.get('/animals', { __security: { machine: 'optional' } }))).toBe('');
    const secret = new Zoo({ clientSecret: 'b', fetch });
    expect((await rejection(secret.get('/animals'))).message).toBe('Who are you?');
    expect([tokens.length, calls.length]).toEqual([0, 1]);
  });
});

describe('a token endpoint', () => {
  it('that refuses is an error of its own', async () => {
    const body = { error: 'invalid_scope', error_description: 'No such scope.' };
    const { fetch, calls } = server(() => json(body, { status: 400, headers: { 'x-request-id': 'r' } }));
    const error = await rejection(new Zoo({ ...known, fetch }).get('/animals'));
    expect(error).toBeInstanceOf(OAuthError);
    expect(error).toBeInstanceOf(APIError);
    expect(error).toMatchObject({
      message: '400 No access token was given: invalid_scope: No such scope.',
      status: 400,
      error: body,
      error_code: 'invalid_scope',
      requestID: 'r',
    });
    expect(calls).toHaveLength(0);
  });

  it.each([
    [json({ token: 'x' }), '200 No access token was given: the answer holds none'],
    [json({ access_token: 7 }), '200 No access token was given: the answer holds none'],
    [json({ access_token: '' }), '200 No access token was given: the answer holds none'],
    [json({ a: 1 }, { status: 403 }), '403 No access token was given: no reason was given'],
  ])('that says nothing useful is an error, too', async (reply, message) => {
    const { fetch } = server(() => reply.clone());
    const error = await rejection(new Zoo({ ...known, fetch }).get('/animals'));
    expect(error).toBeInstanceOf(OAuthError);
    expect(error.message).toBe(message);
    expect(error.error_code).toBeUndefined();
  });

  it('that fails for a passing reason is asked again, and after an error afresh', async () => {
    const { fetch, tokens } = server((_, n) => json({}, { status: n === 2 || n > 4 ? 200 : 503 }));
    const client = new Zoo({ ...known, fetch });
    expect(await used(client.get('/animals'))).toBe('t2');
    const other = new Zoo({ ...known, fetch, maxRetries: 0 });
    expect(await rejection(other.get('/animals'))).toBeInstanceOf(OAuthError);
    expect(tokens).toHaveLength(3);
    expect((await rejection(other.get('/animals'))).status).toBe(503);
    expect(await used(other.get('/animals'))).toBe('t5');
  });

  it.each([400, 401])('that answers %i is asked with the credentials in the body', async (status) => {
    const { fetch, tokens } = server(({ form }) =>
      'client_id' in form ? json({}) : json({ error: 'invalid_request' }, { status }),
    );
    expect(await used(new Zoo({ ...known, fetch }).get('/animals'))).toBe('t2');
    expect(tokens.map(({ init }) => init.headers.get('authorization'))).toEqual([expect.any(String), null]);
  });

  it('is asked through the hooks of the client', async () => {
    const seen: string[] = [];
    class Hooked extends Zoo {
      protected override async prepareOptions({ path }: { path: string }) {
        seen.push(path);
      }
      protected override async prepareRequest(_: RequestInit, { url }: { url: string }) {
        seen.push(url);
      }
    }
    const { fetch } = server();
    await new Hooked({ ...known, fetch }).get('/animals');
    expect(seen).toEqual([
      '/animals',
      'https://zoo.example/oauth/token',
      'https://zoo.example/oauth/token',
      'https://zoo.example/v1/animals',
    ]);
  });

  it('leaves no listener on the signal of a caller', async () => {
    const { signal } = new AbortController();
    const added = vi.spyOn(signal, 'addEventListener');
    const removed = vi.spyOn(signal, 'removeEventListener');
    const client = new Zoo({ ...known, fetch: server().fetch });
    await client.get('/animals', { signal });
    const listeners = (spy: typeof added | typeof removed) =>
      spy.mock.calls.map(([type, listener]) => [type, listener]);
    expect(added).toHaveBeenCalled();
    expect(listeners(removed)).toEqual(expect.arrayContaining(listeners(added)));
  });

  it('keeps no caller waiting who has given up, and serves the others', async () => {
    let answer: () => void = () => {};
    const waiting = new Promise<void>((resolve) => (answer = resolve));
    const { fetch, tokens } = server(async () => (await waiting, json({})));
    const client = new Zoo({ ...known, fetch });
    const controller = new AbortController();
    const given = client.get('/animals', { signal: controller.signal });
    const other = client.get('/animals', { signal: new AbortController().signal });
    controller.abort('enough');
    expect(await rejection(given)).toBeInstanceOf(APIUserAbortError);
    answer();
    expect(await used(other)).toBe('t1');
    expect(tokens).toHaveLength(1);
    expect(await rejection(client.get('/', { signal: AbortSignal.abort() }))).toBeInstanceOf(
      APIUserAbortError,
    );
  });

  it('is asked in secret', async () => {
    const logger = memoryLogger();
    const { fetch, refused } = server(() => json({ access_token: 'confidential' }));
    refused.add('confidential');
    const options = { clientID: 'my-id', clientSecret: 'my-secret', logger, logLevel: 'debug' } as const;
    await rejection(new Zoo({ ...options, fetch }).get('/animals'));
    const logged = JSON.stringify(logger.lines);
    expect(logged).toContain('/oauth/token');
    for (const secret of ['my-secret', 'confidential', btoa('my-id:my-secret')]) {
      expect(logged).not.toContain(secret);
    }
  });
});

it('works over the network', async () => {
  const seen: string[] = [];
  const http = createServer((request, response) => {
    const { url = '', headers } = request;
    seen.push(`${request.method} ${url} ${headers.authorization}`);
    response.setHeader('content-type', 'application/json');
    const stale = headers.authorization === 'Bearer n1';
    if (url === '/animals' && stale && seen.length > 2) response.statusCode = 401;
    const count = seen.filter((line) => line.includes('/oauth/token')).length;
    response.end(url === '/animals' ? '{"ok":true}' : `{"access_token":"n${count}","expires_in":10}`);
  });
  await new Promise<void>((resolve) => http.listen(0, '127.0.0.1', resolve));
  try {
    const baseURL = `http://127.0.0.1:${(http.address() as AddressInfo).port}`;
    const client = new Zoo({ clientID: 'a', clientSecret: 'b', baseURL });
    expect(await client.get('/animals')).toEqual({ ok: true });
    expect(await client.get('/animals')).toEqual({ ok: true });
  } finally {
    http.close();
  }
  expect(seen).toEqual([
    `POST /oauth/token Basic ${btoa('a:b')}`,
    'GET /animals Bearer n1',
    'GET /animals Bearer n1',
    `POST /oauth/token Basic ${btoa('a:b')}`,
    'GET /animals Bearer n2',
  ]);
});
