/** Where the program runs. */

interface Platform {
  readonly window?: { readonly document?: unknown };
  readonly navigator?: { readonly userAgent?: string };
  readonly WorkerGlobalScope?: unknown;
  readonly WorkerNavigator?: unknown;
  readonly process?: {
    readonly platform?: string;
    readonly arch?: string;
    readonly version?: string;
    readonly versions?: { readonly node?: string };
  };
  readonly Deno?: {
    readonly build?: { readonly os: string; readonly arch: string };
    readonly version?: string | { readonly deno?: string };
  };
  readonly Bun?: unknown;
  readonly EdgeRuntime?: string;
  readonly WebSocketPair?: unknown;
}

const isNode = ({ process }: Platform): boolean => process?.versions?.node !== undefined;

/** Whether this is a page in a browser, or a worker of one. Servers have workers too, so a worker must look the part. */
export function isBrowser(): boolean {
  const platform = globalThis as Platform;
  const { window, navigator } = platform;
  if (window?.document !== undefined && navigator !== undefined) return true;
  return (
    isA(platform, platform.WorkerGlobalScope) &&
    isA(navigator, platform.WorkerNavigator) &&
    typeof navigator?.userAgent === 'string' &&
    navigator.userAgent !== 'Cloudflare-Workers' &&
    !isNode(platform) &&
    !(platform.Deno || platform.Bun || platform.EdgeRuntime || platform.WebSocketPair)
  );
}

function isA(value: unknown, type: unknown): boolean {
  return typeof type === 'function' && value instanceof type;
}

type Place = readonly [
  os: string | undefined,
  arch: string | undefined,
  runtime: string,
  version?: string | undefined,
];

/** Where the program runs does not change while it does. */
let here: Place | undefined;

/** The `X-Stainless-*` headers that say what sends a request. */
export function platformHeaders(version: string): { readonly [name: string]: string } {
  const [os, arch, runtime, runtimeVersion = 'unknown'] = (here ??= place(globalThis));
  return {
    'X-Stainless-Lang': 'js',
    'X-Stainless-Package-Version': version,
    'X-Stainless-OS': nameOf(os?.toLowerCase(), 'Other:', 'Unknown'),
    'X-Stainless-Arch': nameOf(arch, 'other:', 'unknown'),
    'X-Stainless-Runtime': runtime,
    'X-Stainless-Runtime-Version': runtimeVersion,
  };
}

function place(platform: Platform): Place {
  const { Deno, EdgeRuntime, process = {}, navigator } = platform;
  if (Deno?.build) {
    const { build, version } = Deno;
    return [build.os, build.arch, 'deno', typeof version === 'string' ? version : version?.deno];
  }
  if (EdgeRuntime) return ['', EdgeRuntime, 'edge', process.version];
  if (isNode(platform)) return [process.platform, process.arch, 'node', process.version];
  return ['', '', ...browser(navigator?.userAgent ?? '')];
}

/** What comes before the version of each browser, the most particular first: each passes itself off as others. */
const BROWSERS = {
  edge: 'Edge/',
  ie: '(?:MSIE |Trident/.*rv:)',
  chrome: 'Chrome/',
  firefox: 'Firefox/',
  safari: '(?=.*Safari/)(?:.*Version/|)',
};

function browser(userAgent: string): [runtime: string, version?: string] {
  for (const [name, before] of Object.entries(BROWSERS)) {
    const found = new RegExp(before + '(?:(\\d+)\\.(\\d+)(?:\\.(\\d+))?)?').exec(userAgent);
    if (found) return [`browser:${name}`, [1, 2, 3].map((part) => found[part] ?? 0).join('.')];
  }
  return ['unknown'];
}

/** What systems and processors are called, by what platforms call them. */
const NAMES: { readonly [name: string]: string } = {
  android: 'Android',
  darwin: 'MacOS',
  ios: 'iOS',
  win32: 'Windows',
  freebsd: 'FreeBSD',
  openbsd: 'OpenBSD',
  linux: 'Linux',
  x32: 'x32',
  x64: 'x64',
  x86_64: 'x64',
  arm: 'arm',
  arm64: 'arm64',
  aarch64: 'arm64',
};

function nameOf(name: string | undefined, other: string, unknown: string): string {
  return name ? (NAMES[name] ?? other + name) : unknown;
}
