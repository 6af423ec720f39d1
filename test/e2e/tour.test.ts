/** The packed SDK in empty projects, against a real server; npm openai takes the same tour beside it. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import ts from 'typescript';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { careful, tsc } from '../support/compilers.js';
import { mustRun } from '../support/exec.js';
import { installedProject, lend } from '../support/project.js';
import { sdkManifest } from '../support/tarball.js';
import { startServer, type PermissionsServer, type Seen } from './server.js';

const checkpoint = 'ft:gpt-4o-mini:org:weather:B7R9VjQd';
const held = 25;

interface Toured {
  readonly results: { readonly [step: string]: unknown };
  readonly seen: readonly Seen[];
}

const servers: PermissionsServer[] = [];
afterAll(() => Promise.all(servers.map((server) => server.close())));

/** The program, with the server's address and the package under test put in. */
async function program(server: PermissionsServer, name?: string): Promise<string> {
  const text = await readFile(new URL('./programs/tour.ts', import.meta.url), 'utf8');
  const here = text.replace('http://127.0.0.1:0', new URL(server.baseURL).origin);
  return here.replaceAll("'openai-permissions'", `'${name ?? (await sdkManifest()).name}'`);
}

async function serve(): Promise<PermissionsServer> {
  const server = await startServer();
  servers.push(server);
  server.reset(checkpoint, held);
  return server;
}

async function tour(server: PermissionsServer, folder: string, file: string): Promise<Toured> {
  const { stdout, stderr } = await mustRun(process.execPath, [file], { cwd: folder });
  expect(stderr).toBe('');
  return { results: JSON.parse(stdout) as Toured['results'], seen: [...server.seen] };
}

/** The program as plain JavaScript. */
function plain(text: string, module: ts.ModuleKind): string {
  const compilerOptions = { module, target: ts.ScriptTarget.ES2022, esModuleInterop: true };
  return ts.transpileModule(text, { compilerOptions }).outputText;
}

async function inJavaScript(kind: 'mjs' | 'cjs'): Promise<Toured> {
  const server = await serve();
  const module = kind === 'mjs' ? ts.ModuleKind.ESNext : ts.ModuleKind.CommonJS;
  const folder = await installedProject({ [`tour.${kind}`]: plain(await program(server), module) });
  return tour(server, folder, `tour.${kind}`);
}

async function inTypeScript(compilerOptions: object, packages: readonly string[]): Promise<Toured> {
  const server = await serve();
  const config = {
    compilerOptions: { ...careful, noEmit: false, outDir: 'out', target: 'ES2022', ...compilerOptions },
    files: ['tour.ts'],
  };
  const folder = await installedProject(
    { 'tour.ts': await program(server), 'tsconfig.json': JSON.stringify(config) },
    { type: 'module' },
  );
  await lend(folder, packages);
  expect(await tsc('7.0', folder)).toBe('');
  return tour(server, folder, join('out', 'tour.js'));
}

async function withOpenAI(): Promise<Toured> {
  const server = await serve();
  const folder = await installedProject({
    'tour.mjs': plain(await program(server, 'openai'), ts.ModuleKind.ESNext),
  });
  await lend(folder, ['openai']);
  return tour(server, folder, 'tour.mjs');
}

const flavours = {
  'an ECMAScript module': () => inJavaScript('mjs'),
  CommonJS: () => inJavaScript('cjs'),
  'TypeScript with the DOM library and no Node types': () =>
    inTypeScript({ lib: ['ES2022', 'DOM'], types: [], module: 'ESNext', moduleResolution: 'Bundler' }, []),
  'TypeScript with Node types and no DOM': () =>
    inTypeScript({ lib: ['ES2022'], types: ['node'], module: 'NodeNext' }, ['@types/node']),
};

describe.each(Object.keys(flavours) as (keyof typeof flavours)[])('the tour as %s', (flavour) => {
  let toured: Toured;
  beforeAll(async () => {
    toured = await flavours[flavour]();
  }, 120_000);

  test('comes out as documented', async () => {
    const expected = await readFile(new URL('./tour.expected.json', import.meta.url), 'utf8');
    expect(toured.results).toEqual(JSON.parse(expected));
  });

  test('tells the server who calls', () => {
    const [request] = toured.seen;
    expect(request?.headers.authorization).toBe('Bearer sk-admin-e2e');
    expect(request?.headers['user-agent']).toMatch(/^OpenAI\/JS \d/);
    expect(request?.headers['x-stainless-runtime-version']).toBe(process.version);
  });

  test('counts retries', () => {
    const retried = toured.seen.map(({ headers }) => headers['x-stainless-retry-count']);
    expect(retried.filter((count) => count === '1')).toHaveLength(4);
    expect(retried.filter((count) => count === '2')).toHaveLength(2);
  });

  test('escapes an id with odd characters', () => {
    const odd = toured.seen.find(({ url }) => url.includes('/a%2F'));
    expect(odd?.url).toBe('/v1/fine_tuning/checkpoints/a%2Fb%3Fc%23d%25e%20f%2F%C3%A9/permissions');
  });
});

describe('beside npm openai', () => {
  test('the same tour gives the same results and the same requests', async () => {
    const [ours, theirs] = await Promise.all([inJavaScript('mjs'), withOpenAI()]);
    expect(ours.results).toEqual(theirs.results);
    const wire = ({ method, url, body }: Seen): string => `${method} ${url} ${body}`;
    expect(ours.seen.map(wire)).toEqual(theirs.seen.map(wire));
  }, 120_000);
});
