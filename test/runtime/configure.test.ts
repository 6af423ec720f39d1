import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { configure, envHeaders } from '../../templates/runtime/configure.js';
import type { FullDefinition } from '../../templates/runtime/definition.js';
import { SDKError } from '../../templates/runtime/error.js';
import { buildHeaders } from '../../templates/runtime/headers.js';
import { thrown } from './support.js';

const definition: FullDefinition = {
  version: '1.2.3',
  envPrefix: 'ACME',
  server: 'https://acme.example/v1',
  options: {
    apiKey: { env: 'ACME_KEY', nullable: true },
    limit: { env: 'ACME_LIMIT', parse: Number, default: 10 },
    region: { default: 'eu' },
    plain: {},
  },
  auth: {},
  security: {},
  timeout: 1000,
  maxRetries: 2,
};

const variables = ['ACME_KEY', 'ACME_LIMIT', 'ACME_BASE_URL', 'ACME_HEADERS'];
beforeEach(() => variables.forEach((name) => vi.stubEnv(name, undefined)));
afterEach(() => {
  vi.unstubAllEnvs();
  vi.unstubAllGlobals();
});

describe('configure', () => {
  it('1 reads an option from its variable', () => {
    vi.stubEnv('ACME_KEY', ' k ');
    expect(configure(definition, {}).options['apiKey']).toBe('k');
  });

  it('1 turns the text of a variable into a value', () => {
    vi.stubEnv('ACME_LIMIT', '25');
    expect(configure(definition, {}).options['limit']).toBe(25);
    expect(configure(definition, { limit: 5 }).options['limit']).toBe(5);
  });

  it('2 reads a variable only for an option that is undefined', () => {
    vi.stubEnv('ACME_KEY', 'env');
    expect(configure(definition, { apiKey: undefined }).options['apiKey']).toBe('env');
    expect(configure(definition, { apiKey: null }).options['apiKey']).toBeNull();
    expect(configure(definition, { apiKey: '' }).options['apiKey']).toBe('');
    expect(configure(definition, { apiKey: 'own' }).options['apiKey']).toBe('own');
  });

  it('7 gives an option its default, else null where it is nullable', () => {
    expect(configure(definition, {}).options).toEqual({
      apiKey: null,
      limit: 10,
      region: 'eu',
      plain: undefined,
    });
    expect(configure(definition, { region: null }).options['region']).toBeNull();
  });

  it('2 falls back to the usual URL when there is no base URL, null, an empty one or a blank variable', () => {
    for (const given of [{}, { baseURL: null }, { baseURL: '' }, { baseURL: undefined }]) {
      expect(configure(definition, given).baseURL).toBe('https://acme.example/v1');
    }
    vi.stubEnv('ACME_BASE_URL', '   ');
    expect(configure(definition, {}).baseURL).toBe('https://acme.example/v1');
  });

  it('1 2 takes the base URL that is given, else that of the variable', () => {
    vi.stubEnv('ACME_BASE_URL', 'https://env.example');
    expect(configure(definition, {}).baseURL).toBe('https://env.example');
    expect(configure(definition, { baseURL: 'https://own.example' }).baseURL).toBe('https://own.example');
    expect(configure(definition, { baseURL: null }).baseURL).toBe('https://acme.example/v1');
    expect(configure(definition, {}).usualURL).toBe('https://acme.example/v1');
  });

  it('2 asks for the usual URL with the options as they are in the end', () => {
    const server = vi.fn(() => 'https://eu.example');
    vi.stubEnv('ACME_BASE_URL', 'https://env.example');
    vi.stubEnv('ACME_KEY', 'k');
    const given = { environment: 'sandbox', apiKey: undefined };
    expect(configure({ ...definition, server }, given)).toMatchObject({
      baseURL: 'https://env.example',
      usualURL: 'https://eu.example',
    });
    expect(server).toHaveBeenCalledExactlyOnceWith({
      environment: 'sandbox',
      baseURL: 'https://env.example',
      apiKey: 'k',
      limit: 10,
      region: 'eu',
      plain: undefined,
    });
    expect(configure({ ...definition, server }, { baseURL: null }).baseURL).toBe('https://eu.example');
  });

  it('4 refuses when no option of a group has a value', () => {
    const strict = { ...definition, required: [{ options: ['apiKey', 'plain'], message: 'Missing it.' }] };
    for (const given of [{}, { apiKey: '' }, { apiKey: null }]) {
      const error = thrown(() => configure(strict, given));
      expect(error).toBeInstanceOf(SDKError);
      expect(error.message).toBe('Missing it.');
    }
    expect(() => configure(strict, { apiKey: 'k' })).not.toThrow();
    expect(() => configure(strict, { plain: 0 })).not.toThrow();
    expect(() => configure(strict, { apiKey: () => 'k' })).not.toThrow();
  });

  describe('in a browser', () => {
    beforeEach(() => {
      vi.stubGlobal('window', { document: {} });
      vi.stubGlobal('navigator', {});
    });

    it('5 refuses unless it is told that this is meant', () => {
      for (const dangerouslyAllowBrowser of [undefined, false]) {
        const error = thrown(() => configure(definition, { dangerouslyAllowBrowser }));
        expect(error).toBeInstanceOf(SDKError);
        expect(error.message).toMatch(
          /^It looks like you're running in a browser-like environment\.\n\nThis is disabled by default, .*`dangerouslyAllowBrowser`/,
        );
      }
      expect(() => configure(definition, { dangerouslyAllowBrowser: true })).not.toThrow();
    });

    it('5 does as the definition says', () => {
      expect(() => configure({ ...definition, browser: true }, {})).not.toThrow();
      expect(() =>
        configure({ ...definition, browser: true }, { dangerouslyAllowBrowser: false }),
      ).not.toThrow();
      expect(() => configure({ ...definition, browser: false }, { dangerouslyAllowBrowser: true })).toThrow(
        SDKError,
      );
      expect(() => configure({ ...definition, browserMessage: 'Use a server.' }, {})).toThrow(
        "It looks like you're running in a browser-like environment.\n\nUse a server.",
      );
    });
  });

  it('3 splits a variable into headers, at line ends and the first colon', () => {
    vi.stubEnv('ACME_HEADERS', ' X-A: 1:2\n no colon \nX-B :  b \nX-C:\r\nX-D: d\t\n');
    const read = buildHeaders([envHeaders('ACME_HEADERS')]);
    const entries: string[][] = [];
    read.values.forEach((value, name) => entries.push([name, value]));
    expect(entries).toEqual([
      ['x-a', '1:2'],
      ['x-b', 'b'],
      ['x-c', ''],
      ['x-d', 'd'],
    ]);
    vi.stubEnv('ACME_HEADERS', undefined);
    expect(buildHeaders([envHeaders('ACME_HEADERS')]).values.has('x-a')).toBe(false);
  });
});
