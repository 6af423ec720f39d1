/** The same input gives the same bytes, and an unchanged one costs no writing. */
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { root } from './support/paths.js';
import { sdkwright } from './support/sdkwright.js';
import { temporaryFolder } from './support/temporary.js';
import { textsIn, writtenIn } from './support/tree.js';

/** What `npm run generate` asks for, which is more than the command does by itself. */
const { scripts } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
  scripts: { generate: string };
};
const asked = /generate((?: --?\S+(?: [\w,]+)?)*)$/.exec(scripts.generate)?.[1]?.trim().split(' ') ?? [];

let home: string;

async function generateInto(
  out: string,
  ...more: readonly string[]
): Promise<{ code: number; printed: string }> {
  const { code, stdout, stderr } = await sdkwright(['generate', ...asked, '--out', out, ...more], {
    cwd: home,
  });
  return { code, printed: stdout + stderr };
}

beforeAll(async () => {
  home = await temporaryFolder('determinism');
  await cp(join(root, 'spec'), join(home, 'spec'), { recursive: true });
  expect(await generateInto('one')).toMatchObject({ code: 0 });
}, 60_000);

describe('generating', () => {
  test('twice gives the same bytes, whatever the locale, the time zone and the folder', async () => {
    const env = { LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8', TZ: 'Pacific/Kiritimati' };
    const elsewhere = await temporaryFolder('elsewhere');
    await cp(join(home, 'spec'), join(elsewhere, 'spec'), { recursive: true });
    const { code } = await sdkwright(['generate', ...asked, '--out', 'two'], { cwd: elsewhere, env });
    expect(code).toBe(0);
    const [one, two] = await Promise.all([textsIn(join(home, 'one')), textsIn(join(elsewhere, 'two'))]);
    expect(one.size).toBeGreaterThan(20);
    expect(Object.fromEntries(two)).toEqual(Object.fromEntries(one));
  });

  test('what is committed is what comes out', async () => {
    const [made, committed] = await Promise.all([
      textsIn(join(home, 'one')),
      textsIn(join(root, 'generated')),
    ]);
    expect(Object.fromEntries(made)).toEqual(Object.fromEntries(committed));
  });

  test('again over unchanged input writes nothing', async () => {
    const before = await writtenIn(join(home, 'one'));
    expect(await generateInto('one')).toMatchObject({ code: 0 });
    expect(Object.fromEntries(await writtenIn(join(home, 'one')))).toEqual(Object.fromEntries(before));
  });

  test('--check says so, and writes nothing either', async () => {
    const before = await writtenIn(join(home, 'one'));
    expect(await generateInto('one', '--check')).toMatchObject({ code: 0 });
    expect(Object.fromEntries(await writtenIn(join(home, 'one')))).toEqual(Object.fromEntries(before));
  });
});

describe('--check', () => {
  const file = 'typescript/src/resources/fine-tuning/checkpoints/permissions.ts';

  async function spoiled(spoil: (out: string) => Promise<void>): Promise<{ code: number; printed: string }> {
    const out = await mkdtemp(join(home, 'spoiled-'));
    await cp(join(home, 'one'), out, { recursive: true });
    await spoil(out);
    const before = await textsIn(out);
    const checked = await generateInto(out, '--check');
    expect(Object.fromEntries(await textsIn(out))).toEqual(Object.fromEntries(before));
    return checked;
  }

  test('fails on a generated file that was edited, and names it', async () => {
    const { code, printed } = await spoiled(async (out) => {
      await writeFile(join(out, file), `${await readFile(join(out, file), 'utf8')}\n// edited\n`);
    });
    expect(code).toBe(1);
    expect(printed).toContain(file);
  });

  test('fails on a generated file that was deleted, and names it', async () => {
    const { code, printed } = await spoiled((out) => rm(join(out, file)));
    expect(code).toBe(1);
    expect(printed).toContain(file);
  });

  test('leaves alone a file that is not of its making', async () => {
    const { code } = await spoiled((out) => writeFile(join(out, 'typescript/notes.txt'), 'mine'));
    expect(code).toBe(0);
  });
});
