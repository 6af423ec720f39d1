/** Every command of the generated command line against a real server: requests, output, pipes, and what goes wrong. The file is long because all of it is asked of one server. */
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { adminKey, startServer, type Fault, type PermissionsServer } from '../e2e/server.js';
import { cliManifest, cliRun, ended, installedFolder, jsonLines, reaching, start } from './support.js';

const group = 'fine-tuning:checkpoints:permissions';
const checkpoint = 'ft:gpt-4o-mini:org:weather:B7R9VjQd';
const on = ['--fine-tuned-model-checkpoint', checkpoint];

let server: PermissionsServer;
let env: ReturnType<typeof reaching>;
let folder: string;

beforeAll(async () => {
  server = await startServer();
  env = reaching(server);
  folder = await installedFolder();
}, 240_000);
afterAll(() => server.close());
beforeEach(() => server.reset(checkpoint, 25));

const openai = (args: readonly string[], input?: string | null) =>
  cliRun(args, { env, ...(input !== undefined && { input }) });
const faults = (...all: Fault[]) =>
  fetch(new URL('/faults', server.baseURL), { method: 'POST', body: JSON.stringify(all) });
const lastURL = () => new URL(server.seen.at(-1)?.url ?? '', server.baseURL);

describe('commands', () => {
  test('list streams every item of every page, a JSON object a line', async () => {
    const { code, stdout, stderr } = await openai([group, 'list', ...on]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const items = jsonLines(stdout);
    expect(items).toHaveLength(25);
    expect(items[0]).toMatchObject({ object: 'checkpoint.permission' });
    expect(server.seen).toHaveLength(3);
    expect(server.seen[0]?.headers.authorization).toBe(`Bearer ${adminKey}`);
    expect(decodeURIComponent(lastURL().pathname)).toContain(`/checkpoints/${checkpoint}/permissions`);
  });

  test('parameters become the query', async () => {
    const flags = ['--limit', '4', '--order', 'ascending', '--project-id', 'proj_1', '--after=x'];
    await openai([group, 'list', ...on, ...flags, '--no-paginate']);
    expect(Object.fromEntries(lastURL().searchParams)).toEqual({
      limit: '4',
      order: 'ascending',
      project_id: 'proj_1',
      after: 'x',
    });
  });

  test('create sends an array that was given item by item', async () => {
    const { code, stdout } = await openai([group, 'create', ...on, '--project-id', 'a', '--project-id', 'b']);
    expect(code).toBe(0);
    expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({ project_ids: ['a', 'b'] });
    expect(jsonLines(stdout).map(({ project_id }) => project_id)).toEqual(['a', 'b']);
  });

  test('delete puts both path parameters into the path', async () => {
    const { code, stdout } = await openai([group, 'delete', ...on, '--permission-id', 'cp_3']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toEqual({ id: 'cp_3', object: 'checkpoint.permission', deleted: true });
    expect(server.seen[0]).toMatchObject({ method: 'DELETE', body: '' });
  });

  test('retrieve works, and warns once that it is deprecated', async () => {
    const { code, stdout, stderr } = await openai([group, 'retrieve', ...on]);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ object: 'list', has_more: true });
    expect(stderr.match(/deprecated/g)).toHaveLength(1);
    expect((await openai([group, 'list', ...on])).stderr).toBe('');
  });
});

describe('standard input', () => {
  test('holds a body in JSON or YAML', async () => {
    for (const body of ['{"project_ids": ["j"]}', 'project_ids:\n  - j\n']) {
      expect((await openai([group, 'create', ...on], body)).code).toBe(0);
      expect(JSON.parse(server.seen.at(-1)?.body ?? '')).toEqual({ project_ids: ['j'] });
    }
  });

  test('is merged under the flags', async () => {
    const body = '{"project_ids": ["j"], "more": 1}';
    await openai([group, 'create', ...on, '--project-id', 'f'], body);
    expect(JSON.parse(server.seen.at(-1)?.body ?? '')).toEqual({ project_ids: ['f'], more: 1 });
  });

  test('that is no object is refused before any request', async () => {
    for (const body of ['[1]', '{"a": [}']) {
      const { code, stderr } = await openai([group, 'create', ...on, '--project-id', 'f'], body);
      expect(code).toBe(2);
      expect(stderr).toContain('Standard input');
    }
    expect(server.seen).toEqual([]);
  });

  test('that stays open does not hold up a command without a body', async () => {
    const { code } = await openai([group, 'list', ...on, '--max-items', '1'], null);
    expect(code).toBe(0);
  });

  test('that is waited for is said to be', async () => {
    const child = await start([group, 'create', ...on, '--project-id', 'a'], { env, input: null });
    child.stderr.once('data', () => child.stdin.end());
    const { code, stderr } = await ended(child);
    expect(stderr).toContain('Waiting for a body on standard input');
    expect(code).toBe(0);
  });
});

