/** The command, as a process: what it prints, where, and what it ends with. The file is long because it has a test for each option, alone and with those that it concerns. */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { document, folderOf, path, type Files } from '../load/support.js';
import { root } from '../support/paths.js';
import { sdkwright } from '../support/sdkwright.js';
import { textsIn, writtenIn } from '../support/tree.js';

const small: Files = { 'openapi.yaml': document(`paths:\n${path('/pets', '{ type: string }')}`) };
const manifest = '.sdkwright-manifest.json';

beforeAll(async () => {
  // The first call builds the command.
  expect((await sdkwright(['--version'])).stdout.trim()).toMatch(/^\d+\.\d+\.\d+$/);
}, 60_000);

/** Generates the SDK alone, which is quickest, unless something else is asked for. */
function run(cwd: string, ...args: readonly string[]) {
  return sdkwright(['generate', ...(args.includes('--emit') ? [] : ['--emit', 'sdk']), ...args], { cwd });
}

describe('usage', () => {
  test('--help says what there is, with 0', async () => {
    const { code, stdout } = await sdkwright(['generate', '--help']);
    expect(code).toBe(0);
    for (const word of [
      '[document]',
      '--config',
      '--out',
      '--emit',
      '--check',
      '--force',
      '--strict',
      '--allow-outside',
      '--allow-network',
    ])
      expect(stdout).toContain(word);
  });

  test.each([
    [['generat'], "unknown command 'generat'"],
    [['generate', '--chek'], 'Did you mean --check?'],
    [['generate', '--emit', 'sdk,java'], 'There is no emitter "java"'],
    [['generate', '--emit', 'sdk,refrence'], 'There is no emitter "refrence"; did you mean reference?'],
    [['generate', '--emit', ''], 'Name at least one'],
    [['generate', 'a', 'b'], 'too many arguments'],
  ])('%j is misuse, with 2', async (args, text) => {
    const { code, stdout, stderr } = await sdkwright(args, { cwd: folderOf({}) });
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toContain(text);
  });

  test('schema prints the JSON Schema of the configuration', async () => {
    const { code, stdout } = await sdkwright(['schema']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ type: 'object', properties: { organization: {} } });
  });
});

describe('without arguments', () => {
  test('spec/ becomes generated/, by its sdk.yml, and it says what it did', async () => {
    const home = folderOf({});
    cpSync(join(root, 'spec'), join(home, 'spec'), { recursive: true });
    const { code, stdout, stderr } = await sdkwright(['generate'], { cwd: home });
    expect(stderr).toBe('');
    expect(code).toBe(0);
    expect(stdout).toMatch(
      /^generated\/ from spec\/openapi\.yaml and spec\/sdk\.yml: 4 operations, \d+ files written, 0 unchanged, \d+\.\d\d s\n$/,
    );
    expect(
      existsSync(join(home, 'generated/typescript/src/resources/fine-tuning/checkpoints/permissions.ts')),
    ).toBe(true);
    expect(readFileSync(join(home, 'generated/typescript/src/openapi.d.ts'), 'utf8')).toContain(
      'FineTuningCheckpointPermission',
    );
  });

  test('where there is no spec/, it says so', async () => {
    const { code, stderr } = await run(folderOf({}));
    expect(code).toBe(1);
    expect(stderr).toContain('error file-unreadable spec cannot be read: there is no such file');
    expect(stderr).toContain('1 error: nothing was written');
  });
});

test.each([
  [['opneapi.yaml'], 'opneapi.yaml cannot be read: there is no such file; did you mean openapi.yaml?\n'],
  [['openapi.yml'], 'openapi.yml cannot be read: there is no such file; did you mean openapi.yaml?\n'],
  [['apis/pest'], 'apis/pest cannot be read: there is no such file; did you mean apis/pets?\n'],
  [['apis/doc'], 'apis/doc cannot be read: there is no such file\n'],
  [['api/pets'], 'api/pets cannot be read: there is no such file\n'],
  [
    ['openapi.yaml', '--config', 'sdkk.yml'],
    'sdkk.yml cannot be read: there is no such file; did you mean sdk.yml?\n',
  ],
])('a file that is not there: %j', async (args, said) => {
  const document = 'openapi: 3.1.0\ninfo: { title: A, version: "1" }\npaths: {}\n';
  const files = {
    'openapi.yaml': document,
    'sdk.yml': '',
    'apis/pets/openapi.yaml': document,
    'apis/docs/a.md': '',
  };
  const ran = await sdkwright(['generate', ...args], { cwd: folderOf(files) });
  expect(ran.code).toBe(1);
  const code = args.includes('--config') ? 'config-unreadable' : 'file-unreadable';
  expect(ran.stderr).toContain(`error ${code} ${said}`);
});

