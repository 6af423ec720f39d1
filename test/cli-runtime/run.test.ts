/** The engine of command lines, run in this process over a program of its own and a client that notes what it is asked. The file is long because it has a test for each kind of flag and of result. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Command, Flag, Program } from '../../templates/cli/manifest.js';
import type { Sink } from '../../templates/cli/output.js';
import { run } from '../../templates/cli/run.js';
import { temporaryFolder } from '../support/temporary.js';

interface Asked {
  readonly options: Record<string, unknown>;
  readonly args: readonly unknown[];
}

function flag(name: string, more: Partial<Flag> = {}): Flag {
  return { name, to: [name], type: 'string', ...more };
}

function programOf(command: Partial<Command>, answer: unknown, asked: Asked[]): Program {
  class Client {
    readonly things: object;
    constructor(options: Record<string, unknown>) {
      if (options['apiKey'] === '') throw new Error('Missing credentials.');
      this.things = {
        make(...args: readonly unknown[]) {
          asked.push({ options, args });
          const failing = answer instanceof Error ? Promise.reject(answer) : Promise.resolve(answer);
          return Object.assign(failing, {
            asResponse: () => Promise.resolve(new Response(JSON.stringify(answer))),
          });
        },
      };
    }
  }
  const whole: Command = {
    name: 'make',
    endpoint: 'POST /things',
    path: ['things', 'make'],
    flags: [],
    object: true,
    gives: 'json',
    ...command,
  };
  return {
    name: 'acme',
    version: '1.2.3',
    summary: 'Acme',
    load: () => Promise.resolve({ default: Client }),
    options: [
      { flag: 'api-key', option: 'apiKey', type: 'string', env: 'ACME_KEY' },
      { flag: 'debug', option: 'debugger', type: 'boolean' },
      { flag: 'depth', option: 'depth', type: 'number' },
    ],
    baseURLVariable: 'ACME_BASE_URL',
    groups: {
      things: {
        summary: 'Things',
        commands: { make: 'Make one' },
        load: () => Promise.resolve({ commands: [whole] }),
      },
    },
  };
}

interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly asked: readonly Asked[];
}

interface Setting {
  readonly stdin?: string;
  /** What the client's method gives; an error is thrown. */
  readonly answer?: unknown;
  readonly isTTY?: boolean;
  readonly color?: boolean;
  /** Words before the command. */
  readonly before?: readonly string[];
}

async function acme(
  command: Partial<Command>,
  words: readonly string[],
  { stdin = '', answer = {}, isTTY = false, color = false, before = [] }: Setting = {},
): Promise<Outcome> {
  const asked: Asked[] = [];
  const texts = { stdout: '', stderr: '' };
  const sink = (name: keyof typeof texts): Sink => ({
    isTTY,
    write: async (text) =>
      void (texts[name] += typeof text === 'string' ? text : Buffer.from(text).toString()),
  });
  const code = await run(programOf(command, answer, asked), [...before, 'things', 'make', ...words], {
    stdout: sink('stdout'),
    stderr: sink('stderr'),
    stdin: () => Promise.resolve(stdin),
    color,
    signal: new AbortController().signal,
  });
  return { code, ...texts, asked };
}

/** The object argument that the method was given. */
async function sent(command: Partial<Command>, words: readonly string[], stdin = ''): Promise<unknown> {
  const { asked, stderr } = await acme({ takesBody: true, ...command }, words, { stdin });
  expect(stderr).toBe('');
  return asked[0]?.args.at(-2);
}

async function refused(command: Partial<Command>, words: readonly string[], stdin = ''): Promise<string> {
  const { code, asked, stderr } = await acme({ takesBody: true, ...command }, words, { stdin });
  expect({ code, asked }).toEqual({ code: 2, asked: [] });
  return stderr;
}

