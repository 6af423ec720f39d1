/** The SDK of `spec/` with more in it: uploads, binary results, streams, and the rest of the official client's page classes. */
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import { generate } from '../../../generator/generate.js';
import { once, contentKey } from '../../support/once.js';
import { root } from '../../support/paths.js';
import { writeFiles } from '../../support/project.js';

interface Config {
  readonly resources: object;
  readonly pagination: readonly unknown[];
}

/** The folder of its sources, generated once for every state of what goes in. */
export async function widerSources(): Promise<string> {
  const more = join(root, 'test/wire/wider');
  const inputs = [join(root, 'spec'), more, join(root, 'generator'), join(root, 'templates/runtime')];
  const folder = await once('wider', await contentKey(inputs, /\.tsbuildinfo$/), async (target) => {
    await cp(join(root, 'spec'), join(target, 'spec'), { recursive: true });
    await cp(join(more, 'paths'), join(target, 'spec/paths'), { recursive: true });
    await writeFile(join(target, 'spec/sdk.yml'), await joinedConfig(join(more, 'sdk.yml')));
    const { groups, diagnostics } = await generate({
      cwd: target,
      document: 'spec',
      config: 'spec/sdk.yml',
      emit: ['sdk'],
    });
    const errors = diagnostics.filter(({ severity }) => severity === 'error');
    if (errors.length > 0) throw new Error(JSON.stringify(errors));
    const files = groups.flatMap((group) => group.files).map(({ path, text }) => [path, text] as const);
    await writeFiles(target, Object.fromEntries(files));
  });
  return join(folder, 'typescript/src');
}

/** `spec/sdk.yml` with the resources and page schemes of another beside its own. */
async function joinedConfig(other: string): Promise<string> {
  const [base, more] = await Promise.all(
    [join(root, 'spec/sdk.yml'), other].map(async (file) => parse(await readFile(file, 'utf8')) as Config),
  );
  return stringify({
    ...base,
    resources: { ...base?.resources, ...more?.resources },
    pagination: [...(base?.pagination ?? []), ...(more?.pagination ?? [])],
  });
}
