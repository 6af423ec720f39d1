/** The emitter of the TypeScript SDK. */
import type { Api } from '../../ir/types.js';
import { lineComments } from '../../ts/doc.js';
import type { Emitter, OutFile } from '../emitter.js';
import { clientFile } from './client.js';
import { definitionFile } from './definition.js';
import { barrelFiles, entryFiles } from './entries.js';
import { packageFiles } from './package.js';
import { paginationFile } from './pagination.js';
import { layOut } from './places.js';
import { placeFile } from './resource.js';
import { slimFile } from './slim.js';

/** The TypeScript SDK, as a package. */
export const sdk: Emitter = {
  name: 'sdk',
  emit: (api) => sdkFiles(api).map((file) => ({ ...withHeader(file, api), path: `typescript/${file.path}` })),
};

/** A file with what the configuration has above every one that is made from the API. */
function withHeader(file: OutFile, { client }: Api): OutFile {
  const { fileHeader } = client.package;
  return file.kind === 'ts' && fileHeader !== undefined
    ? { ...file, header: lineComments(fileHeader) }
    : file;
}

/** The files of the package, relative to its root. */
export function sdkFiles(api: Api): OutFile[] {
  const places = layOut(api);
  const operations = [...api.operations, ...places.all.flatMap(({ resource }) => resource?.operations ?? [])];
  return [
    clientFile(api, places),
    definitionFile(api),
    slimFile(api),
    ...entryFiles(api),
    paginationFile(api, places, operations),
    ...barrelFiles(places),
    ...places.all.map((place) => placeFile(place, api, places)),
    ...packageFiles(api, places),
    { path: 'src/core', kind: 'copy', from: 'runtime' },
  ];
}