describe('the flags of every command', () => {
  test('may stand before the command and after it', async () => {
    const before = await openai(['--max-items', '2', group, 'list', ...on]);
    const after = await openai([group, 'list', ...on, '--max-items=2']);
    expect(before.stdout).toBe(after.stdout);
    expect(jsonLines(after.stdout)).toHaveLength(2);
  });

  test('--no-paginate gives the first page as it is', async () => {
    const { stdout } = await openai([group, 'list', ...on, '--no-paginate']);
    expect(JSON.parse(stdout)).toMatchObject({ object: 'list', has_more: true, first_id: 'cp_25' });
    expect(server.seen).toHaveLength(1);
  });

  test('options of the client win over their environment variables', async () => {
    await openai([group, 'list', ...on, '--organization', 'org', '--project=proj', '--max-items', '1']);
    expect(server.seen[0]?.headers).toMatchObject({ 'openai-organization': 'org', 'openai-project': 'proj' });
    const given = ['--admin-api-key', 'other', '--max-retries', '0'];
    expect((await openai([group, 'list', ...on, ...given])).code).toBe(1);
    expect(server.seen.at(-1)?.headers.authorization).toBe('Bearer other');
  });

  test('--base-url needs no environment', async () => {
    const args = [group, 'list', ...on, '--max-items', '1', '--base-url', server.baseURL];
    const { code } = await cliRun([...args, '--admin-api-key', adminKey], {});
    expect(code).toBe(0);
  });

  test('--debug shows requests and responses on standard error, without credentials', async () => {
    const { stdout, stderr } = await openai([group, 'list', ...on, '--max-items', '1', '--debug']);
    expect(jsonLines(stdout)).toHaveLength(1);
    expect(stderr).toContain('permissions');
    expect(stderr).toContain('"authorization":"***"');
    expect(stderr).not.toContain(adminKey);
  });

  test('what the SDK logs by its own variable stays out of the results', async () => {
    const args = [group, 'list', ...on, '--max-items', '1'];
    const { stdout } = await cliRun(args, { env: { ...env, OPENAI_LOG: 'debug' } });
    expect(jsonLines(stdout)).toHaveLength(1);
  });

  test('--version', async () => {
    const { version } = await cliManifest();
    for (const args of [['--version'], [group, 'list', '--version']])
      expect(await openai(args)).toMatchObject({ code: 0, stdout: `${version}\n`, stderr: '' });
  });
});

