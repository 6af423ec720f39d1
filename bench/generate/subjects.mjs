/** The generators that are compared, and how each is told to generate from a document into a folder. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const peers = fileURLToPath(new URL('./peers/node_modules', import.meta.url));
const sdkwright = fileURLToPath(new URL('../../bin/sdkwright.js', import.meta.url));

/** Each: arguments for `node`, given a document, an empty folder for output, and one for configuration. */
export const subjects = {
  sdkwright: async (document, out) => [sdkwright, 'generate', document, '--out', out, '--emit', 'sdk'],
  'hey-api': async (document, out, config) => {
    const file = join(config, 'hey-api.config.mjs');
    const plugins = ['@hey-api/typescript', '@hey-api/sdk', '@hey-api/client-fetch'];
    await writeFile(
      file,
      `export default ${JSON.stringify({ input: document, output: { path: out }, plugins })};`,
    );
    // What its bin/run.js starts: the process that does the work is the one to be measured.
    return [join(peers, '@hey-api/openapi-ts/dist/run.mjs'), '-f', file];
  },
  orval: async (document, out, config) => {
    const file = join(config, 'orval.config.mjs');
    const output = { target: join(out, 'api.ts'), client: 'fetch', mode: 'single' };
    await writeFile(
      file,
      `export default ${JSON.stringify({ api: { input: { target: document }, output } })};`,
    );
    return [join(peers, 'orval/dist/bin/orval.mjs'), '--config', file];
  },
  'openapi-typescript': async (document, out) => [
    join(peers, 'openapi-typescript/bin/cli.js'),
    document,
    '-o',
    join(out, 'openapi.d.ts'),
  ],
};
