/** What makes the command line a package: its manifest, how it is compiled, its licence, and its README. */
import { commandPackage, programName } from '../../ir/command.js';
import type { Api } from '../../ir/types.js';
import { oneLine } from '../../lib/plain-text.js';
import type { OutFile } from '../emitter.js';
import { identity, jsonFile, licenseFile, strictOptions } from '../package.js';
import type { Group } from './groups.js';
import { readme } from './readme.js';

/** The files of the package that are no source. */
export function packageFiles(api: Api, groups: readonly Group[]): OutFile[] {
  return [
    jsonFile('package.json', manifest(api)),
    jsonFile('tsconfig.json', tsconfig),
    { path: 'README.md', kind: 'text', text: readme(api, groups) },
    licenseFile(api),
  ];
}

function manifest(api: Api) {
  const { client, info } = api;
  const { name, version } = client.package;
  return {
    ...identity(api, commandPackage(api.client), `The command line of the ${oneLine(info.title)}`),
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
  compilerOptions: { ...strictOptions, types: ['node'], module: 'NodeNext', moduleResolution: 'NodeNext' },
  include: ['src'],
};
