/** The emitter of the command line: data over the engine in `templates/cli/`, as a package with a bin. */
import type { Emitter, OutFile } from '../emitter.js';
import { groupsOf } from './groups.js';
import { packageFiles } from './package.js';
import { binFile, groupFile, programFile } from './program.js';

/** A package with a bin that has a command for each method, over the emitted SDK. */
export const cli: Emitter = {
  name: 'cli',
  emit(api) {
    const groups = groupsOf(api);
    const files: OutFile[] = [
      ...packageFiles(api, groups),
      binFile(),
      programFile(api, groups),
      ...groups.map(groupFile),
      { path: 'src/core', kind: 'copy', from: 'cli' },
      { path: 'scripts/build.mjs', kind: 'copy', from: 'package/cli/build.mjs' },
    ];
    return files.map((file) => ({ ...file, path: `cli/${file.path}` }));
  },
};