describe('values', () => {
  const flags = [
    flag('text'),
    flag('count', { type: 'integer' }),
    flag('share', { type: 'number' }),
    flag('on', { type: 'boolean' }),
    flag('data', { type: 'any', kinds: ['object'] }),
    flag('item', { to: ['items'], type: 'any', kinds: ['object'], repeatable: true, spreads: true }),
    flag('row', { to: ['rows'], type: 'any', kinds: ['array'], repeatable: true }),
    flag('input', { type: 'text-or-json' }),
    flag('level', { type: 'integer', values: [1, 2] }),
    flag('upload', { type: 'file' }),
  ];

  test.each<[words: string[], value: unknown]>([
    [['--text', '5'], { text: '5' }],
    [['--text', '-x'], { text: '-x' }],
    [['--text='], { text: '' }],
    [['--count', '-5'], { count: -5 }],
    [['--share', '0.5'], { share: 0.5 }],
    [['--share', '1e-3'], { share: 0.001 }],
    [['--on'], { on: true }],
    [['--on', 'false'], { on: false }],
    [['--on=true', '--text', 'x'], { on: true, text: 'x' }],
    [['--data', '{"a": [1]}'], { data: { a: [1] } }],
    [['--data', 'a: {b: yes}'], { data: { a: { b: 'yes' } } }],
    [['--data', '{"a": "\\\\@x"}'], { data: { a: '@x' } }],
    [['--item', '{a: 1}', '--item', '{a: 2}'], { items: [{ a: 1 }, { a: 2 }] }],
    [['--item', '[{a: 1}, {a: 2}]'], { items: [{ a: 1 }, { a: 2 }] }],
    [['--row', '[1, 2]', '--row', '[3]'], { rows: [[1, 2], [3]] }],
    [['--row', '[1, 2]'], { rows: [[1, 2]] }],
    [['--input', 'note: not YAML'], { input: 'note: not YAML' }],
    [['--input', '["a"]'], { input: ['a'] }],
    [['--input', '[unfinished'], { input: '[unfinished' }],
    [['--level', '2'], { level: 2 }],
    [['--text', '\\@name'], { text: '@name' }],
  ])('%j', async (words, value) => {
    expect(await sent({ flags }, words)).toEqual(value);
  });

  test.each<[words: string[], said: RegExp]>([
    [['--count', '1.5'], /--count is "1.5", but must be a whole number/],
    [['--count', '99999999999999999999'], /--count/],
    [['--share', 'much'], /--share is "much", but must be a number/],
    [['--share', ''], /--share/],
    [['--on', 'maybe'], /--on is "maybe", but must be true or false/],
    [['--data', '[1]'], /--data is "\[1\]", but must be an object, as JSON or YAML/],
    [['--data', '{"a": '], /--data is neither JSON nor YAML/],
    [['--item', '[1]'], /--item/],
    [['--level', '3'], /--level is "3", but must be one of 1, 2/],
    [['--text', '@/no/such'], /--text names a file that cannot be read/],
    [['--upload', '/no/such'], /--upload names a file that cannot be read/],
    [['--txet', 'x'], /Did you mean --text\?/],
  ])('%j is refused', async (words, said) => {
    expect(await refused({ flags }, words)).toMatch(said);
  });

  test('files, inside data too', async () => {
    const folder = await temporaryFolder('cli-values');
    const file = join(folder, 'a.txt');
    await writeFile(file, '{"not": "read as data"}');
    const content = '{"not": "read as data"}';
    expect(await sent({ flags }, ['--text', `@${file}`])).toEqual({ text: content });
    expect(await sent({ flags }, ['--data', `{a: ["@${file}", "@data://${file}"]}`])).toEqual({
      data: { a: [content, Buffer.from(content).toString('base64')] },
    });
    for (const path of [file, `@${file}`]) {
      const { upload } = (await sent({ flags }, ['--upload', path])) as { upload: File };
      expect([upload.name, await upload.text()]).toEqual(['a.txt', content]);
    }
  });
});

