/** What makes `npm test` work in the package: the mock, how vitest runs, and what has to be installed for it. */
import type { Api } from '../../ir/types.js';
import { quote } from '../../ts/text.js';
import type { OutFile } from '../emitter.js';
import { jsonFile } from '../package.js';
import { mockFormats } from './mock-formats.js';

/** What the tests run with, in ranges that run on Node.js 20. */
const devDependencies = { '@stdy/cli': '^0.22.2', '@types/node': '^20.0.0', vitest: '^4.1.0' };

/** The files beside the tests, and what the package's own files gain. */
export function setupFiles(api: Api): OutFile[] {
  return [
    { path: 'typescript/tests/mock.mts', kind: 'copy', from: 'tests/mock.mts' },
    { path: 'typescript/tests/setup.mts', kind: 'text', text: setup(api) },
    jsonFile('typescript/tests/tsconfig.json', tsconfig),
    { path: 'typescript/vitest.config.mjs', kind: 'text', text: vitestConfig },
    {
      path: 'typescript/package.json',
      kind: 'addition',
      to: 'json',
      members: { scripts: { test: 'vitest run' }, devDependencies },
    },
    { path: 'typescript/README.md', kind: 'addition', to: 'markdown', section },
  ];
}

function setup(api: Api): string {
  const formats = mockFormats(api);
  const list = formats.length === 0 ? '[]' : `[\n${formats.map((each) => `  ${quote(each)},\n`).join('')}]`;
  return [
    "import { startMock } from './mock.mjs';",
    '',
    '/** Before all tests: starts the mock. What it gives is called after them. */',
    'export default function setup(): Promise<() => Promise<void>> {',
    '  return startMock(formats);',
    '}',
    '',
    '/** How this SDK writes arrays and objects, where the document does not say it. */',
    `const formats: readonly string[] = ${list};`,
    '',
  ].join('\n');
}

const tsconfig = {
  extends: '../tsconfig.json',
  compilerOptions: { types: ['node'] },
  include: ['.'],
};

const vitestConfig = `import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: { include: ['tests/**/*.test.ts'], globalSetup: 'tests/setup.mts', isolate: false, testTimeout: 20_000 },
});
`;

const section = `## Tests

\`npm test\` calls every method, with what it requires and with all that it takes, against a mock that is made from
\`tests/openapi.json\` and refuses what that document does not allow. With \`TEST_API_BASE_URL\` set, the tests call the
server that it names.`;
