import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** The module anew, for it looks at its platform once. */
async function fresh() {
  vi.resetModules();
  return import('../../templates/runtime/platform.js');
}

async function seen(): Promise<[os?: string, arch?: string, runtime?: string, version?: string]> {
  const headers = (await fresh()).platformHeaders('1.2.3');
  expect(headers).toMatchObject({ 'X-Stainless-Lang': 'js', 'X-Stainless-Package-Version': '1.2.3' });
  expect(Object.keys(headers)).toEqual(
    ['Lang', 'Package-Version', 'OS', 'Arch', 'Runtime', 'Runtime-Version'].map(
      (name) => `X-Stainless-${name}`,
    ),
  );
  return ['OS', 'Arch', 'Runtime', 'Runtime-Version'].map((name) => headers[`X-Stainless-${name}`]) as [];
}

/** A process that passes for Node's. */
const node = (platform?: string, arch?: string) => ({
  [Symbol.toStringTag]: 'process',
  platform,
  arch,
  version: 'v20.1.0',
  versions: { node: '20.1.0' },
});

beforeEach(() => void vi.stubGlobal('navigator', undefined));
afterEach(() => void vi.unstubAllGlobals());

describe('platform', () => {
  it.each([
    ['darwin', 'MacOS'],
    ['win32', 'Windows'],
    ['linux', 'Linux'],
    ['freebsd', 'FreeBSD'],
    ['openbsd', 'OpenBSD'],
    ['android', 'Android'],
    ['ios', 'iOS'],
    ['LINUX', 'Linux'],
    ['sunos', 'Other:sunos'],
    ['', 'Unknown'],
    [undefined, 'Unknown'],
  ])('29 calls the system %j %s', async (platform, name) => {
    vi.stubGlobal('process', node(platform, 'x64'));
    expect(await seen()).toEqual([name, 'x64', 'node', 'v20.1.0']);
  });

  it.each([
    ['x32', 'x32'],
    ['x64', 'x64'],
    ['arm', 'arm'],
    ['arm64', 'arm64'],
    ['x86_64', 'x64'],
    ['aarch64', 'arm64'],
    ['ia32', 'other:ia32'],
    ['armx', 'other:armx'],
    ['', 'unknown'],
    [undefined, 'unknown'],
  ])('29 calls the processor %j %s', async (arch, name) => {
    vi.stubGlobal('process', node('linux', arch));
    expect((await seen())[1]).toBe(name);
  });

  it('29 tells Deno', async () => {
    vi.stubGlobal('Deno', { build: { os: 'darwin', arch: 'aarch64' }, version: { deno: '2.1.0' } });
    expect(await seen()).toEqual(['MacOS', 'arm64', 'deno', '2.1.0']);
    vi.stubGlobal('Deno', { build: { os: 'linux', arch: 'x86_64' }, version: '1.2' });
    expect(await seen()).toEqual(['Linux', 'x64', 'deno', '1.2']);
    vi.stubGlobal('Deno', { build: { os: 'linux', arch: 'x86_64' } });
    expect((await seen())[3]).toBe('unknown');
  });

  it('29 tells an edge runtime', async () => {
    vi.stubGlobal('EdgeRuntime', 'vercel');
    expect(await seen()).toEqual(['Unknown', 'other:vercel', 'edge', process.version]);
    vi.stubGlobal('process', undefined);
    expect((await seen())[3]).toBe('unknown');
  });

  it.each([
    ['Mozilla/5.0 Chrome/120.1.2 Safari/537.36', 'chrome', '120.1.2'],
    ['Mozilla/5.0 Chrome/120.0 Safari/537 Edg/120.5.6', 'chrome', '120.0.0'],
    ['Mozilla/5.0 (Macintosh) Version/17.2 Safari/605.1', 'safari', '17.2.0'],
    ['Mobile/15E Version/16.1.2 Mobile/15E148 Safari/604.1', 'safari', '16.1.2'],
    ['Mozilla/5.0 Safari/605.1', 'safari', '0.0.0'],
    ['Mozilla/5.0 Firefox/121.3', 'firefox', '121.3.0'],
    ['Mozilla/5.0 Firefox/121', 'firefox', '0.0.0'],
    ['Mozilla/5.0 Chrome/64.0.1 Safari/537 Edge/18.1', 'edge', '18.1.0'],
    ['MSIE 10.0', 'ie', '10.0.0'],
    ['Trident/7.0; rv:11.0', 'ie', '11.0.0'],
  ])('29 tells the browser of %j', async (userAgent, name, version) => {
    vi.stubGlobal('process', undefined);
    vi.stubGlobal('navigator', { userAgent });
    expect(await seen()).toEqual(['Unknown', 'unknown', `browser:${name}`, version]);
  });

  it('29 knows nothing where there is nothing to know', async () => {
    vi.stubGlobal('process', undefined);
    expect(await seen()).toEqual(['Unknown', 'unknown', 'unknown', 'unknown']);
    vi.stubGlobal('process', {});
    expect(await seen()).toEqual(['Unknown', 'unknown', 'unknown', 'unknown']);
    vi.stubGlobal('navigator', { userAgent: 'curl' });
    expect(await seen()).toEqual(['Unknown', 'unknown', 'unknown', 'unknown']);
  });

  it('29 looks once', async () => {
    const { platformHeaders } = await fresh();
    vi.stubGlobal('process', node('darwin', 'x64'));
    expect(platformHeaders('1')['X-Stainless-OS']).toBe('MacOS');
    vi.stubGlobal('process', node('linux', 'x64'));
    expect(platformHeaders('2')).toMatchObject({
      'X-Stainless-OS': 'MacOS',
      'X-Stainless-Package-Version': '2',
    });
  });

  it('5 takes window, its document and navigator together for a browser', async () => {
    const { isBrowser } = await fresh();
    expect(isBrowser()).toBe(false);
    vi.stubGlobal('window', { document: {} });
    expect(isBrowser()).toBe(false);
    vi.stubGlobal('navigator', {});
    expect(isBrowser()).toBe(true);
    vi.stubGlobal('window', {});
    expect(isBrowser()).toBe(false);
  });

  describe('in a worker', () => {
    class WorkerGlobalScope {
      static [Symbol.hasInstance] = (value: unknown): boolean => value === globalThis;
    }
    class WorkerNavigator {
      userAgent: unknown = 'Mozilla/5.0';
    }

    beforeEach(() => {
      vi.stubGlobal('WorkerGlobalScope', WorkerGlobalScope);
      vi.stubGlobal('WorkerNavigator', WorkerNavigator);
      vi.stubGlobal('navigator', new WorkerNavigator());
      vi.stubGlobal('process', undefined);
    });

    it('5 takes that of a browser for one', async () => {
      expect((await fresh()).isBrowser()).toBe(true);
    });

    it.each([
      ['WorkerGlobalScope', undefined],
      ['WorkerGlobalScope', class Other {}],
      ['WorkerNavigator', undefined],
      ['navigator', {}],
      ['navigator', Object.assign(new WorkerNavigator(), { userAgent: undefined })],
      ['navigator', Object.assign(new WorkerNavigator(), { userAgent: 'Cloudflare-Workers' })],
      ['WebSocketPair', class {}],
      ['Deno', {}],
      ['Bun', {}],
      ['EdgeRuntime', 'edge'],
      ['process', node()],
    ])('5 does not when %s is %o', async (name, value) => {
      vi.stubGlobal(name, value);
      expect((await fresh()).isBrowser()).toBe(false);
    });
  });
});
