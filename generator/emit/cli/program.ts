/** The modules of the command line that are data: the program, and a file for the commands of each group. */
import type { StatementStructures } from 'ts-morph';
import { clientFlag, programName } from '../../ir/command.js';
import { sendingOptions } from '../../ir/credentials.js';
import type { Api, ClientOption } from '../../ir/types.js';
import { fileScope, importDeclarations, moduleSpecifier, type FileScope } from '../../ts/file.js';
import { sourceFileKind, variableKind } from '../../ts/kinds.js';
import { quote } from '../../ts/text.js';
import type { OutFile } from '../emitter.js';
import { dataText, object, type Data } from './data.js';
import type { Group } from './groups.js';
import { oneLiner, opening, plain } from './prose.js';

const manifest = 'src/core/manifest';
const programModule = 'src/program';

/** `src/program.ts`: all that help and completion need, and how to load the rest. */
export function programFile(api: Api, groups: readonly Group[]): OutFile {
  const { client, info } = api;
  const none = { group: '', name: '', flags: [] };
  return valueFile(
    programModule,
    'program',
    'Program',
    object({
      name: programName(client),
      version: client.package.version,
      summary: `The command line of the ${plain(info.title)}.`,
      load: { code: `() => import(${quote(client.package.name)})` },
      options: sendingOptions(client).map((option) =>
        object({
          flag: clientFlag(option, none).name,
          option: option.name,
          type: optionType(option),
          env: option.env,
          doc: opening(option.doc),
        }),
      ),
      baseURLVariable: `${client.envPrefix}_BASE_URL`,
      groups: { members: groups.map((group) => [group.name, groupData(group)]) },
    }),
  );
}

function groupData({ name, module, doc, commands }: Group): Data {
  return object({
    summary: name === '' ? '' : oneLiner(doc),
    commands: { members: commands.map((command) => [command.name, command.summary]) },
    load: { code: `() => import(${quote(moduleSpecifier(programModule, module))})` },
  });
}

function optionType({ type }: ClientOption): 'string' | 'number' | 'boolean' {
  return type.kind === 'number' || type.kind === 'boolean' ? type.kind : 'string';
}

/** The commands of a group. */
export function groupFile({ module, commands }: Group): OutFile {
  return valueFile(
    module,
    'commands',
    'readonly Command[]',
    commands.map(({ data }) => data),
  );
}

/** `src/bin.ts`, which runs the program. */
export function binFile(): OutFile {
  const scope = fileScope('src/bin', []);
  const main = scope.use({ module: 'src/core/main', name: 'main' });
  const program = scope.use({ module: programModule, name: 'program' });
  return tsFile(scope, `await ${main}(${program});`);
}

/** A module that exports one value, of a type from the manifest of commands. */
function valueFile(module: string, name: string, type: string, value: Data): OutFile {
  const scope = fileScope(module, [name]);
  const typeText = type.replace(/[A-Z]\w*/, (each) =>
    scope.use({ module: manifest, name: each, typeOnly: true }),
  );
  const statement: StatementStructures = {
    kind: variableKind,
    declarationKind: 'const' as never,
    isExported: true,
    declarations: [{ name, type: typeText, initializer: dataText(value) }],
  };
  return tsFile(scope, statement);
}

function tsFile(scope: FileScope, statement: string | StatementStructures): OutFile {
  const { module } = scope;
  const imports = scope.symbols();
  return {
    path: `${module}.ts`,
    kind: 'ts',
    source: { kind: sourceFileKind, statements: [...importDeclarations(module, imports), statement] },
    imports,
  };
}
