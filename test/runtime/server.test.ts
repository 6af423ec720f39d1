import { describe, expect, it } from 'vitest';
import { SDKError } from '../../templates/runtime/error.js';
import { environments, serverURL } from '../../templates/runtime/server.js';

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
