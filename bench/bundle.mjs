/** The size of a browser program that lists permissions: bundled and minified by rolldown, then gzipped. */
import { gzipSync } from 'node:zlib';
import { rolldown } from 'rolldown';
import { checkpoint, subjects } from './subjects.mjs';

const program = (name) => `import OpenAI from '${name}';
const client = new OpenAI({ adminAPIKey: prompt('key'), dangerouslyAllowBrowser: true });
for await (const permission of client.fineTuning.checkpoints.permissions.list('${checkpoint}')) {
  document.body.append(permission.project_id, ' ');
}`;

/** Bytes of the program that uses a package: minified, and gzipped at level 9. */
async function measure(name) {
  const bundle = await rolldown({
    cwd: new URL('..', import.meta.url).pathname,
    input: 'program',
    platform: 'browser',
    logLevel: 'silent',
    plugins: [
      {
        name: 'program',
        resolveId: (id) => (id === 'program' ? new URL('../program.mjs', import.meta.url).pathname : null),
        load: (id) => (id.endsWith('/program.mjs') ? program(name) : null),
      },
    ],
  });
  const { output } = await bundle.generate({ format: 'esm', minify: true });
  const code = output.map((chunk) => chunk.code ?? '').join('');
  return { minified: Buffer.byteLength(code), gzipped: gzipSync(code, { level: 9 }).length };
}

/** Measures every subject and prints a line each. */
export async function benchBundle() {
  console.log('A browser program that lists permissions (rolldown, minified):');
  for (const name of subjects) {
    const { minified, gzipped } = await measure(name);
    console.log(
      `  ${name.padEnd(20)} ${String(minified).padStart(8)} bytes ${String(gzipped).padStart(8)} bytes gzipped`,
    );
  }
}