describe('objects', () => {
  const flags = [
    flag('thing.size.width', { to: ['thing', 'size', 'width'], type: 'integer' }),
    flag('thing.name', { to: ['thing', 'name'] }),
    flag('thing', { type: 'any', kinds: ['object'], required: true }),
  ];

  test('members win over the whole, whichever comes first', async () => {
    const words = ['--thing.name', 'n', '--thing', '{name: x, old: 1}', '--thing.size.width', '3'];
    expect(await sent({ flags }, words)).toEqual({ thing: { name: 'n', old: 1, size: { width: 3 } } });
  });

  test('members satisfy what requires the whole', async () => {
    expect(await sent({ flags }, ['--thing.name', 'n'])).toEqual({ thing: { name: 'n' } });
    expect(await refused({ flags }, [])).toMatch(/--thing is required/);
  });

  test('standard input holds the rest, or all', async () => {
    const body = 'thing: {name: from, old: 1}\nother: 2';
    expect(await sent({ flags }, ['--thing.name', 'n'], body)).toEqual({
      thing: { name: 'n', old: 1 },
      other: 2,
    });
    expect(await sent({ flags }, [], body)).toEqual({ thing: { name: 'from', old: 1 }, other: 2 });
    expect(await refused({ flags }, ['--thing.name', 'n'], 'thing: 5')).toMatch(/--thing.name sets a member/);
    expect(await refused({ flags }, [], '[]')).toMatch(/Standard input must hold an object/);
  });

  test('a body that is no object is the argument itself, or one member of it', async () => {
    const whole = [flag('body', { to: [], type: 'any' })];
    expect(await sent({ flags: whole }, ['--body', '[1, 2]'])).toEqual([1, 2]);
    expect(await sent({ flags: whole }, [], '[1, 2]')).toEqual([1, 2]);
    expect(await sent({ flags: [flag('content', { type: 'any' })], bodyKey: 'content' }, [], '[1]')).toEqual({
      content: [1],
    });
  });

  test('an argument that may not be left out is empty', async () => {
    expect(await sent({}, [])).toBeUndefined();
    expect(await sent({ objectRequired: true }, [])).toEqual({});
  });

  test('a member called __proto__ is a member', async () => {
    const odd = [flag('odd', { to: ['__proto__', 'x'] })];
    const value = (await sent({ flags: odd }, ['--odd', '1'])) as object;
    expect(Object.hasOwn(value, '__proto__')).toBe(true);
    expect(({} as { x?: unknown }).x).toBeUndefined();
  });
});

describe('clashing names', () => {
  const flags = ['format', 'timeout', 'help', 'version', 'api-key', 'paginate'].map((name) => flag(name));

  test('the plain flag is the parameter’s, and the other begins with client-', async () => {
    const words = ['--format', 'a4', '--timeout', 'x', '--help', 'y', '--version', 'z', '--api-key', 'k'];
    const { asked, stdout } = await acme({ flags }, [
      ...words,
      '--paginate',
      'p',
      '--client-format=yaml',
      '--client-timeout=2',
      '--client-api-key=secret',
    ]);
    expect(asked[0]?.args[0]).toEqual({
      format: 'a4',
      timeout: 'x',
      help: 'y',
      version: 'z',
      'api-key': 'k',
      paginate: 'p',
    });
    expect(asked[0]?.options).toMatchObject({ apiKey: 'secret', timeout: 2000 });
    expect(stdout).toBe('{}\n');
    expect((await acme({ flags }, ['--client-help'])).stdout).toContain('--client-format <format>');
    expect((await acme({ flags }, ['--client-version'])).stdout).toBe('1.2.3\n');
  });

  test('before the command a global flag has its own name', async () => {
    const { asked } = await acme({ flags }, [], { before: ['--timeout', '3', '--api-key', 'k'] });
    expect(asked[0]?.options).toMatchObject({ apiKey: 'k', timeout: 3000 });
  });

  test('an option of the client gives way to a flag of every command', async () => {
    const { asked } = await acme({}, ['--client-debug', '--depth', '3']);
    expect(asked[0]?.options).toMatchObject({ debugger: true, depth: 3 });
    expect(asked[0]?.options).not.toHaveProperty('logLevel');
    expect(await refused({}, ['--depth', 'deep'])).toMatch(/--depth is "deep", but must be a number/);
  });
});