describe('the configuration', () => {
  const sdk = 'organization: { name: from-sdk }\n';
  const stainless = 'organization: { name: from-stainless }\n';
  const named = async (files: Files, ...args: readonly string[]): Promise<string> => {
    const home = folderOf(files);
    const { code, stderr } = await run(home, ...args, '--emit', 'ir');
    expect(code, stderr).toBe(0);
    return (JSON.parse(readFileSync(join(home, 'generated/ir.json'), 'utf8')) as { client: { name: string } })
      .client.name;
  };

  test('is the sdk.yml beside the document, or else the stainless.yml', async () => {
    expect(await named({ ...small, 'sdk.yml': sdk, 'stainless.yml': stainless }, 'openapi.yaml')).toBe(
      'FromSDK',
    );
    expect(await named({ ...small, 'stainless.yml': stainless }, 'openapi.yaml')).toBe('FromStainless');
    expect(await named({ ...small, 'stainless.yml': stainless }, '.')).toBe('FromStainless');
  });

  test('is another with --config, and none with --no-config', async () => {
    expect(
      await named(
        { ...small, 'sdk.yml': sdk, 'b/my.yml': stainless },
        'openapi.yaml',
        '--config',
        'b/my.yml',
      ),
    ).toBe('FromStainless');
    expect(await named({ ...small, 'sdk.yml': sdk }, 'openapi.yaml', '--no-config')).toBe('Pets');
  });

  test('that is not there is an error', async () => {
    const { code, stderr } = await run(folderOf(small), 'openapi.yaml', '--config', 'none.yml');
    expect(code).toBe(1);
    expect(stderr).toContain('none.yml cannot be read');
  });
});

describe('what is found', () => {
  const warned: Files = {
    'openapi.yaml': document(`paths:\n${path('/pets/{id}', '{ type: string }')}`),
  };

  test('is printed with place, code, frame and help, to standard error', async () => {
    const { code, stdout, stderr } = await run(folderOf(warned), 'openapi.yaml');
    expect(code).toBe(0);
    expect(stderr).toMatch(
      /^openapi\.yaml:7:5 warning path-parameter-missing GET .*\n(.*\n)*? {2}> 7 \| {5}get:\n(.*\n)*? {2}help: /,
    );
    expect(stdout).toMatch(/, 1 warning, /);
  });

  test('is an error under --strict: nothing is written', async () => {
    const home = folderOf(warned);
    const { code, stderr } = await run(home, 'openapi.yaml', '--strict');
    expect(code).toBe(1);
    expect(stderr).toContain('openapi.yaml:7:5 error path-parameter-missing');
    expect(existsSync(join(home, 'generated'))).toBe(false);
  });

  test('is not hidden from --strict by a run without it, nor forgotten by the next run', async () => {
    const home = folderOf(warned);
    expect((await run(home, 'openapi.yaml')).code).toBe(0);
    expect((await run(home, 'openapi.yaml')).stdout).toContain(
      'up to date (1 warning when it was generated)',
    );
    expect((await run(home, 'openapi.yaml', '--strict')).code).toBe(1);
  });

  test('is shown ten of a kind, and all with --verbose', async () => {
    const many = document(
      `paths:\n${Array.from({ length: 12 }, (_, i) => path(`/p${i}/{id}`, '{}')).join('')}`,
    );
    const home = folderOf({ 'openapi.yaml': many });
    const some = (await run(home, 'openapi.yaml')).stderr;
    expect(some.match(/ warning path-parameter-missing /g)).toHaveLength(10);
    expect(some).toContain('and 2 more of path-parameter-missing: --verbose shows them all');
    rmSync(join(home, 'generated'), { recursive: true });
    expect(
      (await run(home, 'openapi.yaml', '--verbose')).stderr.match(/ warning path-parameter-missing /g),
    ).toHaveLength(12);
  });

  test('cannot steer the terminal', async () => {
    const home = folderOf({
      'openapi.json': JSON.stringify({
        openapi: '3.1.0',
        info: { title: 'x', version: '1' },
        paths: { '/\u001b[31m{a}': { get: { operationId: 'a', responses: {} } } },
      }).replace('\\u001b', '\u001b[2J\\u001b'),
    });
    const { stderr } = await run(home, 'openapi.json');
    expect(stderr).not.toContain('\u001b');
  });
});

