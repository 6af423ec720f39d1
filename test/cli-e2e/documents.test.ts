/** The commands that the manuals of other documents show, each run as it is printed, by a shell, against a server that gives the response that is shown. */
import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { expect, test } from 'vitest';
import { generate } from '../../generator/generate.js';
import { run } from '../support/exec.js';
import { root } from '../support/paths.js';
import { writeFiles } from '../support/project.js';
import { temporaryFolder } from '../support/temporary.js';

const documents = [
  ['museum.yaml', 6],
  ['scalar-galaxy.yaml', 9],
  ['tictactoe.yaml', 3],
  ['link-example.yaml', 6],
] as const;

interface Example {
  readonly command: string;
  readonly response: string;
}

/** The commands of a page of the manual, each with what it shows as the answer. */
function examplesOf(page: string): readonly Example[] {
  return page.split(/^## /m).flatMap((section) => {
    const command = /^```cli\n([^]*?)^```/m.exec(section)?.[1];
    const response = /^```json\n([^]*?)^```/m.exec(section)?.[1] ?? '{}';
    return command === undefined ? [] : [{ command, response }];
  });
}

/** A folder with the command line of a document in `bin/`, and what its manual shows. */
async function installed(document: string): Promise<{ folder: string; examples: readonly Example[] }> {
  const { groups, api } = await generate({
    cwd: root,
    document: join('test/conformance/fixtures', document),
    emit: ['sdk', 'cli', 'reference'],
  });
  const files = groups.flatMap((group) => group.files);
  const folder = await temporaryFolder('cli-documents');
  const sources = files.filter(({ path }) => /^(?:typescript|cli)\/src\//.test(path));
  await writeFiles(folder, Object.fromEntries(sources.map(({ path, text }) => [path, text])));
  await symlink(join(root, 'node_modules'), join(folder, 'node_modules'));
  const bundle = await rolldown({
    cwd: folder,
    input: 'cli/src/bin.ts',
    platform: 'node',
    resolve: { alias: { [api?.client.package.name ?? '']: join(folder, 'typescript/src/index.ts') } },
  });
  await bundle.write({ dir: join(folder, 'dist'), entryFileNames: 'bin.mjs' });
  const pages = files.filter(({ path }) => /^reference\/cli\/.*\.md$/.test(path)).map(({ text }) => text);
  const all = pages.flatMap(examplesOf);
  const examples = [...new Map(all.map((each) => [each.command, each])).values()];
  const [name = ''] = examples[0]?.command.split(' ') ?? [];
  await mkdir(join(folder, 'bin'));
  const script = `#!/bin/sh\nexec '${process.execPath}' '${join(folder, 'dist/bin.mjs')}' "$@" </dev/null\n`;
  await writeFile(join(folder, 'bin', name), script);
  await chmod(join(folder, 'bin', name), 0o755);
  // What stands for a file of the reader's.
  await writeFiles(folder, { 'path/to/file': 'content' });
  return { folder, examples };
}

test.each(documents)(
  'the manual of %s',
  async (document, least) => {
    const { folder, examples } = await installed(document);
    expect(examples.length).toBeGreaterThanOrEqual(least);
    let requests = 0;
    let answer = '';
    const server = createServer((request, response) => {
      requests += 1;
      request.resume();
      response.setHeader('content-type', 'application/json').end(answer);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    try {
      for (const { command, response } of examples) {
        answer = response;
        const before = requests;
        const keyed = command.replace(/^\S+/, `$& --base-url http://127.0.0.1:${port} --max-items 1`);
        const ran = await run('sh', ['-c', keyed], {
          cwd: folder,
          env: { PATH: `${join(folder, 'bin')}:${process.env['PATH']}` },
        });
        expect({ command, code: ran.code, stderr: ran.stderr.replace(/^Warning: .*\n/, '') }).toEqual({
          command,
          code: 0,
          stderr: '',
        });
        expect(requests, command).toBe(before + 1);
      }
    } finally {
      server.close();
    }
  },
  170_000,
);
