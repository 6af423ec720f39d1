/** Every command that the reference shows is run as it is printed, by a shell, against a real server. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { adminKey, startServer, type PermissionsServer } from '../e2e/server.js';
import { run } from '../support/exec.js';
import { filesUnder } from '../support/once.js';
import { root } from '../support/paths.js';
import { commandFolder } from './support.js';

interface Example {
  readonly from: string;
  readonly code: string;
}

async function examples(): Promise<Example[]> {
  const folder = join(root, 'generated/reference');
  const pages = (await filesUnder(folder)).filter((file) => file.endsWith('.md'));
  const found = await Promise.all(
    pages.map(async (page) => {
      const text = await readFile(page, 'utf8');
      return [...text.matchAll(/^```cli\n([^]*?)^```/gm)].map(([, code = '']) => ({
        from: page.slice(folder.length + 1),
        code,
      }));
    }),
  );
  // Pages in other forms show the same commands.
  return [...new Map(found.flat().map((each) => [each.code, each])).values()];
}

const all = await examples();
let server: PermissionsServer;
let path: string;

beforeAll(async () => {
  server = await startServer();
  path = `${join(await commandFolder(), 'bin')}:${process.env['PATH']}`;
}, 240_000);
afterAll(() => server.close());
beforeEach(() => server.resetAny(3));

describe('examples of the reference', () => {
  test('there is one for each command', () => expect(all).toHaveLength(4));

  test.each(all)('$from: $code', async ({ code }) => {
    // The key that is shown stands for one that the server lets in.
    const keyed = code.replace(/'My Admin API Key'/, `'${adminKey}'`);
    expect(keyed).not.toBe(code);
    const ran = await run('sh', ['-c', keyed], {
      env: {
        PATH: path,
        OPENAI_BASE_URL: server.baseURL,
        OPENAI_API_KEY: undefined,
        OPENAI_ADMIN_KEY: undefined,
      },
    });
    expect(ran).toMatchObject({ code: 0 });
    expect(ran.stdout).not.toBe('');
    expect(server.statuses).not.toEqual([]);
  });
});
