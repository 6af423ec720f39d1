import { afterEach, describe, expect, it, vi } from 'vitest';
import { SDKError } from '../../templates/runtime/error.js';
import { environments, relativeURL, serverURL } from '../../templates/runtime/server.js';

describe('server', () => {
  const url = serverURL('https://{region}.example.com:{port}/{unknown}', {
    region: { option: 'region', default: 'eu' },
    port: { default: '443' },
  });

  it('2 fills variables from options, or by their defaults', () => {
    expect(url({ region: 'us', port: '1' })).toBe('https://us.example.com:443/{unknown}');
    expect(url({})).toBe('https://eu.example.com:443/{unknown}');
    expect(url({ region: null })).toBe('https://eu.example.com:443/{unknown}');
    expect(url({ region: 7 })).toBe('https://7.example.com:443/{unknown}');
  });

  describe('with environments', () => {
    const server = environments({
      production: 'https://acme.example',
      sandbox: ({ region }) => `https://${String(region)}.acme.example`,
    });

    it('2 takes the first, or the one that is named', () => {
      expect(server({})).toBe('https://acme.example');
      expect(server({ environment: null })).toBe('https://acme.example');
      expect(server({ environment: 'production' })).toBe('https://acme.example');
      expect(server({ environment: 'sandbox', region: 'eu' })).toBe('https://eu.acme.example');
      expect(server({ baseURL: 'https://own.example' })).toBe('https://acme.example');
    });

    it('2 refuses one beside a base URL', () => {
      const both = () => server({ environment: 'sandbox', baseURL: 'https://own.example' });
      expect(both).toThrow(SDKError);
      expect(both).toThrow('Both an `environment` and a base URL are given');
      expect(server({ environment: 'sandbox', baseURL: null, region: 'us' })).toBe('https://us.acme.example');
    });

    it('2 refuses one that there is not', () => {
      const unknown = () => server({ environment: 'staging' });
      expect(unknown).toThrow(SDKError);
      expect(unknown).toThrow('Unknown environment "staging"; it may be production, sandbox');
    });
  });
});

describe('a server without a host', () => {
  afterEach(() => void vi.unstubAllGlobals());
  const server = relativeURL('/v1', 'ACME_BASE_URL');

  it('is on the host of the page, in a browser', () => {
    vi.stubGlobal('location', { href: 'https://page.example/app/index.html?x#y' });
    expect(server({})).toBe('https://page.example/v1');
    expect(relativeURL('api', 'X')({})).toBe('https://page.example/app/api');
  });

  it('must be given elsewhere', () => {
    expect(() => server({})).toThrow(
      new SDKError(
        "The address of this API is not known. Please pass a `baseURL`, such as 'https://host.example/v1', or set the `ACME_BASE_URL` environment variable.",
      ),
    );
    expect(() => relativeURL('/', 'X')({ baseURL: null })).toThrow("'https://host.example', or set");
  });

  it('does not matter where a base URL is given', () => {
    vi.stubGlobal('location', { href: 'https://page.example/' });
    expect(server({ baseURL: 'https://acme.example/v1' })).toBe('/v1');
  });
});