describe('help', () => {
  test('says below a long flag, and beside others, what they are for', async () => {
    const flags = [
      flag('name', { doc: 'What it is called. '.repeat(5).trim(), required: true }),
      flag('a-name-that-leaves-no-room', { doc: 'Another.', values: [1, 2], type: 'integer' }),
      flag('loud', { type: 'boolean', values: [false, true], default: 'false' }),
    ];
    const { stdout, code } = await acme({ flags }, ['--help']);
    expect(code).toBe(0);
    expect(stdout.split('\n').every((line) => line.length <= 80)).toBe(true);
    expect(stdout).toContain(
      '  --name <text>                 What it is called. What it is called. What it is',
    );
    expect(stdout).toContain(
      `  --a-name-that-leaves-no-room <value>\n${' '.repeat(32)}Another. (one of 1, 2)\n`,
    );
    expect(stdout).toContain('  --loud [true|false]           (default: false)');
  });
});

describe('answers', () => {
  async function* events() {
    yield { n: 1 };
    yield { n: 2 };
  }

  test('a stream is written event by event, asked for by a flag or always', async () => {
    const flags = [flag('stream', { type: 'boolean' })];
    const asking = await acme({ flags, streamsWith: 'stream' }, ['--stream'], { answer: events() });
    expect(asking.stdout).toBe('{"n":1}\n{"n":2}\n');
    const always = await acme({ gives: 'stream' }, ['--max-items', '1'], { answer: events() });
    expect(always.stdout).toBe('{"n":1}\n');
    const plain = await acme({ flags, streamsWith: 'stream' }, ['--stream=false'], {
      answer: { whole: true },
    });
    expect(JSON.parse(plain.stdout)).toEqual({ whole: true });
  });

  test('a text is written as it is, nothing as nothing', async () => {
    expect((await acme({ gives: 'text' }, [], { answer: 'a "text"' })).stdout).toBe('a "text"\n');
    expect((await acme({ gives: 'nothing' }, [], { answer: null })).stdout).toBe('');
  });

  test('a file goes to a file, and is kept from a terminal before it is asked for', async () => {
    expect((await acme({ gives: 'binary' }, [], { answer: 'x' })).stdout).toBe('"x"');
    const { code, asked, stderr } = await acme({ gives: 'binary' }, [], { answer: 'x', isTTY: true });
    expect({ code, asked }).toEqual({ code: 2, asked: [] });
    expect(stderr).toMatch(/terminal/);
  });

  test('a terminal gets colours, and no control characters of others', async () => {
    const answer = { text: '\u001b[31m\u009b\u202e', n: 1 };
    const { stdout } = await acme({}, [], { answer, isTTY: true, color: true });
    // eslint-disable-next-line no-control-regex
    expect(stdout.replace(/\u001b\[\d+m/g, '')).toBe(
      '{\n  "text": "\\u001b[31m\\u009b\\u202e",\n  "n": 1\n}\n',
    );
    expect(stdout).toContain('\u001b[36m"text"\u001b[39m');
    const failing = Object.assign(new Error('\u001b[2Jgone'), { status: 500 });
    expect((await acme({}, [], { answer: failing })).stderr).toBe('Error: \\u001b[2Jgone\n');
  });

  test('a refusal ends with 1, what the client cannot be made without with 2', async () => {
    const failing = Object.assign(new Error('404 none'), {
      status: 404,
      requestID: 'req_9',
      error: { code: 'x' },
    });
    const { code, stderr } = await acme({}, ['--format-error', 'jsonl', '--transform-error', 'code'], {
      answer: failing,
    });
    expect({ code, stderr }).toEqual({ code: 1, stderr: 'Error: 404 none\nRequest ID: req_9\n"x"\n' });
    expect(await refused({}, ['--api-key', ''])).toBe('Error: Missing credentials.\n');
  });

  test('a deprecated command warns once, with what to use', async () => {
    const { stderr } = await acme({ deprecated: 'Use build.' }, []);
    expect(stderr).toBe('Warning: make is deprecated. Use build.\n');
  });
});
