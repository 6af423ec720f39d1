/** What makes the sources a package: its manifest, how it is built, its licence, and the documents beside it. */
import type { Api } from '../../ir/types.js';
import { oneLine } from '../../lib/plain-text.js';
import type { OutFile } from '../emitter.js';
import { identity, jsonFile, licenseFile, strictOptions } from '../package.js';
import { hasStreams } from './entries.js';
import { apiIndex } from './api-md.js';
import { exampleFiles } from './examples.js';
import type { Places } from './places.js';
import { readme } from './readme.js';

/** The files of the package that are no source. */
export function packageFiles(api: Api, places: Places): OutFile[] {
  return [
    jsonFile('package.json', manifest(api)),
    jsonFile('tsconfig.json', tsconfig),
    jsonFile('tsconfig.build.json', tsconfigBuild),
    { path: 'scripts/build.mjs', kind: 'copy', from: 'package/scripts/build.mjs' },
    licenseFile(api),
    { path: 'api.md', kind: 'text', text: apiIndex(api, places) },
    { path: 'README.md', kind: 'text', text: readme(api, places) },
    ...exampleFiles(api, places),
  ];
}

function manifest(api: Api) {
  return {
    ...identity(api, api.client.package.name, `The TypeScript library for the ${oneLine(api.info.title)}`),
    type: 'commonjs',
    main: './dist/index.js',
    module: './dist/index.mjs',
    types: './dist/index.d.ts',
    exports: {
      ...entryPoints(api),
      './package.json': './package.json',
    },
    // For compilers that do not know of `exports`: with `"moduleResolution": "node"`, as many programs have it.
    typesVersions: { '*': { 'core/*': ['./dist/*'], '*': ['./dist/*', './*'] } },
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
    'index',
    'pagination',
    'resource',
    'resources',
    'slim',
    ...(hasStreams(api) ? ['streaming'] : []),
    'uploads',
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
  compilerOptions: { ...strictOptions, types: [], module: 'ESNext', moduleResolution: 'Bundler' },
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