describe('formats', () => {
  const ascending = [...on, '--order', 'ascending'];
  const two = [group, 'list', ...ascending, '--max-items', '2'];
  const page = [group, 'list', ...ascending, '--limit', '2', '--no-paginate'];

  test('pretty and json are indented', async () => {
    const { stdout } = await openai([...page, '--format', 'pretty']);
    expect(stdout).toBe(`${JSON.stringify(JSON.parse(stdout), null, 2)}\n`);
    expect((await openai([...page, '--format', 'json'])).stdout).toBe(stdout);
    const items = (await openai([...two, '--format', 'json'])).stdout;
    expect(items).toMatch(/^\{\n {2}"id": "cp_1",[^]*\}\n\{\n {2}"id": "cp_2",[^]*\}\n$/);
  });

  test('jsonl is a value a line', async () => {
    const { stdout } = await openai([...two, '--format', 'jsonl']);
    expect(jsonLines(stdout).map(({ id }) => id)).toEqual(['cp_1', 'cp_2']);
    const data = await openai([...page, '--format', 'jsonl', '--transform', 'data']);
    expect(data.stdout).toBe(stdout);
  });

  test('yaml separates items', async () => {
    const { stdout } = await openai([...two, '--format', 'yaml']);
    const documents = parseAllDocuments(stdout) as { toJS(): { id: string } }[];
    expect(documents.map((each) => each.toJS().id)).toEqual(['cp_1', 'cp_2']);
  });

  test('raw is what the server sent', async () => {
    const { stdout } = await openai([group, 'retrieve', ...ascending, '--limit', '1', '--format', 'raw']);
    expect(stdout).toMatch(/^\{"object":"list","data":\[\{"id":"cp_1",/);
    expect(stdout.endsWith('\n')).toBe(false);
  });

  test('--transform takes a part, of each item in a list', async () => {
    expect((await openai([...two, '--transform', 'id', '--format', 'raw'])).stdout).toBe('cp_1\ncp_2\n');
    expect((await openai([...page, '--transform', 'data.#.id', '--format', 'jsonl'])).stdout).toBe(
      '"cp_1"\n"cp_2"\n',
    );
    const query = 'data.#(id=="cp_2").project_id';
    expect((await openai([...page, '--transform', query])).stdout).toBe('proj_2\n');
  });

  test('what a transform cannot do is refused by name, before any request', async () => {
    for (const [path, name] of [
      ['data.@reverse', '@reverse'],
      ['data|id', '|'],
      ['*', '*'],
      ['#(id%"a*")', '%'],
    ] as const) {
      const { code, stderr } = await openai([...page, '--transform', path]);
      expect(code).toBe(2);
      expect(stderr).toContain(name);
    }
    expect(server.seen).toEqual([]);
  });
});

describe('wrong usage names what is wrong, and asks the server nothing', () => {
  const cases: readonly [what: string, args: readonly string[], said: readonly RegExp[]][] = [
    ['a flag', [group, 'list', ...on, '--limt', '3'], [/unknown option '--limt'/i, /--limit/]],
    ['a command', [group, 'lst'], [/"lst"/, /Did you mean list\?/]],
    ['a group', ['fine-tuning:checkpoint:permissions', 'list'], [/Did you mean fine-tuning:checkpoints/]],
    ['an enum', [group, 'list', ...on, '--order', 'ascendin'], [/--order/, /"ascending", "descending"/]],
    ['an integer', [group, 'list', ...on, '--limit', 'ten'], [/--limit is "ten"/, /a whole number/]],
    ['a fraction', [group, 'list', ...on, '--limit', '1.5'], [/--limit/, /a whole number/]],
    [
      'nothing required',
      [group, 'delete', '--permission-id', 'x'],
      [/--fine-tuned-model-checkpoint is required/],
    ],
    ['two required', [group, 'delete'], [/--fine-tuned-model-checkpoint, --permission-id are required/]],
    ['no value', [group, 'list', '--limit'], [/--limit <integer>/, /missing/]],
    ['a value twice', [group, 'list', ...on, '--limit', '1', '--limit', '2'], [/--limit is given twice/]],
    ['a word too many', [group, 'list', ...on, 'extra'], [/"extra" follows no flag/]],
    ['a format', [group, 'list', ...on, '--format', 'xml'], [/--format/, /yaml/]],
    ['a count', [group, 'list', ...on, '--max-items', '-1'], [/--max-items/, /whole number/]],
    ['a time', [group, 'list', ...on, '--timeout', 'soon'], [/--timeout is "soon"/, /seconds/]],
    ['a URL', [group, 'list', ...on, '--base-url', 'nowhere'], [/--base-url is "nowhere"/]],
    ['a file', [group, 'list', ...on, '--after', '@/no/such/file'], [/--after names a file/]],
  ];
  test.each(cases)('%s', async (_, args, said) => {
    const { code, stdout, stderr } = await openai(args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    for (const each of said) expect(stderr).toMatch(each);
    expect(server.seen).toEqual([]);
  });

  test('no credentials', async () => {
    const { code, stderr } = await cliRun([group, 'list', ...on], {
      env: { OPENAI_BASE_URL: server.baseURL },
    });
    expect(code).toBe(2);
    expect(stderr).toContain('OPENAI_ADMIN_KEY');
    expect(server.seen).toEqual([]);
  });
});

describe('values from files', () => {
  test('@file, @file://, @data:// and \\@', async () => {
    const file = join(folder, 'value.txt');
    await writeFile(file, 'from a file');
    const ids = [`@${file}`, `@file://${file}`, `@data://${file}`, '\\@literal', '@'];
    await openai([group, 'create', ...on, ...ids.flatMap((id) => ['--project-id', id])]);
    expect(JSON.parse(server.seen[0]?.body ?? '')).toEqual({
      project_ids: [
        'from a file',
        'from a file',
        Buffer.from('from a file').toString('base64'),
        '@literal',
        '@',
      ],
    });
  });
});

describe('refusals and accidents', () => {
  const list = [group, 'list', ...on];

  test('401: status, message and request ID', async () => {
    const { code, stdout, stderr } = await openai([...list, '--admin-api-key', 'wrong']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toBe('Error: 401 Incorrect API key provided\nRequest ID: req_1\n');
  });

  test('the body of an error, in a format and transformed', async () => {
    const refused = [...list, '--admin-api-key', 'wrong'];
    const { stderr } = await openai([...refused, '--format-error', 'jsonl']);
    expect(JSON.parse(stderr.split('\n')[2] ?? '')).toMatchObject({ message: 'Incorrect API key provided' });
    const { stderr: part } = await openai([...refused, '--transform-error', 'type', '--format-error', 'raw']);
    expect(part).toMatch(/\ninvalid_request_error\n$/);
  });

  test('429 is sent again when Retry-After says', async () => {
    await faults({ kind: 'status', status: 429, headers: { 'retry-after': '1' } });
    const from = performance.now();
    const { code } = await openai([...list, '--max-items', '1']);
    expect(code).toBe(0);
    expect(performance.now() - from).toBeGreaterThan(1000);
    expect(server.statuses.filter((status) => status === 429)).toHaveLength(1);
  });

  test('500 is given up after --max-retries', async () => {
    await faults(...Array<Fault>(3).fill({ kind: 'status', status: 500 }));
    const { code, stderr } = await openai([...list, '--max-retries', '1']);
    expect(code).toBe(1);
    expect(stderr).toContain('500');
    expect(server.seen).toHaveLength(2);
  });

  test('a server that hangs is given up after --timeout', async () => {
    await faults({ kind: 'hang' });
    const from = performance.now();
    const { code, stderr } = await openai([...list, '--timeout', '0.3', '--max-retries', '0']);
    expect(code).toBe(1);
    expect(stderr).toMatch(/timed out/i);
    expect(performance.now() - from).toBeLessThan(5000);
  });

  test.each(['cut', 'cut-in-body', 'bad-json'] as const)('%s ends with 1', async (kind) => {
    await faults({ kind });
    const { code, stdout, stderr } = await openai([...list, '--max-retries', '0']);
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^Error: /);
    expect(stderr).not.toContain('    at ');
  });

  test('Ctrl-C ends it with 130, and nothing is said', async () => {
    await faults({ kind: 'hang' });
    const child = await start(list, { env });
    while (server.seen.length === 0) await sleep(10);
    child.kill('SIGINT');
    expect(await ended(child)).toEqual({ code: 130, signal: null, stdout: '', stderr: '' });
  });

  test('Ctrl-C ends a wait for standard input too', async () => {
    const child = await start([group, 'create', ...on, '--project-id', 'a'], { env, input: null });
    child.stderr.once('data', () => child.kill('SIGINT'));
    expect((await ended(child)).code).toBe(130);
  });
});

describe('long lists', () => {
  test('a reader that has had enough ends it politely', async () => {
    server.reset(checkpoint, 10_000);
    const child = await start([...[group, 'list'], ...on, '--limit', '100'], { env });
    await new Promise((resolve) => child.stdout.once('data', resolve));
    child.stdout.destroy();
    const code = await new Promise((resolve) => child.on('close', resolve));
    expect(code).toBe(0);
    expect(child.stderr.read()).toBeNull();
    expect(server.seen.length).toBeLessThan(90);
  });

  test('10,000 items come one by one, in steady memory', async () => {
    server.reset(checkpoint, 10_000);
    const child = await start([group, 'list', ...on, '--limit', '100'], { env });
    const sizes: number[] = [];
    let lines = 0;
    child.stdout.on('data', (data: Buffer) => {
      lines += data.filter((byte) => byte === 10).length;
    });
    const watch = setInterval(() => {
      readFile(`/proc/${child.pid}/statm`, 'utf8').then(
        (statm) => sizes.push((Number(statm.split(' ')[1]) * 4096) / 1e6),
        () => undefined,
      );
    }, 20);
    const code = await new Promise((resolve) => child.on('close', resolve));
    clearInterval(watch);
    expect({ code, lines }).toEqual({ code: 0, lines: 10_000 });
    expect(server.seen).toHaveLength(100);
    expect(Math.max(...sizes)).toBeLessThan(160);
  });
});
