import { noProcess, topic } from '../harness/case.js';
import type { Stage } from '../harness/stage.js';

const agents = {
  chrome:
    'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/120.1.2 Safari/537.36',
  edge: 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/120.0.0.0 Safari/537.36 Edg/120.4.5',
  'old edge': 'Mozilla/5.0 (Windows NT 10.0) AppleWebKit/537.36 Chrome/64.0 Safari/537.36 Edge/17.17134',
  firefox: 'Mozilla/5.0 (X11; Linux x86_64; rv:109.0) Gecko/20100101 Firefox/115.0',
  safari:
    'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/17.2.1 Safari/605.1.15',
  ie: 'Mozilla/4.0 (compatible; MSIE 8.0; Windows NT 6.1)',
  'ie 11': 'Mozilla/5.0 (Windows NT 10.0; WOW64; Trident/7.0; rv:11.0) like Gecko',
  unknown: 'curl/8',
  empty: '',
};

const browser = (userAgent: string): Record<string, unknown> => ({
  window: { document: {} },
  navigator: { userAgent },
});

class WorkerNavigator {
  constructor(readonly userAgent: unknown) {}
}

/** What a program of a browser's worker finds in its scope. */
const worker = {
  WorkerGlobalScope: class {
    static [Symbol.hasInstance](value: unknown): boolean {
      return value === globalThis;
    }
  },
  WorkerNavigator,
  navigator: new WorkerNavigator(agents.chrome),
};

const ALLOW = { dangerouslyAllowBrowser: true };

/** A stand-in for `process` that keeps what the loader needs. */
function processOf(facts: Record<string, unknown>): unknown {
  return new Proxy(process, {
    get: (target, key) => {
      if (typeof key === 'string' && Object.hasOwn(facts, key)) return facts[key];
      const value: unknown = Reflect.get(target, key);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

const PLATFORMS = ['darwin', 'win32', 'linux', 'freebsd', 'openbsd', 'android', 'ios', 'sunos', 'aix', ''];
const ARCHES = ['x64', 'ia32', 'x32', 'x86_64', 'arm', 'arm64', 'aarch64', 'riscv64', 's390x', ''];

function headersOf(stage: Stage, options: Record<string, unknown> = {}): unknown {
  return stage.client(options).get('/x');
}

export const platform = topic('platform', [
  ...PLATFORMS.map((os, index) => ({
    name: `process.platform '${os}', process.arch '${ARCHES[index] ?? ''}'`,
    clauses: [29],
    fresh: true,
    globals: { process: processOf({ platform: os, arch: ARCHES[index] }) },
    run: (stage: Stage) => headersOf(stage),
  })),
  ...Object.entries(agents).map(([name, agent]) => ({
    name: `browser ${name}`,
    clauses: [5, 29],
    fresh: true,
    globals: { ...browser(agent), process: noProcess },
    run: (stage: Stage) => headersOf(stage, ALLOW),
  })),
  {
    name: 'Deno',
    clauses: [29],
    fresh: true,
    globals: {
      Deno: {
        build: { os: 'linux', arch: 'x86_64' },
        version: { deno: '2.0.1' },
        env: { get: () => undefined },
      },
    },
    run: (stage) => headersOf(stage),
  },
  {
    name: 'Deno with its version as text',
    clauses: [29],
    fresh: true,
    globals: {
      Deno: { build: { os: 'darwin', arch: 'aarch64' }, version: '1.2.3', env: { get: () => undefined } },
    },
    run: (stage) => headersOf(stage),
  },
  {
    name: 'the edge runtime',
    clauses: [29],
    fresh: true,
    globals: { EdgeRuntime: 'vercel' },
    run: (stage) => headersOf(stage),
  },
  {
    name: 'nothing known',
    clauses: [29],
    fresh: true,
    globals: { process: noProcess, navigator: undefined },
    run: (stage) => headersOf(stage),
  },
  {
    name: 'computed once a process',
    clauses: [29],
    fresh: true,
    run: async (stage) => {
      await headersOf(stage);
      const before = Object.getOwnPropertyDescriptor(process, 'version');
      Object.defineProperty(process, 'version', { value: 'v1.2.3', configurable: true });
      try {
        return await headersOf(stage);
      } finally {
        if (before) Object.defineProperty(process, 'version', before);
      }
    },
  },
  ...[true, false, undefined, 1].map((dangerouslyAllowBrowser) => ({
    name: `browser guard with dangerouslyAllowBrowser ${String(dangerouslyAllowBrowser)}`,
    clauses: [5],
    globals: browser(agents.chrome),
    run: (stage: Stage) => stage.client({ dangerouslyAllowBrowser }).get('/x'),
  })),
  ...(
    [
      ['window without document', { window: {}, navigator: {} }],
      ['no navigator', { window: { document: {} }, navigator: undefined }],
      ['no window', { window: undefined, navigator: {} }],
      ['everything null', { window: { document: null }, navigator: null }],
    ] as const
  ).map(([name, globals]) => ({
    name: `browser guard: ${name}`,
    clauses: [5],
    globals,
    run: (stage: Stage) => stage.client().get('/x'),
  })),
  ...(
    [
      ['a worker', {}],
      ['a worker of Cloudflare', { navigator: new WorkerNavigator('Cloudflare-Workers') }],
      ['a worker of the edge runtime', { EdgeRuntime: 'edge' }],
      ['a worker of Deno', { Deno: {} }],
      ['a worker of Bun', { Bun: {} }],
      ['a worker with WebSocketPair', { WebSocketPair: class {} }],
      ['a worker without navigator', { navigator: undefined }],
      ['a worker whose navigator is another', { navigator: { userAgent: agents.chrome } }],
      ['a worker whose navigator says nothing', { navigator: new WorkerNavigator(5) }],
      ['a worker without WorkerNavigator', { WorkerNavigator: undefined }],
      ['a scope that is no worker', { WorkerGlobalScope: class {} }],
      ['a WorkerGlobalScope that is no class', { WorkerGlobalScope: {} }],
    ] as const
  ).flatMap(([name, globals]) => [
    {
      name: `browser guard: ${name}`,
      clauses: [5, 29],
      fresh: true,
      globals: { ...worker, ...globals, process: noProcess },
      run: (stage: Stage) => stage.client().get('/x'),
    },
    {
      name: `browser guard: ${name}, in Node`,
      clauses: [5, 29],
      fresh: true,
      globals: { ...worker, ...globals },
      run: (stage: Stage) => stage.client().get('/x'),
    },
  ]),
  {
    name: 'browser guard lets withOptions pass',
    clauses: [5, 11],
    globals: browser(agents.chrome),
    run: (stage) => stage.client(ALLOW).withOptions({}).get('/x'),
  },
  {
    name: 'credentials are checked before the browser guard',
    clauses: [4, 5],
    globals: browser(agents.chrome),
    run: (stage) => stage.client({ apiKey: null, adminAPIKey: null }),
  },
]);
