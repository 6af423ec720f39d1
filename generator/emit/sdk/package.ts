/** What makes the sources a package: its manifest, how it is built, its licence, and the documents beside it. */
import type { Api } from '../../ir/types.js';
import type { OutFile } from '../emitter.js';
import { hasStreams, hasUploads } from './entries.js';
import { apiIndex } from './api-md.js';
import { exampleFiles } from './examples.js';
import type { Places } from './places.js';
import { readme } from './readme.js';

/** The files of the package that are no source. */
export function packageFiles(api: Api, places: Places): OutFile[] {
  return [
    json('package.json', manifest(api)),
    json('tsconfig.json', tsconfig),
    json('tsconfig.build.json', tsconfigBuild),
    { path: 'scripts/build.mjs', kind: 'copy', from: 'package/scripts/build.mjs' },
    license(api),
    { path: 'api.md', kind: 'text', text: apiIndex(api, places) },
    { path: 'README.md', kind: 'text', text: readme(api, places) },
    ...exampleFiles(api, places),
  ];
}

function json(path: string, value: unknown): OutFile {
  return { path, kind: 'text', text: JSON.stringify(value, null, 2) };
}

function manifest(api: Api) {
  const { client, info } = api;
  const { name, version, repository, license } = client.package;
  const spdx = license.kind === 'spdx' ? license.id : 'SEE LICENSE IN LICENSE';
  return {
    name,
    version,
    description: `The TypeScript library for the ${oneLine(info.title)}`,
    license: spdx,
    ...(repository !== undefined && {
      repository: { type: 'git', url: `git+https://github.com/${repository}.git` },
    }),
    type: 'commonjs',
    main: './dist/index.js',
    module: './dist/index.mjs',
    types: './dist/index.d.ts',
    exports: {
      ...entryPoints(api),
      './package.json': './package.json',
    },
    sideEffects: false,
    files: ['dist', 'api.md'],
    engines: { node: '>=20' },
    scripts: { build: 'node scripts/build.mjs', prepack: 'npm run build' },
    devDependencies: { rolldown: '^1.2.0', typescript: '>=5.4' },
  };
}

/** By what the package may be imported: by a file's name with its extension and from `core/` too, as programs of this family do. */
function entryPoints(api: Api) {
  const entries = [
    'api-promise',
    'client',
    'error',
    'pagination',
    'resource',
    'resources',
    'slim',
    ...(hasStreams(api) ? ['streaming'] : []),
    ...(hasUploads(api) ? ['uploads'] : []),
    'version',
  ];
  return Object.fromEntries<ReturnType<typeof conditions>>([
    ['.', conditions('index')],
    ...entries.map((entry) => [`./${entry}`, conditions(entry)] as const),
    ['./core/*', conditions('*')],
    ['./resources/*', conditions('resources/*')],
    ...['.js', '.mjs'].flatMap((extension): [string, ReturnType<typeof conditions>][] => [
      [`./*${extension}`, conditions('*')],
      [`./core/*${extension}`, conditions('*')],
      [`./resources/*${extension}`, conditions('resources/*')],
    ]),
  ]);
}

function conditions(entry: string) {
  return {
    import: { types: `./dist/${entry}.d.mts`, default: `./dist/${entry}.mjs` },
    require: { types: `./dist/${entry}.d.ts`, default: `./dist/${entry}.js` },
  };
}

/** What the sources and the examples are checked by. The run time of the SDK is whatever has `fetch`: browsers' types will do. */
const tsconfig = {
  compilerOptions: {
    target: 'ES2022',
    lib: ['ES2022', 'DOM', 'DOM.Iterable', 'DOM.AsyncIterable'],
    types: [],
    module: 'ESNext',
    moduleResolution: 'Bundler',
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

const tsconfigBuild = {
  extends: './tsconfig.json',
  compilerOptions: {
    noEmit: false,
    declaration: true,
    emitDeclarationOnly: true,
    stripInternal: false,
    rootDir: 'src',
    outDir: 'dist',
  },
  exclude: ['src/openapi.d.ts'],
};

function license({ client, info }: Api): OutFile {
  const { license } = client.package;
  if (license.kind === 'custom') return { path: 'LICENSE', kind: 'text', text: license.text };
  if (license.id === 'Apache-2.0')
    return { path: 'LICENSE', kind: 'copy', from: 'package/licenses/Apache-2.0.txt' };
  return { path: 'LICENSE', kind: 'text', text: mit(oneLine(info.title)) };
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

/** A title as part of a line. */
export function oneLine(text: string): string {
  return text.replace(/[\s\p{C}]+/gu, ' ').trim();
}
