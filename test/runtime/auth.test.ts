import { describe, expect, it } from 'vitest';
import {
  basic,
  bearer,
  cookieKey,
  headerKey,
  queryKey,
  type AuthScheme,
  type Credentials,
} from '../../templates/runtime/auth.js';

const applied = (scheme: AuthScheme, values: string[], before: Record<string, string> = {}): Credentials => {
  const credentials: Credentials = { headers: { ...before } };
  scheme.apply(credentials, values);
  return credentials;
};

describe('auth', () => {
  it('32 sends a bearer token', () => {
    const scheme = bearer('apiKey');
    expect(scheme).toMatchObject({ options: ['apiKey'], header: 'Authorization' });
    expect(applied(scheme, ['k'])).toEqual({ headers: { Authorization: 'Bearer k' } });
    expect(applied(bearer('apiKey', 'Token'), ['k'])).toEqual({ headers: { Authorization: 'Token k' } });
  });

  it('32 lets the later scheme win', () => {
    expect(applied(bearer('b'), ['2'], { Authorization: 'Bearer 1' }).headers).toEqual({
      Authorization: 'Bearer 2',
    });
  });

  it('32 sends a name and a password, in base64 of their UTF-8', () => {
    const scheme = basic('user', 'password');
    expect(scheme).toMatchObject({ options: ['user', 'password'], header: 'Authorization' });
    expect(applied(scheme, ['Aladdin', 'open sesame']).headers).toEqual({
      Authorization: 'Basic QWxhZGRpbjpvcGVuIHNlc2FtZQ==',
    });
    expect(applied(scheme, ['test', '123£']).headers).toEqual({ Authorization: 'Basic dGVzdDoxMjPCow==' });
    expect(applied(basic('u', 'p', 'Token', false), ['a', 'b']).headers).toEqual({
      Authorization: 'Token a:b',
    });
  });

  it('32 sends a key in a header', () => {
    const scheme = headerKey('X-Api-Key', 'apiKey');
    expect(scheme).toMatchObject({ options: ['apiKey'], header: 'X-Api-Key' });
    expect(applied(scheme, ['k'])).toEqual({ headers: { 'X-Api-Key': 'k' } });
    expect(headerKey('api-key')).toMatchObject({ options: [], header: 'api-key' });
  });

  it('32 sends a key in the query', () => {
    const scheme = queryKey('key', 'apiKey');
    expect(scheme.options).toEqual(['apiKey']);
    expect(scheme.header).toBeUndefined();
    expect(applied(scheme, ['k'])).toEqual({ headers: {}, query: { key: 'k' } });
    const both: Credentials = { headers: {} };
    scheme.apply(both, ['k']);
    queryKey('other', 'o').apply(both, ['p']);
    expect(both.query).toEqual({ key: 'k', other: 'p' });
  });

  it('32 sends a key in a cookie, beside others', () => {
    const scheme = cookieKey('session', 'token');
    expect(scheme).toMatchObject({ options: ['token'], header: 'Cookie' });
    expect(applied(scheme, ['a b']).headers).toEqual({ Cookie: 'session=a%20b' });
    expect(applied(scheme, ['2'], { Cookie: 'x=1' }).headers).toEqual({ Cookie: 'x=1; session=2' });
  });
});
