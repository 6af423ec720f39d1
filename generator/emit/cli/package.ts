/** What makes the command line a package: its manifest, how it is compiled, its licence, and its README. */
import { programName } from '../../ir/command.js';
import type { Api } from '../../ir/types.js';
import type { OutFile } from '../emitter.js';
import type { Group } from './groups.js';
import { plain } from './prose.js';
import { readme } from './readme.js';

/** The files of the package that are no source. */
export function packageFiles(api: Api, groups: readonly Group[]): OutFile[] {
  return [
    json('package.json', manifest(api)),
    json('tsconfig.json', tsconfig),
    { path: 'README.md', kind: 'text', text: readme(api, groups) },
    license(api),
  ];
}

function json(path: string, value: unknown): OutFile {
  return { path, kind: 'text', text: JSON.stringify(value, null, 2) };
}

/** The package of the command line, after that of the SDK. */
export function packageName({ client }: Api): string {
  return `${client.package.name}-cli`;
}

function manifest(api: Api) {
  const { client, info } = api;
  const { name, version, repository, license } = client.package;
  return {
    name: packageName(api),
    version,
    description: `The command line of the ${plain(info.title)}`,
    license: license.kind === 'spdx' ? license.id : 'SEE LICENSE IN LICENSE',
    ...(repository !== undefined && {
      repository: { type: 'git', url: `git+https://github.com/${repository}.git` },
    }),
    type: 'module',
    bin: { [programName(client)]: 'dist/bin.js' },
    files: ['dist'],
    engines: { node: '>=20' },
    scripts: { build: 'node scripts/build.mjs', check: 'tsc', prepack: 'npm run build' },
    dependencies: {
      [name]: version,
      commander: '^14.0.0',
      'fastest-levenshtein': '^1.0.16',
      picocolors: '^1.1.1',
      yaml: '^2.8.0',
    },
    devDependencies: { '@types/node': '>=20', rolldown: '^1.2.0', typescript: '>=5.4' },
  };
}

const tsconfig = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    types: ['node'],
    module: 'NodeNext',
    moduleResolution: 'NodeNext',
    noEmit: true,
    strict: true,
    exactOptionalPropertyTypes: true,
    noUncheckedIndexedAccess: true,
    noImplicitOverride: true,
    isolatedModules: true,
    verbatimModuleSyntax: true,
    skipLibCheck: true,
  },
  include: ['src'],
};

function license({ client, info }: Api): OutFile {
  const { license } = client.package;
  if (license.kind === 'custom') return { path: 'LICENSE', kind: 'text', text: license.text };
  if (license.id === 'Apache-2.0')
    return { path: 'LICENSE', kind: 'copy', from: 'package/licenses/Apache-2.0.txt' };
  return { path: 'LICENSE', kind: 'text', text: mit(plain(info.title)) };
}

function mit(title: string): string {
  return [
    'MIT License',
    `Copyright (c) the providers of the ${title}`,
    'Permission is hereby granted, free of charge, to any person obtaining a copy\nof this software and associated documentation files (the "Software"), to deal\nin the Software without restriction, including without limitation the rights\nto use, copy, modify, merge, publish, distribute, sublicense, and/or sell\ncopies of the Software, and to permit persons to whom the Software is\nfurnished to do so, subject to the following conditions:',
    'The above copyright notice and this permission notice shall be included in all\ncopies or substantial portions of the Software.',
    'THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR\nIMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,\nFITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE\nAUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER\nLIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,\nOUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE\nSOFTWARE.',
  ].join('\n\n');
}