describe('the output folder', () => {
  const other: Files = { 'openapi.yaml': document(`paths:\n${path('/dogs', '{ type: string }')}`) };

  test('loses what is no longer generated, but for what was edited since, and keeps what is not ours', async () => {
    const home = folderOf({ ...small, 'generated/typescript/src/resources/mine.ts': '// mine\n' });
    expect((await run(home, 'openapi.yaml')).code).toBe(0);
    const pets = join(home, 'generated/typescript/src/resources/pets.ts');
    expect(existsSync(pets)).toBe(true);
    writeFileSync(join(home, 'openapi.yaml'), other['openapi.yaml']!);
    const { stdout } = await run(home, 'openapi.yaml');
    expect(stdout).toMatch(/, 1 deleted, /);
    expect(existsSync(pets)).toBe(false);
    expect(existsSync(join(home, 'generated/typescript/src/resources/mine.ts'))).toBe(true);

    const dogs = join(home, 'generated/typescript/src/resources/dogs.ts');
    writeFileSync(dogs, '// edited\n');
    writeFileSync(join(home, 'openapi.yaml'), small['openapi.yaml']!);
    const kept = await run(home, 'openapi.yaml');
    expect(kept.code).toBe(0);
    expect(kept.stderr).toContain('note edited-kept generated/typescript/src/resources/dogs.ts is no longer');
    expect(readFileSync(dogs, 'utf8')).toBe('// edited\n');
  });

  test('keeps what other emitters made', async () => {
    const home = folderOf(small);
    expect((await run(home, 'openapi.yaml', '--emit', 'ir')).code).toBe(0);
    expect((await run(home, 'openapi.yaml', '--emit', 'sdk')).code).toBe(0);
    expect(existsSync(join(home, 'generated/ir.json'))).toBe(true);
    expect(
      Object.keys(
        (JSON.parse(readFileSync(join(home, 'generated', manifest), 'utf8')) as { files: object }).files,
      ),
    ).toEqual(['ir', 'sdk']);
  });

  test('with files edited by hand is refused: they are named, nothing is written, and --force restores them', async () => {
    const home = folderOf(small);
    expect((await run(home, 'openapi.yaml')).code).toBe(0);
    const before = await textsIn(join(home, 'generated'));
    writeFileSync(join(home, 'generated/typescript/api.md'), 'edited');
    rmSync(join(home, 'generated/typescript/README.md'));
    const edited = await textsIn(join(home, 'generated'));
    const { code, stdout, stderr } = await run(home, 'openapi.yaml');
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr.replace(/\d+\.\d\d s/, '0.00 s')).toBe(
      'error overwrite-refused 1 file in generated/ would be overwritten, and with it what somebody else wrote there\n' +
        '  generated/typescript/api.md:1:1 was edited by hand\n' +
        '  help: Move your work to files of other names, or choose another folder with --out; --force overwrites.\n\n' +
        'nothing was written, 0.00 s\n',
    );
    expect(await textsIn(join(home, 'generated'))).toEqual(edited);
    expect((await run(home, 'openapi.yaml', '--force')).stdout).toMatch(/, 2 files written, /);
    expect(await textsIn(join(home, 'generated'))).toEqual(before);
  });

  test('with files that are not ours is refused, but not where they say what would be written', async () => {
    const home = folderOf({ ...small, 'generated/typescript/README.md': '# Mine\n' });
    const { code, stderr } = await run(home, 'openapi.yaml');
    expect(code).toBe(1);
    expect(stderr).toContain('generated/typescript/README.md:1:1 was not written by sdkwright');
    expect(await textsIn(join(home, 'generated'))).toEqual(new Map([['typescript/README.md', '# Mine\n']]));
    const checked = await run(home, 'openapi.yaml', '--check');
    expect(checked.stderr).toContain('generated/typescript/README.md was not written by sdkwright');
    expect(checked.stderr).toContain('would change: run sdkwright generate --force');

    expect((await run(home, 'openapi.yaml', '--force')).code).toBe(0);
    rmSync(join(home, 'generated', manifest));
    const again = await run(home, 'openapi.yaml');
    expect(again.code, again.stderr).toBe(0);
    expect(again.stdout).toMatch(/, 1 file written, /);
  });

  test('names ten files that it will not overwrite, and all with --verbose', async () => {
    const home = folderOf(small);
    expect((await run(home, 'openapi.yaml')).code).toBe(0);
    rmSync(join(home, 'generated', manifest));
    writeFileSync(join(home, 'openapi.yaml'), small['openapi.yaml']!.replace('title: ', 'title: New '));
    for (const name of (await textsIn(join(home, 'generated'))).keys())
      writeFileSync(join(home, 'generated', name), '// edited\n');
    const listed = (stderr: string) => stderr.match(/ was not written by sdkwright/g)?.length;
    expect(listed((await run(home, 'openapi.yaml')).stderr)).toBe(10);
    expect(listed((await run(home, 'openapi.yaml', '--verbose')).stderr)).toBeGreaterThan(10);
  });

  test('with the line ends of another system is as it was written', async () => {
    const home = folderOf(small);
    expect((await run(home, 'openapi.yaml')).code).toBe(0);
    const readme = join(home, 'generated/typescript/README.md');
    writeFileSync(readme, readFileSync(readme, 'utf8').replaceAll('\n', '\r\n'));
    expect((await run(home, 'openapi.yaml')).code).toBe(0);
    expect(readFileSync(readme, 'utf8')).not.toContain('\r');
  });

  test('that cannot be written is an error in words', async () => {
    const home = folderOf({ ...small, occupied: 'a file' });
    const { code, stderr } = await run(home, 'openapi.yaml', '--out', 'occupied/here');
    expect(code).toBe(1);
    expect(stderr).toMatch(
      /error write-failed occupied\S* cannot be written: (a part of its path is no folder|.*exist)/,
    );
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  test('that cannot be written in part says how far it came, and the next run does the rest', async () => {
    const home = folderOf({ ...small, 'generated/typescript/package.json/taken': 'a folder' });
    const { code, stderr } = await run(home, 'openapi.yaml', '--verbose');
    expect(code).toBe(1);
    const [, path, done, planned] =
      /write-failed (\S+) cannot be written: .*; (\d+) of (\d+) changes were made before it, and none after it/.exec(
        stderr,
      ) ?? [];
    expect(path).toBe('generated/typescript/package.json');
    const written = [...stderr.matchAll(/^ {2}(\S+):1:1 was written$/gm)].map(([, file]) => file ?? '');
    expect(written).toHaveLength(Number(done));
    expect(written.length).toBeGreaterThan(0);
    expect(written.length).toBeLessThan(Number(planned));
    expect(written.filter((file) => !existsSync(join(home, file)))).toEqual([]);
    rmSync(join(home, 'generated/typescript/package.json'), { recursive: true });
    const next = await run(home, 'openapi.yaml');
    expect(next.code).toBe(0);
    expect(next.stdout).toContain(`${written.length} unchanged`);
  });

  test('with a manifest that is no manifest is written anew', async () => {
    const home = folderOf({ ...small, [`generated/${manifest}`]: '{"files": 5' });
    expect((await run(home, 'openapi.yaml')).code).toBe(0);
    expect((await run(home, 'openapi.yaml')).stdout).toContain('up to date');
  });

  test('is never left by way of a manifest', async () => {
    const home = folderOf({ ...small, 'precious.txt': 'mine' });
    expect((await run(home, 'openapi.yaml')).code).toBe(0);
    const file = join(home, 'generated', manifest);
    const hash = 'f0d7c0e5d4bd5b3aa3d7e9e1c1cbb6c0d1a5f0f5a7a5b5e1e1d6ab7c3e1f2a3b';
    writeFileSync(
      file,
      readFileSync(file, 'utf8').replace('"sdk": {', `"sdk": { "../precious.txt": "${hash}",`),
    );
    expect((await run(home, 'openapi.yaml')).code).toBe(0);
    expect(readFileSync(join(home, 'precious.txt'), 'utf8')).toBe('mine');
  });
});

describe('unchanged input', () => {
  test('is remembered emitter by emitter', async () => {
    const home = folderOf(small);
    const emit = async (...names: string[]) => run(home, 'openapi.yaml', '--emit', names.join(','));
    await emit('sdk', 'ir');
    expect((await emit('ir')).stdout).toContain('is up to date');
    expect((await run(home, 'openapi.yaml', '--emit', 'sdk', '--check')).code).toBe(0);
    writeFileSync(join(home, 'openapi.yaml'), small['openapi.yaml']!.replace('title: ', 'title: New '));
    await emit('sdk');
    expect((await emit('ir')).stdout).not.toContain('is up to date');
    expect((await emit('sdk', 'ir')).stdout).toContain('is up to date');
  });

  test('is answered without writing, and anything that has changed is noticed', async () => {
    const home = folderOf({
      'spec/openapi.yaml': small['openapi.yaml']!,
      'spec/sdk.yml': 'organization: { name: pets }\n',
    });
    const upToDate = async () => (await run(home)).stdout.includes('is up to date');
    expect(await upToDate()).toBe(false);
    const before = await writtenIn(join(home, 'generated'));
    expect(await upToDate()).toBe(true);
    expect(await writtenIn(join(home, 'generated'))).toEqual(before);

    mkdirSync(join(home, 'spec/paths'));
    writeFileSync(
      join(home, 'spec/paths/dogs.yaml'),
      document(`paths:\n${path('/dogs', '{ type: string }')}`),
    );
    expect(await upToDate()).toBe(false);
    expect(await upToDate()).toBe(true);
    writeFileSync(join(home, 'spec/sdk.yml'), 'organization: { name: animals }\n');
    expect(await upToDate()).toBe(false);
    rmSync(join(home, 'spec/paths/dogs.yaml'));
    expect(await upToDate()).toBe(false);
    expect(existsSync(join(home, 'generated/typescript/src/resources/dogs.ts'))).toBe(false);
    rmSync(join(home, 'spec/sdk.yml'));
    expect(await upToDate()).toBe(false);
  });
});

describe('--check', () => {
  test('says what would be new, changed and deleted, writes nothing and ends with 1', async () => {
    const home = folderOf(small);
    const first = await run(home, 'openapi.yaml', '--check');
    expect(first.code).toBe(1);
    expect(first.stderr).toContain('generated/typescript/src/resources/pets.ts would be new');
    expect(existsSync(join(home, 'generated'))).toBe(false);

    expect((await run(home, 'openapi.yaml')).code).toBe(0);
    expect((await run(home, 'openapi.yaml', '--check')).code).toBe(0);
    writeFileSync(join(home, 'openapi.yaml'), document(`paths:\n${path('/dogs', '{ type: string }')}`));
    writeFileSync(join(home, 'generated/typescript/api.md'), 'edited');
    rmSync(join(home, 'generated/typescript/src/index.ts'));
    const { code, stderr } = await run(home, 'openapi.yaml', '--check');
    expect(code).toBe(1);
    for (const line of [
      'generated/typescript/src/resources/dogs.ts would be new',
      'generated/typescript/src/resources/pets.ts would be deleted',
      'generated/typescript/src/client.ts is out of date',
      'generated/typescript/api.md was edited by hand',
      'generated/typescript/src/index.ts is missing',
    ])
      expect(stderr).toContain(line);
    expect(existsSync(join(home, 'generated/typescript/src/resources/pets.ts'))).toBe(true);
  });
});

test('a reference out of the folder by a symbolic link is not followed', async () => {
  const home = folderOf({
    'api/openapi.yaml': document(`paths:\n${path('/pets', '{ $ref: linked/pet.yaml }')}`),
    'secret/pet.yaml': 'type: object\n',
  });
  symlinkSync(join(home, 'secret'), join(home, 'api/linked'));
  const { code, stderr } = await run(home, 'api/openapi.yaml');
  expect(code).toBe(0);
  expect(stderr).toContain('warning ref-outside the reference leads to linked/pet.yaml');
});

test('a reader that goes away is no fault', async () => {
  const many = document(
    `paths:\n${Array.from({ length: 200 }, (_, i) => path(`/p${i}/{id}`, '{}')).join('')}`,
  );
  const home = folderOf({ 'openapi.yaml': many });
  const child = spawn(
    process.execPath,
    [join(root, 'bin/sdkwright.js'), 'generate', 'openapi.yaml', '--verbose', '--emit', 'ir'],
    { cwd: home },
  );
  child.stdout.destroy();
  child.stderr.destroy();
  const code = await new Promise((resolve) => child.once('exit', resolve));
  expect(code).toBe(0);
  expect(existsSync(join(home, 'generated/ir.json'))).toBe(true);
});

test('colours are for terminals alone, and not even there with NO_COLOR', async () => {
  const { stderr } = await sdkwright(['generate', 'none.yaml'], {
    cwd: folderOf({}),
    env: { NO_COLOR: undefined },
  });
  expect(stderr).not.toContain('\u001b[');
});
